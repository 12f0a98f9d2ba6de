package org.opscharter.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.SignIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Whoever signs out means it: this browser is trusted no longer.
 */
@Component
class Leaving implements LogoutHandler {

	private final DeviceTrust devices;

	private final SignIn door;

	Leaving(DeviceTrust devices, SignIn door) {
		this.devices = devices;
		this.door = door;
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
		this.devices.end(request, response);
		if (who instanceof Recognised recognised) {
			this.door.leave(recognised.account(), request.getRemoteAddr());
		}
	}

}
