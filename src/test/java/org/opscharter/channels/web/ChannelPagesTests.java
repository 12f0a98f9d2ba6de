package org.opscharter.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.TestClock;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ChannelProfile;
import org.opscharter.channels.ChannelUpdate;
import org.opscharter.channels.ChannelUpdates;
import org.opscharter.channels.Channels;
import org.opscharter.channels.NewChannel;
import org.opscharter.channels.Registers;
import org.opscharter.projects.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register of channels and columns as people read and change it.
 */
@DepartmentTest
class ChannelPagesTests {

	private static final String LIST = "/content/channels";

	@Autowired
	private Channels channels;

	@Autowired
	private ChannelUpdates updates;

	@Autowired
	private TestClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private String name;

	private ChannelId website;

	private String page;

	@BeforeEach
	void aWebsiteThatOwesThreeUpdatesAWeek() {
		this.team = Team.open(this.jdbc);
		this.name = "官网" + UUID.randomUUID().toString().substring(0, 6);
		this.website = this.channels.open(
				NewChannel.of(ChannelClass.WEBSITE, ChannelProfile.of(this.name, "网站"), this.team.named("李娜")),
				this.team.named("王芳"));
		this.page = LIST + "/"
				+ this.jdbc.sql("select number from channels.channel where id = :id")
					.param("id", this.website.id())
					.query(String.class)
					.single();
		publish("周一的文章", "2026-06-15T10:00");
		publish("周三的文章", "2026-06-17T10:00");
		this.clock.moveTo("2026-06-22T09:00");
	}

	@AfterEach
	void forget() {
		Registers.forget(this.jdbc);
	}

	@Test
	void theRegisterSaysHowFarEachIsAndWhatBecameOfLastWeek() {
		assertThat(get("李娜", LIST)).hasStatusOk()
			.bodyText()
			.containsSubsequence(this.name, "网站", "李娜", "0/3", "还差3次")
			.contains("第25周 2/3 未完成", "第26周 0/3 进行中")
			.doesNotContain("??", "开设渠道");
		assertThat(get("王芳", LIST)).bodyText().contains("开设渠道");
		assertThat(get("李娜", LIST + "?format=csv")).hasStatusOk().bodyText().contains("编号,渠道,平台", this.name, "0/3");
	}

	@Test
	void thePageSaysWhyThatOftenAndWhatWentOut() {
		assertThat(get("李娜", this.page)).hasStatusOk()
			.bodyText()
			.containsSubsequence("更新频次", "每周3次", "按制度", "S2a-4.5.1", "第25周", "2/3", "未完成")
			.containsSubsequence("最近发布", "周三的文章", "周一的文章")
			.doesNotContain("??", "调整更新频次", "停用渠道");
	}

	@Test
	void theHeadSetsAnotherNumberWithAReasonFromTheNextWeekOn() {
		assertThat(
				post("王芳", this.page + "/cadence", "unit", "WEEK", "target", "2", "holidays", "PRESET", "reason", ""))
			.hasStatus(422)
			.bodyText()
			.contains("请填写", "value=\"2\"");
		assertThat(post("王芳", this.page + "/cadence", "unit", "WEEK", "holidays", "PRESET", "reason", "暑期"))
			.hasStatus(422)
			.bodyText()
			.contains("请填写次数");
		assertThat(post("王芳", this.page + "/cadence", "unit", "WEEK", "target", "2", "holidays", "PRESET", "reason",
				"暑期人手少"))
			.hasRedirectedUrl(this.page);
		assertThat(get("李娜", this.page)).bodyText().contains("每周3次", "06-29 周一起改为每周2次（王芳：暑期人手少）");
		assertThat(post("李娜", this.page + "/cadence", "unit", "NONE", "holidays", "PRESET", "reason", "省事"))
			.hasStatus(404);
	}

	@Test
	void aChannelIsOpenedOnceUnderItsName() {
		assertThat(post("王芳", LIST, "name", "", "platform", "微信公众号", "sort", "NEW_MEDIA", "owner", "")).hasStatus(422)
			.bodyText()
			.contains("请填写", "请选一个人", "value=\"微信公众号\"");
		assertThat(post("王芳", LIST, "name", this.name, "platform", "网站", "sort", "WEBSITE", "owner", id("李娜")))
			.hasStatus(422)
			.bodyText()
			.contains("已有同名账号", "（依据S2a-6.1）");
		String account = "启蒙" + this.name;
		assertThat(post("王芳", LIST, "name", account, "platform", "微信公众号", "sort", "NEW_MEDIA", "owner", id("陈涛"),
				"deputies", id("李娜"), "quota", "1"))
			.hasRedirectedUrl(LIST);
		assertThat(get("陈涛", LIST)).bodyText().containsSubsequence(account, "陈涛", "代理 李娜");
		assertThat(post("李娜", LIST, "name", "私设", "platform", "网站", "sort", "WEBSITE", "owner", id("李娜")))
			.hasStatus(404);
	}

