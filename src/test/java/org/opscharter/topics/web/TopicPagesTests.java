package org.opscharter.topics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
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
import org.opscharter.channels.ChannelColumns;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ChannelProfile;
import org.opscharter.channels.Channels;
import org.opscharter.channels.ColumnPlan;
import org.opscharter.channels.MediaColumn.Frequency;
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
 * The topic pool: filed by anybody who writes, taken up by who answers for the column or
 * was sent the lead (W2; requirements 6.2 step 6).
 */
@DepartmentTest
class TopicPagesTests {

	private static final String POOL = "/content/topics";

	@Autowired
	private Channels channels;

	@Autowired
	private ChannelColumns columns;

	@Autowired
	private TestClock clock;

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private UUID column;

	@BeforeEach
	void aWebsiteWithOneColumn() {
		this.team = Team.open(this.jdbc);
		this.clock.moveTo("2026-06-09T10:00");
		ChannelId website = this.channels.open(NewChannel.of(ChannelClass.WEBSITE,
				ChannelProfile.of("官网" + UUID.randomUUID().toString().substring(0, 6), "网站"), this.team.named("李娜")),
				this.team.named("王芳"));
		this.column = this.columns
			.create(website, new ColumnPlan("新闻", "", false, Frequency.WEEKLY), this.team.named("李娜"),
					this.team.named("王芳"))
			.id();
	}

	@AfterEach
	void forget() {
		for (String table : List.of("recipient", "vote", "topic_keyword", "heat", "topic", "keyword")) {
			this.jdbc.sql("delete from topics." + table).update();
		}
		Registers.forget(this.jdbc);
	}

	@Test
	void aLeadIsTakenUpAsADraftThatKnowsItsSourceItsKeywordsAndWhoHadTheIdea() {
		assertThat(get("陈涛", POOL + "/new?kind=LEAD")).hasStatusOk()
			.bodyText()
			.contains("报热点线索", "李娜（", "发给谁")
			.doesNotContain("??");
		String page = file("陈涛", "LEAD", "学前教育法解读", "source", "教育部网站", "verified", "true", "recipients", id("李娜"),
				"recipients", id("赵敏"), "terms", "学前教育法、普惠园");

		assertThat(get("李娜", "/")).bodyText().contains("学前教育法解读", "采用后成为您的稿件", "去看看");
		assertThat(get("李娜", page)).hasStatusOk()
			.bodyText()
			.contains("待采用", "教育部网站", "已核实", "学前教育法", "普惠园", "采用，开始写")
			.doesNotContain("??");
		assertThat(post("李娜", page + "/keywords", "terms", "学前教育法 幼小衔接")).hasRedirectedUrl(page);
		MvcTestResult adopted = post("李娜", page + "/adoption");
		assertThat(adopted).hasStatus(302);
		String editor = adopted.getResponse().getRedirectedUrl();
		assertThat(editor).matches("/content/drafts/GJ-2026-\\d{4}/edit");

		assertThat(get("李娜", editor)).bodyText().contains("value=\"学前教育法解读\"", "教育部网站");
		assertThat(get("李娜", editor.replace("/edit", ""))).bodyText()
			.containsSubsequence("来自选题", "学前教育法解读", "陈涛", "学前教育法", "幼小衔接")
			.doesNotContain("普惠园");
		assertThat(get("陈涛", page)).bodyText().contains("已采用", editor.substring(16, 28)).doesNotContain("采用，开始写");
		assertThat(get("赵敏", "/")).bodyText().doesNotContain("去看看");
		assertThat(this.jdbc.sql("select message from notifications.notice where person_id = :person")
			.param("person", this.team.named("陈涛").id())
			.query(String.class)
			.list()).contains("topics.notice.adopted");
		assertThat(post("赵敏", page + "/adoption")).hasRedirectedUrl(page);
		assertThat(drafts()).containsExactly("学前教育法解读");
	}

	@Test
	void onlyWhoAnswersForTheColumnTakesItUp() {
		String page = file("陈涛", "IDEA", "食堂的一天", "column", this.column.toString());

		assertThat(post("赵敏", page + "/adoption")).hasRedirectedUrl(page);
		assertThat(get("赵敏", page)).bodyText().contains("待采用");
		assertThat(drafts()).isEmpty();
		assertThat(post("马骏", page + "/adoption")).hasStatus(404);
		assertThat(post("李娜", page + "/adoption")).hasStatus(302);
		assertThat(this.jdbc
			.sql("select column_id from content.draft_target t join content.draft d on d.id = t.draft_id"
					+ " where d.title = '食堂的一天'")
			.query(UUID.class)
			.list()).containsExactly(this.column);
	}

	@Test
	void aLeadIsLeftToTheOthersAndATopicIsDroppedWithAReasonAndPutBack() {
		String page = file("陈涛", "LEAD", "暑期安全", "recipients", id("李娜"));

		assertThat(post("李娜", page + "/pass")).hasRedirectedUrl(page);
		assertThat(get("李娜", "/")).bodyText().doesNotContain("去看看");
		assertThat(get("陈涛", page)).bodyText().containsSubsequence("发给谁", "李娜", "不采用");
		assertThat(post("赵敏", page + "/refusal", "said", "没用")).hasStatus(422)
			.bodyText()
			.contains("只有提出人、栏目负责人和运营部负责人可以这样做（依据S2a-4.4.4）");
		assertThat(post("陈涛", page + "/refusal", "said", "")).hasStatus(422).bodyText().contains("请写理由");
		assertThat(post("陈涛", page + "/refusal", "said", "官方已发")).hasRedirectedUrl(page);
		assertThat(get("李娜", POOL + "?box=dropped")).bodyText().contains("暑期安全");
		assertThat(post("陈涛", page + "/reopening")).hasRedirectedUrl(page);
		assertThat(get("李娜", POOL)).bodyText().contains("暑期安全", "1个选题可用");
	}

