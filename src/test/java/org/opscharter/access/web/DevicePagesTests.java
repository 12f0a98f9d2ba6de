package org.opscharter.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.access.Accounts;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DepartmentTest
class DevicePagesTests {

	private static final String PASSWORD = "a sentence nobody guesses";

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private String username;

	private PlainBrowser ann;

	@BeforeEach
	void annHasAnAccount() {
		this.username = "ann" + UUID.randomUUID().toString().substring(0, 8);
		PersonId person = this.persons.called("安");
		this.accounts.open(person, this.username, PASSWORD);
		this.ann = new PlainBrowser(this.pages);
	}

	@Test
	void aTrustedDeviceComesBackInWithoutAPassword() {
		remember();
		Cookie first = this.ann.cookie("DEVICE");
		assertThat(first.isHttpOnly()).isTrue();
		assertThat(first.getMaxAge()).isEqualTo(14 * 24 * 3600);
		this.ann.lose("SID");
		assertThat(this.ann.get("/account")).hasStatusOk();
		assertThat(this.ann.cookie("DEVICE").getValue()).isNotEqualTo(first.getValue());
		assertThat(PlainBrowser.read(this.ann.get("/account"))).contains("信任的设备").contains("取消信任");
	}

	@Test
	void withoutTheTickAnEndedSessionEndsIt() {
		this.ann.signIn(this.username, PASSWORD);
		assertThat(this.ann.cookie("DEVICE")).isNull();
		this.ann.lose("SID");
		assertThat(this.ann.get("/account")).hasStatus(302).hasRedirectedUrl("/login");
	}

	@Test
	void aCopiedTokenCostsTheDeviceItsTrust() {
		remember();
		Cookie copied = this.ann.cookie("DEVICE");
		this.ann.lose("SID");
		this.ann.get("/account");
		this.jdbc.sql("update access.trusted_device set rotated_at = rotated_at - interval '2 minutes'").update();
		PlainBrowser thief = new PlainBrowser(this.pages);
		thief.keep(copied);
		assertThat(thief.get("/account")).hasStatus(302);
		this.ann.lose("SID");
		assertThat(this.ann.get("/account")).hasStatus(302);
		assertThat(deeds()).contains("DEVICE_STOLEN");
	}

	@Test
	void signingOutForgetsTheDevice() {
		remember();
		Cookie device = this.ann.cookie("DEVICE");
		assertThat(this.ann.post("/logout", Map.of())).hasStatus(302).hasRedirectedUrl("/login?out");
		assertThat(this.ann.cookie("DEVICE")).isNull();
		this.ann.keep(device);
		assertThat(this.ann.get("/account")).hasStatus(302);
		assertThat(deeds()).contains("SIGNED_IN", "SIGNED_OUT");
	}

	@Test
	void aDeviceForgottenOnThePageNeedsThePasswordAgain() {
		remember();
		String id = this.ann.cookie("DEVICE").getValue().substring(0, 36);
		assertThat(this.ann.delete("/account/devices/" + id)).hasStatus(302).hasRedirectedUrl("/account");
		this.ann.lose("SID");
		assertThat(this.ann.get("/account")).hasStatus(302);
	}

	@Test
	void aNewPasswordEndsAllOtherSessionsAndTheTrust() {
		PlainBrowser elsewhere = new PlainBrowser(this.pages);
		elsewhere.signIn(this.username, PASSWORD);
		remember();
		assertThat(this.ann.post("/account/password", Map.of("current", "wrong", "next", "another long sentence")))
			.hasStatus(422)
			.bodyText()
			.contains("现在的密码不对");
		assertThat(elsewhere.get("/account")).hasStatusOk();
		assertThat(this.ann.post("/account/password", Map.of("current", PASSWORD, "next", "another long sentence")))
			.hasStatus(302);
		assertThat(this.ann.get("/account")).hasStatusOk().bodyText().contains("密码已修改");
		assertThat(elsewhere.get("/account")).hasStatus(302).hasRedirectedUrl("/login?expired");
		this.ann.lose("SID");
		assertThat(this.ann.get("/account")).hasStatus(302);
		assertThat(new PlainBrowser(this.pages).signIn(this.username, "another long sentence")).hasStatus(302);
	}

	@Test
	void anotherSessionCanBeEndedFromThePage() {
		PlainBrowser elsewhere = new PlainBrowser(this.pages);
		elsewhere.signIn(this.username, PASSWORD);
		this.ann.signIn(this.username, PASSWORD);
		String page = PlainBrowser.read(this.ann.get("/account"));
		String key = page.replaceAll("(?s).*/account/sessions/([0-9a-f]{64}).*", "$1");
		assertThat(this.ann.delete("/account/sessions/" + key)).hasStatus(302);
		assertThat(elsewhere.get("/account")).hasStatus(302);
		assertThat(this.ann.get("/account")).hasStatusOk();
	}

	@Test
	void anIdleSessionIsOver() {
		this.ann.signIn(this.username, PASSWORD);
		this.jdbc.sql("""
				update spring_session set last_access_time = last_access_time - 30 * 60 * 1000,
				       expiry_time = expiry_time - 30 * 60 * 1000
				 where principal_name = (select id::text from access.account where username = :name)
				""").param("name", this.username).update();
		assertThat(this.ann.get("/account")).hasStatus(302).hasRedirectedUrl("/login?expired");
		assertThat(PlainBrowser.read(this.ann.get("/login?expired"))).contains("登录已过期");
	}

	private void remember() {
		this.ann.post("/login", Map.of("username", this.username, "password", PASSWORD, "remember", "true"));
	}

	private List<String> deeds() {
		return this.jdbc.sql("""
				select deed from access.entry
				 where account_id = (select id from access.account where username = :name)
				""").param("name", this.username).query(String.class).list();
	}

}
