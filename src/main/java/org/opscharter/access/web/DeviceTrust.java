package org.opscharter.access.web;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.AccountId;
import org.opscharter.access.TrustedDevices;
import org.opscharter.access.TrustedDevices.Welcome;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Lets a trusted browser in again after its session has run out.
 */
class DeviceTrust extends OncePerRequestFilter {

	static final Duration LIFE = Duration.ofDays(14);

	/** Files come in swarms and ask nobody who he is. */
	private static final Pattern FILES = Pattern
		.compile("(/[0-9a-z.-]+)?/(css|js|img|vendor|actuator)/.*|/favicon\\.ico");

	private final TrustedDevices devices;

	private final CookieNames cookies;

	private final InstantSource clock;

	DeviceTrust(TrustedDevices devices, CookieNames cookies, @Qualifier("machineClock") InstantSource clock) {
		this.devices = devices;
		this.cookies = cookies;
		this.clock = clock;
	}

	/**
	 * Trusts the browser of this request from now on.
	 */
	void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
		hand(this.devices.trust(account, Browser.of(request)), LIFE, response);
	}

	/**
	 * Trusts it no longer.
	 */
	void end(HttpServletRequest request, HttpServletResponse response) {
		tokenOf(request).ifPresent((token) -> {
			this.devices.forget(token);
			hand("", Duration.ZERO, response);
		});
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return FILES.matcher(request.getRequestURI().substring(request.getContextPath().length())).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<String> token = tokenOf(request);
		if (token.isPresent() && Visit.current(request, this.clock.instant()).isEmpty()) {
			recognise(token.get(), request, response);
		}
		chain.doFilter(request, response);
	}

	private void recognise(String token, HttpServletRequest request, HttpServletResponse response) {
		Optional<Welcome> welcome = this.devices.recognise(token, request.getRemoteAddr());
		if (welcome.isEmpty()) {
			hand("", Duration.ZERO, response);
			return;
		}
		new Visit(welcome.get().account(), this.clock.instant()).begin(request);
		String next = welcome.get().token();
		if (next != null) {
			hand(next, LIFE, response);
		}
	}

	private void hand(String token, Duration life, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE, this.cookies.cookie(this.cookies.device(), token, life).toString());
	}

	private Optional<String> tokenOf(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, this.cookies.device())).map(Cookie::getValue);
	}

}
