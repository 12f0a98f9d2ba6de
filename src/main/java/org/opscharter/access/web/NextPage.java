package org.opscharter.access.web;

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * The page somebody asked for before he was sent to sign in. Only paths of our own are
 * remembered, so it leads nowhere else.
 */
final class NextPage {

	private static final String ATTRIBUTE = "next";

	private static final int LONGEST = 1000;

	private NextPage() {
	}

	static void remember(HttpServletRequest request) {
		String page = "GET".equals(request.getMethod()) ? asked(request) : cameFrom(request);
		if (page != null && isOurs(page)) {
			request.getSession().setAttribute(ATTRIBUTE, page);
		}
	}

	/**
	 * Where to go after sign-in, once.
	 */
	static String take(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String page)) {
			return "/";
		}
		session.removeAttribute(ATTRIBUTE);
		return page;
	}

	private static String asked(HttpServletRequest request) {
		String query = request.getQueryString();
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return (query != null) ? path + "?" + query : path;
	}

	/** The page whose form came too late. */
	private static @Nullable String cameFrom(HttpServletRequest request) {
		String referer = request.getHeader("Referer");
		if (referer == null) {
			return null;
		}
		try {
			URI page = new URI(referer);
			boolean here = request.getServerName().equalsIgnoreCase(page.getHost());
			String query = page.getRawQuery();
			return here ? page.getRawPath() + ((query != null) ? "?" + query : "") : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	private static boolean isOurs(String page) {
		return page.startsWith("/") && !page.startsWith("//") && !page.startsWith("/\\") && page.length() <= LONGEST
				&& !page.startsWith("/login") && !page.startsWith("/logout") && !page.startsWith("/error");
	}

}
