package org.opscharter.access.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Figures about the running program are for the machine it runs on; a proxy passes nobody
 * on to them.
 */
class FromThisMachine implements AuthorizationManager<RequestAuthorizationContext> {

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> who,
			RequestAuthorizationContext context) {
		boolean passedOn = context.getRequest().getHeader("X-Forwarded-For") != null
				|| context.getRequest().getHeader("Forwarded") != null;
		return new AuthorizationDecision(!passedOn && isLoopback(context.getRequest().getRemoteAddr()));
	}

	/** An address as the connector gives it is never looked up. */
	private static boolean isLoopback(String address) {
		try {
			return InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
