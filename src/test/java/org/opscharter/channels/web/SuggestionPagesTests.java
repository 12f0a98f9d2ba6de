package org.opscharter.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
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
import org.opscharter.channels.Channels;
import org.opscharter.channels.ColumnSuggestions;
import org.opscharter.channels.NewChannel;
import org.opscharter.channels.Registers;
import org.opscharter.projects.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The staff suggest columns, the head of operations answers (S2a-4.1b; requirements 6.1
 * step 4).
 */
@DepartmentTest
class SuggestionPagesTests {

	@Autowired
	private Channels channels;

	@Autowired
	private ColumnSuggestions suggestions;

	@Autowired
	private TestClock clock;

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private ChannelId website;

	private String channel;

	@BeforeEach
	void aWebsite() {
		this.team = Team.open(this.jdbc);
		this.clock.moveTo("2026-06-08T10:30");
		this.website = this.channels.open(NewChannel.of(ChannelClass.WEBSITE,
				ChannelProfile.of("官网" + UUID.randomUUID().toString().substring(0, 6), "网站"), this.team.named("李娜")),
				this.team.named("王芳"));
		this.channel = "/content/channels/" + this.jdbc.sql("select number from channels.channel where id = :id")
			.param("id", this.website.id())
			.query(String.class)
			.single();
	}

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from channels.column_suggestion").update();
		Registers.forget(this.jdbc);
	}

	@Test
	void whatIsAdoptedIsAColumnAndWhoeverSuggestedItIsTold() {
		String page = suggest("陈涛", "园所政策解读");

		assertThat(get("王芳", "/")).bodyText().contains("园所政策解读", "去答复");
		assertThat(get("王芳", page)).hasStatusOk()
			.bodyText()
			.contains("园所政策解读", "园长常问的政策", "采纳并设立")
			.doesNotContain("??");
		assertThat(post("王芳", page + "/adoption", "name", "园所政策解读", "about", "每周一篇", "frequency", "WEEKLY", "owner",
				id("陈涛")))
			.hasRedirectedUrl(page);

		assertThat(get("陈涛", page)).bodyText().contains("已采纳", "打开栏目").doesNotContain("采纳并设立");
		assertThat(get("李娜", this.channel)).bodyText().containsSubsequence("栏目", "园所政策解读", "陈涛", "每周");
		assertThat(this.jdbc.sql("select owner_id from channels.media_column where channel_id = :id")
			.param("id", this.website.id())
			.query(UUID.class)
			.single()).isEqualTo(this.team.named("陈涛").id());
		assertThat(notices("陈涛")).contains("channels.notice.adopted");
		assertThat(get("王芳", "/")).bodyText().doesNotContain("去答复");
	}

	@Test
	void aRefusalSaysWhyAndIsGivenOnce() {
		String page = suggest("陈涛", "每日一笑");

		assertThat(post("王芳", page + "/refusal", "why", " ")).hasStatus(422).bodyText().contains("请填写", "不采纳的理由");
		assertThat(post("王芳", page + "/refusal", "why", "与定位不合")).hasRedirectedUrl(page);
		assertThat(post("王芳", page + "/refusal", "why", "再说一次")).hasStatus(422).bodyText().contains("已经处理过了");
		assertThat(post("王芳", page + "/adoption", "name", "每日一笑", "frequency", "DAILY", "owner", id("陈涛")))
			.hasStatus(422)
			.bodyText()
			.contains("已经处理过了");

		assertThat(get("陈涛", "/content/suggestions")).bodyText().containsSubsequence("每日一笑", "与定位不合", "未采纳");
		assertThat(notices("陈涛")).contains("channels.notice.declined");
		assertThat(this.jdbc.sql("select count(*) from channels.media_column where channel_id = :id")
			.param("id", this.website.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void theSameIsNotSuggestedTwiceWhileItWaits() {
		suggest("陈涛", "园所政策解读");

		assertThat(post("赵敏", this.channel + "/suggestions", "name", "园所政策解读", "why", "园长常问")).hasStatus(422)
			.bodyText()
			.contains("已有同名建议在等答复（依据S2a-4.1b）", "园长常问");
		assertThat(post("赵敏", this.channel + "/suggestions", "name", "", "why", "")).hasStatus(422)
			.bodyText()
			.contains("请填写");
	}

	@Test
	void onlyTheHeadAnswersAndOnlyTheStaffSuggests() {
		String page = suggest("陈涛", "园所政策解读");

		assertThat(get("李娜", page)).hasStatusOk().bodyText().contains("等运营部负责人答复").doesNotContain("采纳并设立");
		assertThat(post("李娜", page + "/adoption", "name", "园所政策解读", "frequency", "WEEKLY", "owner", id("李娜")))
			.hasStatus(404);
		assertThat(post("李娜", page + "/refusal", "why", "不要")).hasStatus(404);
		assertThat(get("王芳", "/content/suggestions/018f0000-0000-7000-8000-000000000000")).hasStatus(404);
		assertThat(get("王芳", "/content/suggestions/x")).hasStatus(404);
	}

	@Test
	void theListTakesTheSameStatementsForManyRows() {
		suggest("陈涛", "第一个");
		int few = statements();
		for (int number = 0; number < 30; number++) {
			this.suggestions.suggest(this.website, "建议" + number, "看看", this.team.named("李娜"));
		}

		assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
		assertThat(get("王芳", "/content/suggestions?page=2")).bodyText().contains("31条等运营部负责人答复", "第一个");
	}

	private int statements() {
		return StatementCount.of(() -> assertThat(get("王芳", "/content/suggestions")).hasStatusOk()).size();
	}

	private String suggest(String by, String name) {
		assertThat(post(by, this.channel + "/suggestions", "name", name, "why", "园长常问的政策"))
			.hasRedirectedUrl(this.channel);
		return "/content/suggestions/" + this.jdbc
			.sql("select id from channels.column_suggestion where name = :name and channel_id = :channel")
			.param("name", name)
			.param("channel", this.website.id())
			.query(UUID.class)
			.single();
	}

	private List<String> notices(String name) {
		return this.jdbc.sql("select message from notifications.notice where person_id = :person")
			.param("person", this.team.named(name).id())
			.query(String.class)
			.list();
	}

	private String id(String name) {
		return this.team.named(name).toString();
	}

	private MvcTestResult get(String name, String address) {
		return this.browser.get().uri(address).with(SignedIn.as(this.team.named(name))).exchange();
	}

	private MvcTestResult post(String name, String address, String... fields) {
		MockMvcRequestBuilder request = this.browser.method(HttpMethod.POST)
			.uri(address)
			.with(csrf())
			.with(SignedIn.as(this.team.named(name)));
		for (int at = 0; at < fields.length; at += 2) {
			request = request.param(fields[at], fields[at + 1]);
		}
		return request.exchange();
	}

}
