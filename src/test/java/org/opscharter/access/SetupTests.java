package org.opscharter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.opscharter.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Production mode on an empty database: one administrator comes in by the token of the
 * log, once.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:postgresql://named-so-that-it-is-production/x")
@AutoConfigureMockMvc
@Import(SetupTests.EmptyDatabase.class)
class SetupTests {

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Setup setup;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theTokenOfTheLogMakesOneAdministrator() {
		assertThat(this.pages.get().uri("/setup")).hasStatusOk().bodyText().contains("建立第一位管理员");
		assertThat(begin("guessed", "a sentence nobody guesses")).hasStatus(422).bodyText().contains("口令不对");
		String late = this.setup.issueToken();
		this.jdbc.sql("update access.setup_token set expires_at = now() - interval '1 second'").update();
		assertThat(begin(late, "a sentence nobody guesses")).hasStatus(422);
		String replaced = this.setup.issueToken();
		String token = this.setup.issueToken();
		assertThat(begin(replaced, "a sentence nobody guesses")).hasStatus(422);
		assertThat(begin(token, "woaini1314")).hasStatus(422).bodyText().contains("太常见");
		assertThat(this.jdbc.sql("select count(*) from organisation.person").query(Integer.class).single()).isZero();

		MvcTestResult done = begin(token, "a sentence nobody guesses");
		assertThat(done).hasStatus(302).hasRedirectedUrl("/organisation/start");
		Cookie session = done.getResponse().getCookie("__Host-SID");
		assertThat(session.getSecure()).isTrue();
		assertThat(session.isHttpOnly()).isTrue();
		assertThat(this.pages.get().uri("/account/accounts").cookie(session)).hasStatusOk().bodyText().contains("林");
		assertThat(this.jdbc.sql("select name from organisation.company").query(String.class).single()).isEqualTo("启蒙");

		assertThat(this.setup.isOpen()).isFalse();
		assertThat(this.pages.get().uri("/setup")).hasStatus(404);
		assertThat(begin(token, "a sentence nobody guesses")).hasStatus(404);
	}

	@Test
	void nothingOfTheExampleDepartmentIsThere() {
		assertThat(this.pages.post().uri("/dev/identity").with(csrf()).param("username", "wangfang")).hasStatus(404);
		assertThat(this.pages.get().uri("/login")).hasStatusOk()
			.hasHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
			.bodyText()
			.doesNotContain("opscharter。");
	}

	private MvcTestResult begin(String token, String password) {
		return this.pages.post()
			.uri("/setup")
			.with(csrf())
			.param("token", token)
			.param("company", "启蒙")
			.param("name", "林")
			.param("username", "admin")
			.param("password", password)
			.exchange();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class EmptyDatabase {

		@Bean(destroyMethod = "")
		JdbcConnectionDetails emptyDatabase() {
			return TestDatabase.another("new_system");
		}

	}

}
