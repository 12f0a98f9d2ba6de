package org.opscharter.access.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Sends those who are not signed in to the sign-in page, and tells the others that there
 * is no such thing. A request made by a script gets a 401 that reloads its page, never a
 * form inside a fragment.
 */
@Component
class Gate implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final Set<String> SCRIPTED = Set.of("cors", "no-cors", "same-origin");

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException {
		if (isScripted(request)) {
			response.setHeader("HX-Refresh", "true");
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		boolean expired = request.getRequestedSessionId() != null;
		NextPage.remember(request);
		response.sendRedirect(request.getContextPath() + (expired ? "/login?expired" : "/login"));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		if (!(refusal instanceof CsrfException)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (WhoIsAsking.recognised().isEmpty()) {
			commence(request, response, new SessionGone(refusal));
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	private static boolean isScripted(HttpServletRequest request) {
		String mode = request.getHeader("Sec-Fetch-Mode");
		return request.getHeader("HX-Request") != null || (mode != null && SCRIPTED.contains(mode));
	}

	/**
	 * A form of a session that is no more.
	 */
	private static final class SessionGone extends AuthenticationException {

		SessionGone(AccessDeniedException cause) {
			super("The session of the form is over", cause);
		}

	}

}
