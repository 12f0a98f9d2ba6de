package org.opscharter.quality;

import java.io.UnsupportedEncodingException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a form, looks where it leads and takes everything back, so that the next one
 * finds the page as the first did. What the database would refuse at the end counts.
 */
@TestComponent
@Lazy
class Rehearsal {

	private final MockMvcTester pages;

	private final TransactionTemplate transaction;

	private final EntityManager records;

	private final JdbcClient jdbc;

	Rehearsal(MockMvcTester pages, TransactionTemplate transaction, EntityManager records, JdbcClient jdbc) {
		this.pages = pages;
		this.transaction = transaction;
		this.records = records;
		this.jdbc = jdbc;
	}

	Answer send(Caller caller, WebForm form, Collection<Map.Entry<String, String>> fields) {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return exchange(caller, form, fields);
		});
	}

	private Answer exchange(Caller caller, WebForm form, Collection<Map.Entry<String, String>> fields) {
		MockMvcRequestBuilder request = this.pages.method(form.posted() ? HttpMethod.POST : HttpMethod.GET)
			.uri(form.action());
		fields.forEach((field) -> request.param(field.getKey(), field.getValue()));
		MvcTestResult result = asked(caller, request);
		if (result.getUnresolvedException() != null) {
			return new Answer(500, String.valueOf(result.getUnresolvedException()), "");
		}
		MockHttpServletResponse response = result.getResponse();
		if (response.getStatus() < 400) {
			this.records.flush();
			this.jdbc.sql("set constraints all immediate").update();
		}
		String onwards = response.getRedirectedUrl();
		String next = (onwards != null) ? onwards : form.isAutosave() ? form.page() : null;
		return new Answer(response.getStatus(), text(response), (next == null || !next.startsWith("/")) ? ""
				: text(asked(caller, this.pages.get().uri(next)).getResponse()));
	}

	/** Each time from elsewhere: how often somebody tries is bounded by address. */
	private static MvcTestResult asked(Caller caller, MockMvcRequestBuilder request) {
		caller.cookies().forEach((name, value) -> request.cookie(new Cookie(name, value)));
		return request.accept("text/html").with(SecurityMockMvcRequestPostProcessors.csrf()).with((sent) -> {
			sent.setRemoteAddr("2001:db8::" + UUID.randomUUID().toString().substring(0, 4));
			return sent;
		}).exchange();
	}

	private static String text(MockHttpServletResponse response) {
		try {
			return response.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What came back.
	 *
	 * @param landing the page it leads to; for autosave the page it saves
	 */
	record Answer(int status, String body, String landing) {

		boolean isTaken() {
			return this.status < 400;
		}

		Document page() {
			return Jsoup.parse(this.body);
		}

		Document landingPage() {
			return Jsoup.parse(this.landing);
		}

	}

}