	@Test
	void whatIsNotVerifiedIsAskedFirstAndNeverADraft() {
		String page = file("陈涛", "INQUIRY", "某园停办传闻", "source", "家长群");

		assertThat(post("陈涛", page + "/adoption")).hasRedirectedUrl(page);
		assertThat(drafts()).isEmpty();
		assertThat(get("王芳", "/")).bodyText().contains("某园停办传闻", "去答复");
		assertThat(post("李娜", page + "/answer", "granted", "true")).hasStatus(404);
		assertThat(post("王芳", page + "/answer", "granted", "false", "said", "")).hasStatus(422)
			.bodyText()
			.contains("请写理由");
		assertThat(post("王芳", page + "/answer", "granted", "true", "said", "只写已公布的部分")).hasRedirectedUrl(page);
		assertThat(get("陈涛", page)).bodyText().contains("待采用", "只写已公布的部分");
	}

	@Test
	void wrongThingsAreRefusedBesideTheirField() {
		assertThat(post("陈涛", POOL, "kind", "LEAD", "title", "没有接收人", "terms", "")).hasStatus(422)
			.bodyText()
			.contains("请选至少一位接收人（依据S2a-2.2.1）", "没有接收人");
		assertThat(post("陈涛", POOL, "kind", "IDEA", "title", "", "link", "javascript:alert(1)")).hasStatus(422)
			.bodyText()
			.contains("请填写", "请填写以http或https开头的网址");
		assertThat(post("陈涛", POOL, "kind", "IDEA", "title", "一", "column", UUID.randomUUID().toString()))
			.hasStatus(422)
			.bodyText()
			.contains("这个栏目不存在或已停用");
		assertThat(get("马骏", POOL)).hasStatus(404);
	}

	@Test
	void aKeywordKeepsItsReadings() {
		assertThat(post("赵敏", "/content/keywords", "term", "幼小衔接", "heat", "58", "source", "微信指数"))
			.hasRedirectedUrl("/content/keywords");
		this.clock.moveTo("2026-06-16T10:00");
		assertThat(post("赵敏", "/content/keywords", "term", "幼小衔接", "heat", "71")).hasStatus(302);
		assertThat(get("李娜", "/content/keywords")).bodyText()
			.containsSubsequence("幼小衔接", "71", "+13", "微信指数")
			.doesNotContain("??");
		assertThat(post("赵敏", "/content/keywords", "term", "幼小衔接", "heat", "101")).hasStatus(422);
		UUID wide = keyword("幼小衔接");
		assertThat(post("赵敏", "/content/keywords", "term", "入学准备", "parent", wide.toString())).hasStatus(302);
		assertThat(post("赵敏", "/content/keywords", "term", "幼小衔接", "parent", keyword("入学准备").toString())).hasStatus(422)
			.bodyText()
			.contains("上级关键词不能是它自己的下级");
	}

	@Test
	void theListTakesTheSameStatementsForManyRows() {
		file("陈涛", "IDEA", "第一个", "terms", "幼小衔接");
		int few = statements();
		for (int number = 0; number < 30; number++) {
			file("陈涛", "IDEA", "选题" + number, "terms", "幼小衔接");
		}

		assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
		assertThat(get("李娜", POOL + "?q=第一")).bodyText().contains("第一个").doesNotContain("选题12");
		assertThat(get("李娜", POOL + "?keyword=" + keyword("幼小衔接") + "&page=2")).bodyText().contains("第一个", "关键词「幼小衔接」");
		assertThat(get("李娜", POOL + "?format=csv")).hasStatusOk().bodyText().contains("编号,选题", "第一个");
	}

	@Test
	void aWishIsCountedOnceAndTakenBack() {
		String page = file("陈涛", "IDEA", "毕业季");
		post("李娜", page + "/vote");
		post("赵敏", page + "/vote");
		assertThat(get("李娜", page)).bodyText().contains("2人想看", "不想看了");
		post("李娜", page + "/vote");
		assertThat(get("李娜", page)).bodyText().contains("1人想看", ">想看<");
	}

	private int statements() {
		return StatementCount.of(() -> assertThat(get("李娜", POOL)).hasStatusOk()).size();
	}

	private String file(String by, String kind, String title, String... more) {
		List<String> fields = new ArrayList<>(List.of("kind", kind, "title", title));
		fields.addAll(List.of(more));
		assertThat(post(by, POOL, fields.toArray(String[]::new))).hasStatus(302);
		return POOL + "/"
				+ this.jdbc.sql("select number from topics.topic where title = :title")
					.param("title", title)
					.query(String.class)
					.single();
	}

	private UUID keyword(String term) {
		return this.jdbc.sql("select id from topics.keyword where term = :term")
			.param("term", term)
			.query(UUID.class)
			.single();
	}

	private List<String> drafts() {
		return this.jdbc
			.sql("select title from content.draft where title in ('学前教育法解读', '食堂的一天', '某园停办传闻')"
					+ " and author_id = any(:team)")
			.param("team",
					new UUID[] { this.team.named("李娜").id(), this.team.named("赵敏").id(), this.team.named("陈涛").id() })
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