	@Test
	void onlyTheHeadCreatesColumnsAndEachHasAnOwner() {
		String columns = this.page + "/columns";
		assertThat(post("李娜", columns, "name", "新闻", "frequency", "WEEKLY", "owner", id("李娜"))).hasStatus(404);
		assertThat(get("李娜", columns + "/new")).hasStatus(404);
		assertThat(post("王芳", columns, "name", "新闻", "frequency", "WEEKLY", "owner", "")).hasStatus(422)
			.bodyText()
			.contains("请选一名栏目负责人（依据S2a-4.4.4）", "value=\"新闻\"");
		assertThat(post("王芳", columns, "name", "新闻", "frequency", "WEEKLY", "fixed", "true", "owner", id("陈涛")))
			.hasRedirectedUrl(this.page);
		assertThat(get("李娜", this.page)).bodyText().containsSubsequence("栏目", "新闻", "陈涛", "每周", "固定栏目");
		String column = "/content/columns/"
				+ this.jdbc.sql("select id::text from channels.media_column where channel_id = :channel")
					.param("channel", this.website.id())
					.query(String.class)
					.single();
		assertThat(post("赵敏", column + "/checks", "result", "都有效")).hasStatus(422)
			.bodyText()
			.contains("只有栏目负责人、渠道负责人或代理人");
		assertThat(post("陈涛", column + "/checks", "result", "两处电话已更新")).hasRedirectedUrl(column);
		assertThat(get("陈涛", column)).bodyText().contains("两处电话已更新");
		assertThat(post("王芳", column + "/owner", "successor", id("李娜"), "on", "2026-06-30")).hasStatus(422)
			.bodyText()
			.contains("交接日期不能晚于今天");
		assertThat(post("王芳", column + "/owner", "successor", id("李娜"), "on", "2026-06-22")).hasRedirectedUrl(column);
		assertThat(post("王芳", column + "/closure", "why", "并入活动报道")).hasRedirectedUrl(column);
		assertThat(get("陈涛", column)).bodyText().contains("栏目负责人 李娜", "已停用");
		assertThat(get("陈涛", "/content/columns/nonsense")).hasStatus(404);
	}

	@Test
	void aClosedChannelLeavesTheListAndKeepsItsPast() {
		assertThat(post("王芳", this.page + "/closure", "why", "")).hasStatus(422);
		assertThat(post("王芳", this.page + "/closure", "why", "并入新站")).hasRedirectedUrl(this.page);
		assertThat(get("李娜", LIST)).bodyText().doesNotContain(this.name);
		assertThat(get("李娜", LIST + "?closed=1")).bodyText().contains(this.name, "2026-06-22停用");
		assertThat(get("李娜", this.page)).bodyText().contains("2026-06-22停用：并入新站", "第25周");
	}

	@Test
	void theListTakesTheSameFewStatementsForAnyNumberOfChannels() {
		int few = StatementCount.of(() -> assertThat(get("李娜", LIST)).hasStatusOk()).size();
		for (int one = 0; one < 12; one++) {
			this.channels.open(NewChannel.of(ChannelClass.NEW_MEDIA, ChannelProfile.of(this.name + one, "知乎"),
					this.team.named("赵敏")), this.team.named("王芳"));
		}
		assertThat(StatementCount.of(() -> assertThat(get("李娜", LIST)).hasStatusOk())).hasSize(few)
			.hasSizeLessThanOrEqualTo(6);
		assertThat(StatementCount.of(() -> assertThat(get("李娜", this.page)).hasStatusOk()))
			.hasSizeLessThanOrEqualTo(10);
	}

	private void publish(String title, String at) {
		this.clock.moveTo(at);
		this.transaction.executeWithoutResult((status) -> this.updates.record(new ChannelUpdate(UUID.randomUUID(),
				this.website, null, this.clock.now(), this.team.named("李娜"), true, false, title, "/content/drafts")));
	}

	private String id(String person) {
		return this.team.named(person).toString();
	}

	private MvcTestResult get(String who, String path) {
		return this.browser.get().uri(path).with(SignedIn.as(this.team.named(who))).exchange();
	}

	private MvcTestResult post(String who, String path, String... form) {
		MockMvcRequestBuilder request = this.browser.method(HttpMethod.POST)
			.uri(path)
			.with(csrf())
			.with(SignedIn.as(this.team.named(who)));
		for (int at = 0; at < form.length; at += 2) {
			request.param(form[at], form[at + 1]);
		}
		return request.exchange();
	}

}
