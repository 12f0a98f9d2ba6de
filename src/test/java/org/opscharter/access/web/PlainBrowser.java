package org.opscharter.access.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A browser with an address and cookies of its own, as the door sees it.
 */
class PlainBrowser {

	private final MockMvcTester pages;

	private final String address = "2001:db8::" + UUID.randomUUID().toString().substring(0, 4);

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	PlainBrowser(MockMvcTester pages) {
		this.pages = pages;
	}

	MvcTestResult get(String page) {
		return exchange(HttpMethod.GET, page, Map.of());
	}

	MvcTestResult post(String page, Map<String, String> form) {
		return exchange(HttpMethod.POST, page, form);
	}

	MvcTestResult delete(String page) {
		return exchange(HttpMethod.DELETE, page, Map.of());
	}

	MvcTestResult signIn(String username, String password) {
		return post("/login", Map.of("username", username, "password", password));
	}

	Cookie cookie(String name) {
		return this.cookies.get(name);
	}

	void lose(String name) {
		this.cookies.remove(name);
	}

	void keep(Cookie cookie) {
		this.cookies.put(cookie.getName(), cookie);
	}

	static String read(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private MvcTestResult exchange(HttpMethod method, String page, Map<String, String> form) {
		MockMvcRequestBuilder request = this.pages.method(method).uri(page).with(csrf()).with((sent) -> {
			sent.setRemoteAddr(this.address);
			return sent;
		});
		form.forEach(request::param);
		if (!this.cookies.isEmpty()) {
			request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		MvcTestResult result = request.exchange();
		for (Cookie cookie : result.getResponse().getCookies()) {
			if (cookie.getMaxAge() == 0) {
				this.cookies.remove(cookie.getName());
			}
			else if (!cookie.getName().contains("CSRF")) {
				this.cookies.put(cookie.getName(), cookie);
			}
		}
		return result;
	}

}
