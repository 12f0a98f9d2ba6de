package org.opscharter.custody.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.TestClock;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.projects.Team;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Accounts as people keep them (W19, S2a-6.2): who may know a secret gets it with a
 * reason, and it stands nowhere else.
 */
@DepartmentTest
class CustodyPagesTests {

	private static final String SECRET = "Qimeng#2026-六月";

	@Autowired
	private TestClock clock;

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private Organisation organisation;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private String name;

	private String page;

	@BeforeEach
	void anAccountKeptByLiNa() {
		this.team = Team.open(this.jdbc);
		this.name = "启蒙幼教智库" + UUID.randomUUID().toString().substring(0, 6);
		assertThat(post("王芳", "/custody", "name", this.name, "platform", "微信公众号", "login", "PASSWORD", "custodian",
				id("李娜")))
			.hasRedirectedUrl("/custody");
		this.page = "/custody/" + this.jdbc.sql("select number from custody.account where name = :name")
			.param("name", this.name)
			.query(String.class)
			.single();
		assertThat(post("李娜", this.page + "/secret", "secret", SECRET)).hasRedirectedUrl(this.page);
	}

	@Test
	void theSecretIsEncryptedAndStandsOnNoPageNoExportAndInNoTrail() {
		assertThat(post("李娜", this.page + "/look", "reason", "发稿前登录")).hasStatusOk()
			.bodyText()
			.contains("\"" + SECRET + "\"");
		assertThat(this.jdbc.sql("select secret from custody.account where name = :name")
			.param("name", this.name)
			.query(byte[].class)
			.single())
			.satisfies((bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Qimeng"));
		for (String address : List.of("/custody", "/custody?format=csv", this.page, this.page + "/edit", "/", "/inbox",
				"/activity")) {
			assertThat(get("王芳", address)).bodyText().doesNotContain("Qimeng", "??");
		}
		assertThat(this.jdbc.sql("select count(*) from activity.entry where words like '%Qimeng%'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(get("王芳", this.page)).bodyText().containsSubsequence("查看记录", "李娜", "发稿前登录");
		assertThat(get("王芳", "/activity")).bodyText().contains("查看密码", "发稿前登录");
	}

	@Test
	void onlyWhoMayKnowItLooksAndOnlyWithAReason() {
		assertThat(post("李娜", this.page + "/look", "reason", " ")).hasStatus(422).bodyText().contains("请写理由");
		assertThat(post("陈涛", this.page + "/look", "reason", "好奇")).hasStatus(404)
			.bodyText()
			.contains("不在知悉范围内（依据S2a-6.2）")
			.doesNotContain("Qimeng");
		assertThat(post("张宇", this.page + "/look", "reason", "好奇")).hasStatus(404).bodyText().doesNotContain("Qimeng");
		assertThat(post("陈涛", this.page + "/secret", "secret", "x")).hasStatus(404);

		assertThat(post("李娜", this.page + "/knowings", "person", id("陈涛"), "reason", "替班")).hasRedirectedUrl(this.page);
		assertThat(post("陈涛", this.page + "/look", "reason", "替李娜发稿")).hasStatusOk().bodyText().contains("Qimeng");
		assertThat(post("李娜", this.page + "/knowings", "person", id("陈涛"), "reason", "再来")).hasStatus(422)
			.bodyText()
			.contains("已经知悉");
		assertThat(get("李娜", "/inbox")).bodyText().contains("有人查看密码");
	}

	@Test
	void outsideTheDepartmentTheHeadDecidesAndItEndsOnItsDay() {
		assertThat(post("李娜", this.page + "/knowings", "person", id("张宇"), "reason", "投放对接")).hasStatus(422)
			.bodyText()
			.contains("部门外的人知悉要有截止日");
		assertThat(post("李娜", this.page + "/knowings", "person", id("张宇"), "reason", "投放对接", "until",
				today().plusDays(2).toString()))
			.hasRedirectedUrl(this.page);
		assertThat(get("张宇", this.page)).hasStatus(404);
		assertThat(get("王芳", "/")).bodyText().contains("张宇申请知悉", "去决定");
		String knowing = this.page + "/knowings/" + this.jdbc.sql(
				"select k.id from custody.knowing k join custody.account a on a.id = k.account_id where a.name = :name")
			.param("name", this.name)
			.query(UUID.class)
			.single();
		assertThat(post("李娜", knowing + "/decision", "granted", "true")).hasStatus(404);
		assertThat(post("王芳", knowing + "/decision", "granted", "false", "said", "")).hasStatus(422);
		assertThat(post("王芳", knowing + "/decision", "granted", "true")).hasRedirectedUrl(this.page);
		assertThat(get("张宇", this.page)).hasStatusOk().bodyText().contains("查看密码").doesNotContain("让人知悉", "查看记录");
		assertThat(post("张宇", this.page + "/look", "reason", "投放")).hasStatusOk().bodyText().contains("Qimeng");

		this.clock.moveTo(today().plusDays(3) + "T09:00");
		assertThat(post("张宇", this.page + "/look", "reason", "投放")).hasStatus(404);
		assertThat(get("张宇", this.page)).hasStatus(404);
		assertThat(get("李娜", "/tasks")).bodyText().contains("更换「" + this.name + "」的密码");
	}

	@Test
	void theHeadDoesNotAskWhatOnlySheCouldGrant() {
		assertThat(post("王芳", this.page + "/knowings", "person", id("张宇"), "reason", "投放对接", "until",
				today().plusDays(2).toString()))
			.hasStatus(422)
			.bodyText()
			.contains("自己提出的申请不能自己批准，请由保管人提出");
		assertThat(this.jdbc
			.sql("""
					select count(*) from custody.knowing k join custody.account a on a.id = k.account_id where a.name = :name
					""")
			.param("name", this.name)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whoLeavesKnowsNothingAfterHisLastDayWhoeverTakesOver() {
		post("李娜", this.page + "/knowings", "person", id("陈涛"), "reason", "替班");
		this.organisation.leave(PersonId.of(id("陈涛")), today().plusDays(1));
		assertThat(post("陈涛", this.page + "/look", "reason", "替班")).hasStatusOk();
		this.clock.moveTo(today().plusDays(2) + "T09:00");
		assertThat(this.jdbc
			.sql("""
					select k.status from custody.knowing k join custody.account a on a.id = k.account_id where a.name = :name
					""")
			.param("name", this.name)
			.query(String.class)
			.single()).isEqualTo("ENDED");
		assertThat(get("李娜", "/tasks")).bodyText().contains("更换「" + this.name + "」的密码");
	}

	@Test
	void whoGoesToAnotherDepartmentKnowsNothingFromThenOn() {
		post("李娜", this.page + "/knowings", "person", id("陈涛"), "reason", "替班");
		UUID post = this.jdbc.sql("select post_id from organisation.appointment where person_id = :person limit 1")
			.param("person", UUID.fromString(id("张宇")))
			.query(UUID.class)
			.single();
		this.organisation.transfer(PersonId.of(id("陈涛")), new PostId(post), today().plusDays(1));
		assertThat(post("陈涛", this.page + "/look", "reason", "替班")).hasStatusOk();
		this.clock.moveTo(today().plusDays(1) + "T09:00");
		assertThat(post("陈涛", this.page + "/look", "reason", "替班")).hasStatus(404);
		assertThat(get("李娜", "/tasks")).bodyText().contains("更换「" + this.name + "」的密码");
	}

	@Test
	void anotherKeeperIsAskedToChangeItAndAClosedAccountForgets() {
		assertThat(post("王芳", this.page + "/custodian", "custodian", id("陈涛"))).hasRedirectedUrl(this.page);
		assertThat(get("陈涛", "/tasks")).bodyText().contains("更换「" + this.name + "」的密码");
		assertThat(post("李娜", this.page + "/look", "reason", "旧习惯")).hasStatus(404);
		assertThat(post("陈涛", this.page + "/closure", "said", "")).hasStatus(422).bodyText().contains("请写理由");
		assertThat(post("陈涛", this.page + "/closure", "said", "不再使用")).hasRedirectedUrl(this.page);
		assertThat(this.jdbc.sql("select secret is null from custody.account where name = :name")
			.param("name", this.name)
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(post("王芳", this.page + "/look", "reason", "查一下")).hasStatus(422).bodyText().contains("账号已停用");
	}

	@Test
	void anAccountIsEnteredOnceAndNotByAnybody() {
		assertThat(post("王芳", "/custody", "name", this.name, "platform", "微信公众号", "login", "PASSWORD", "custodian",
				id("李娜")))
			.hasStatus(422)
			.bodyText()
			.contains("这个平台上已有同名账号（依据S2a-6.2）");
		assertThat(post("李娜", "/custody", "name", "x", "platform", "y", "login", "PHONE", "custodian", id("李娜")))
			.hasStatus(404);
		assertThat(post("王芳", "/custody", "name", "", "platform", "", "login", "PHONE", "custodian", "")).hasStatus(422)
			.bodyText()
			.contains("请选一个人");
	}

	@Test
	void aLookIsNeverForgotten() {
		post("李娜", this.page + "/look", "reason", "发稿前登录");
		this.jdbc.sql("delete from custody.look").update();
		this.jdbc.sql("update custody.look set reason = '没看过'").update();
		assertThat(this.jdbc
			.sql("select l.reason from custody.look l join custody.account a on a.id = l.account_id"
					+ " where a.name = :name")
			.param("name", this.name)
			.query(String.class)
			.list()).containsExactly("发稿前登录");
	}

	@Test
	void theListTakesTheSameStatementsForManyAccounts() {
		statements();
		int few = statements();
		for (int number = 0; number < 20; number++) {
			post("王芳", "/custody", "name", this.name + number, "platform", "知乎", "login", "PHONE", "custodian",
					id("赵敏"));
		}
		assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
	}

	private int statements() {
		return StatementCount.of(() -> assertThat(get("王芳", "/custody")).hasStatusOk()).size();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.now(), BusinessTime.ZONE);
	}

	private String id(String who) {
		return this.team.named(who).toString();
	}

	private MvcTestResult get(String who, String address) {
		return this.browser.get().uri(address).with(SignedIn.as(this.team.named(who))).exchange();
	}

	private MvcTestResult post(String who, String address, String... fields) {
		MockMvcRequestBuilder request = this.browser.method(HttpMethod.POST)
			.uri(address)
			.with(csrf())
			.with(SignedIn.as(this.team.named(who)));
		for (int at = 0; at < fields.length; at += 2) {
			request = request.param(fields[at], fields[at + 1]);
		}
		return request.exchange();
	}

}
