package org.opscharter.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.access.Accounts;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DepartmentTest
class SignInPagesTests {

	private static final String PASSWORD = "opscharter";

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private PersonId ann;

	private String username;

	private String address;

	@BeforeEach
	void annHasAnAccount() {
		this.ann = this.persons.called("安");
		this.username = "ann" + UUID.randomUUID().toString().substring(0, 8);
		this.address = "10.0." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250);
		this.accounts.openExample(this.ann, this.username, PASSWORD);
	}

	@Test
	void theRightPasswordLeadsToThePageAskedFor() {
		MvcTestResult refused = this.pages.get().uri("/approvals?box=done").exchange();
		assertThat(refused).hasStatus(302).hasRedirectedUrl("/login");
		assertThat(signIn(this.username, PASSWORD, sessionOf(refused))).hasStatus(302)
			.hasRedirectedUrl("/approvals?box=done");
	}

	@Test
	void wrongAndUnknownNamesReadTheSame() {
		String wrong = body(signIn(this.username, "something else"));
		String unknown = body(signIn("nobody" + this.username, "something else"));
		assertThat(wrong).contains("用户名或密码不对")
			.isEqualToIgnoringWhitespace(unknown.replace("nobody" + this.username, this.username));
	}

	@Test
	void theRightPasswordIsRefusedAfterFiveWrongOnes() {
		for (int i = 0; i < 5; i++) {
			assertThat(signIn(this.username, "wrong")).hasStatus(422);
		}
		assertThat(signIn(this.username, PASSWORD)).hasStatus(429);
	}

	@Test
	void aPageAsksOnceWhoThisIs() {
		assertThat(StatementCount
			.of(() -> assertThat(this.pages.get().uri("/no-such-page").with(SignedIn.as(this.ann)).exchange())
				.hasStatus(404)))
			.filteredOn((sql) -> sql.contains("as superior"))
			.hasSize(1);
	}

	@Test
	void aClosedAccountIsOutAtTheNextRequest() {
		MvcTestResult inside = signIn(this.username, PASSWORD);
		Cookie session = sessionOf(inside);
		assertThat(this.pages.get().uri("/no-such-page").cookie(session)).hasStatus(404);
		this.jdbc.sql("update access.account set closed_at = now() where username = :name")
			.param("name", this.username)
			.update();
		assertThat(this.pages.get().uri("/no-such-page").cookie(session)).hasStatus(302);
	}

	private MvcTestResult signIn(String name, String password, Cookie... cookies) {
		var request = this.pages.post().uri("/login").with(csrf()).with((sent) -> {
			sent.setRemoteAddr(this.address);
			return sent;
		}).param("username", name).param("password", password);
		return ((cookies.length > 0) ? request.cookie(cookies) : request).exchange();
	}

	private static Cookie sessionOf(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie("SID");
		assertThat(cookie).isNotNull();
		return cookie;
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString().replaceAll("csrf[^\"]*\" (content|value)=\"[^\"]*", "");
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
