package org.opscharter.shell.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Light, dark, or whatever the machine says; {@code ?theme=dark} is remembered like the
 * language.
 */
@Configuration(proxyBeanMethods = false)
class Themes implements WebMvcConfigurer {

	private static final String NAME = "theme";

	private static final Set<String> OWN = Set.of("light", "dark");

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new Change());
	}

	/** The theme this browser asked for; none to follow the machine. */
	static @Nullable String of(HttpServletRequest request) {
		String asked = request.getParameter(NAME);
		if (asked != null) {
			return OWN.contains(asked) ? asked : null;
		}
		Cookie[] cookies = (request.getCookies() != null) ? request.getCookies() : new Cookie[0];
		return Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(NAME) && OWN.contains(cookie.getValue()))
			.map(Cookie::getValue)
			.findFirst()
			.orElse(null);
	}

	private static final class Change implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			String asked = request.getParameter(NAME);
			if (asked != null && (OWN.contains(asked) || asked.equals("auto"))) {
				response.addHeader(HttpHeaders.SET_COOKIE,
						ResponseCookie.from(NAME, asked)
							.path("/")
							.httpOnly(true)
							.sameSite("Lax")
							.secure(request.isSecure())
							.maxAge(Duration.ofDays(365))
							.build()
							.toString());
			}
			return true;
		}

	}

}
