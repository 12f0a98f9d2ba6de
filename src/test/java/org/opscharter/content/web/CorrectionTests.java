package org.opscharter.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.approvals.Approvals;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ChannelProfile;
import org.opscharter.channels.Channels;
import org.opscharter.channels.NewChannel;
import org.opscharter.channels.Registers;
import org.opscharter.projects.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What readers see already is put right on the way it came (更正, W2), and nothing about it
 * changes before.
 */
@DepartmentTest
class CorrectionTests {

	private static final String TEXT = "<p>开放日定在6月11日，欢迎家长带孩子来。</p>";

	private static final String BETTER = "<p>开放日定在6月12日，欢迎家长带孩子来。</p>";

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Channels channels;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private ChannelId website;

	private ChannelId account;

	@BeforeEach
	void openTheDepartment() {
		Registers.forget(this.jdbc);
		this.team = Team.open(this.jdbc);
		this.website = open(ChannelClass.WEBSITE, "官网");
		this.account = open(ChannelClass.NEW_MEDIA, "公众号");
	}

	@AfterEach
	void closeTheChannels() {
		Registers.forget(this.jdbc);
	}

	@Test
	void readersSeeTheOldWordsUntilTheHeadAgreesAndThenItIsPutRightOnEachChannel() {
		String page = published("六一开放日通知", this.website, this.account);
		assertThat(get("李娜", page + "/correction")).hasStatusOk().bodyText().contains("为什么更正", "6月11日");
		assertThat(post("李娜", page + "/correction", better(page))).hasRedirectedUrl(page);
		assertThat(get("李娜", page)).bodyText().contains("有一次更正正在审核", "撤回更正", "6月11日").doesNotContain("6月12日");
		assertThat(value("status", page)).isEqualTo("PUBLISHED");

		String request = request(page);
		assertThat(get("王芳", "/approvals?box=todo")).bodyText().contains("六一开放日通知");
		assertThat(get("王芳", request)).bodyText()
			.contains("李娜请求更正，原因：日期写错", "更正了这些", "<ins>", "准确真实", "同意更正")
			.doesNotContain("??", "代改");
		assertThat(decide("王芳", page, "AGREE")).hasStatus(302);

		assertThat(value("status", page)).isEqualTo("CORRECTED");
		assertThat(value("revision", page)).isEqualTo("2");
		assertThat(get("李娜", "/inbox")).bodyText().contains("请改好：六一开放日通知", "公众号、官网");
		assertThat(get("李娜", "/")).bodyText().contains("更正已同意，渠道上还是旧的");
		assertThat(get("李娜", page)).bodyText().contains("6月12日", "这里还是旧的", "已在公众号改好", "第2版，更正");
		assertThat(post("赵敏", page + "/corrected", "channel", this.account.toString())).hasStatus3xxRedirection();
		assertThat(corrected()).isZero();
		post("李娜", page + "/corrected", "channel", this.account.toString());
		post("李娜", page + "/corrected", "channel", this.website.toString());
		post("李娜", page + "/corrected", "channel", this.website.toString());
		assertThat(corrected()).isEqualTo(2);
		assertThat(get("李娜", "/")).bodyText().doesNotContain("更正已同意，渠道上还是旧的");
		assertThat(updates()).as("a correction is no update of the channel").isEqualTo(2);
	}

	@Test
	void whatIsSentBackIsThereAgainToBePutBetter() {
		String page = published("六一开放日通知", this.website);
		post("李娜", page + "/correction", better(page));
		assertThat(decide("王芳", page, "RETURN", "reason", "地点也要改")).hasStatus(302);
		assertThat(value("status", page)).isEqualTo("PUBLISHED");
		assertThat(get("李娜", page + "/correction")).bodyText().contains("退回修改：地点也要改", "6月12日", "日期写错");
		assertThat(post("李娜", page + "/correction", with(better(page), "body", "<p>开放日定在6月12日，在一楼大厅。</p>")))
			.hasRedirectedUrl(page);
		assertThat(decide("王芳", page, "AGREE")).hasStatus(302);
		assertThat(get("李娜", page)).bodyText().contains("一楼大厅");
	}

	@Test
	void refusesWhatIsNoCorrectionAndKeepsWhatWasTyped() {
		String page = published("六一开放日通知", this.website);
		assertThat(post("李娜", page + "/correction", with(better(page), "reason", ""))).hasStatus(422)
			.bodyText()
			.contains("请写明理由", "6月12日");
		assertThat(post("李娜", page + "/correction", with(better(page), "body", TEXT))).hasStatus(422)
			.bodyText()
			.contains("一字不差");
		assertThat(post("李娜", page + "/correction", with(better(page), "body", "<p>全国第一的开放日</p>"))).hasStatus(422)
			.bodyText()
			.contains("有禁止用语", "全国第一的开放日");
		assertThat(post("李娜", page + "/correction", with(better(page), "title", " "))).hasStatus(422)
			.bodyText()
			.contains("请写标题");
		assertThat(post("李娜", page + "/correction", with(better(page), "reason", "长".repeat(501)))).hasStatus(422)
			.bodyText()
			.contains("理由最多500字");
		assertThat(post("李娜", page + "/correction", with(better(page), "revision", "7"))).hasStatus(422);
		assertThat(post("赵敏", page + "/correction", better(page))).hasStatus(404);
		assertThat(post("李娜", page + "/correction", better(page))).hasStatus(302);
		assertThat(post("李娜", page + "/correction", with(better(page), "reason", "再来一次"))).hasStatus(422)
			.bodyText()
			.contains("上一次更正还在审核");
		assertThat(said(post("陈涛", page + "/correction/withdrawal"))).isEqualTo("null");
		assertThat(post("李娜", page + "/correction/withdrawal")).hasRedirectedUrl(page);
		assertThat(states()).containsExactly("WITHDRAWN");
		assertThat(get("李娜", page + "/correction")).bodyText().contains("6月12日", "日期写错");
	}

	@Test
	void whatWentOutFirstIsCorrectedOnlyOnceItsReviewSentItBackAndCountsThen() {
		String page = written("六一开放日通知");
		post("李娜", page + "/draft", ready("六一开放日通知", page, this.website));
		post("李娜", page + "/outside", "way", "URGENT", "at", "2026-06-08T08:30", "reason", "王芳电话同意");
		assertThat(post("李娜", page + "/correction", better(page))).hasStatus(422).bodyText().contains("补审还没有结论");
		review(page, "RETURN", "reason", "日期写错了，请更正");
		assertThat(value("status", page)).isEqualTo("UNREVIEWED");
		assertThat(get("李娜", page)).bodyText().contains("日期写错了，请更正");
		assertThat(updates()).isZero();
		assertThat(post("李娜", page + "/correction", better(page))).hasRedirectedUrl(page);
		assertThat(decide("王芳", page, "AGREE")).hasStatus(302);
		assertThat(value("status", page)).isEqualTo("CORRECTED");
		assertThat(updates()).isOne();
		assertThat(this.jdbc.sql("select state from obligations.obligation where rule = 'M19' and matter_id = :id")
			.param("id", UUID.fromString(value("id", page)))
			.query(String.class)
			.list()).containsExactly("MET");
	}

	@Test
	void whatIsTakenDownLeavesNoCorrectionToDecide() {
		String page = published("六一开放日通知", this.website);
		post("李娜", page + "/correction", better(page));
		assertThat(post("王芳", page + "/takedown", "reason", "活动取消")).hasRedirectedUrl(page);
		assertThat(states()).containsExactly("REFUSED");
		assertThat(get("王芳", "/approvals?box=todo")).bodyText().doesNotContain("六一开放日通知");
		assertThat(post("李娜", page + "/correction", better(page))).hasStatus(422);
	}

	@Test
	void whatIsOutOnOneOfTwoChannelsIsTakenDownAndNotGivenUp() {
		ChannelId his = this.channels.open(
				NewChannel.of(ChannelClass.NEW_MEDIA, ChannelProfile.of("抖音", "抖音"), this.team.named("陈涛")),
				this.team.named("王芳"));
		String page = approved("六一开放日通知", this.website, his);
		post("李娜", page + "/publication");
		assertThat(value("status", page)).isEqualTo("READY");
		assertThat(said(post("李娜", page + "/voiding", "reason", "不发了"))).contains("已在官网发布");
		assertThat(post("李娜", page + "/reopening", ready("换个说法", page, this.website, his))).hasStatus(422)
			.bodyText()
			.contains("已在官网发布", "换个说法");
		assertThat(post("王芳", page + "/takedown", "reason", "活动取消")).hasRedirectedUrl(page);
		assertThat(value("status", page)).isEqualTo("TAKEN_DOWN");
	}

	private ChannelId open(ChannelClass kind, String name) {
		return this.channels.open(NewChannel.of(kind, ChannelProfile.of(name, name), this.team.named("李娜")),
				this.team.named("王芳"));
	}

	private String written(String title) {
		String edit = post("李娜", "/content/drafts", "title", title).getResponse().getRedirectedUrl();
		return edit.substring(0, edit.length() - "/edit".length());
	}

	private String approved(String title, ChannelId... where) {
		String page = written(title);
		post("李娜", page + "/submission", ready(title, page, where));
		review(page, "AGREE");
		assertThat(value("status", page)).isEqualTo("READY");
		return page;
	}

	private String published(String title, ChannelId... where) {
		String page = approved(title, where);
		post("李娜", page + "/publication");
		assertThat(value("status", page)).isEqualTo("PUBLISHED");
		return page;
	}

	private String[] ready(String title, String page, ChannelId... where) {
		List<String> form = new ArrayList<>(List.of("version", value("version", page), "title", title, "summary",
				"六一开放日的一天", "body", TEXT, "kind", "ARTICLE", "category", "OTHER", "originality", "ORIGINAL",
				"sources[0].name", "活动现场", "sources[0].verified", "true", "declared", "true"));
		Arrays.stream(where).forEach((channel) -> form.addAll(List.of("channels", channel.toString())));
		return form.toArray(String[]::new);
	}

	private String[] better(String page) {
		return new String[] { "title", "六一开放日通知", "summary", "六一开放日的一天", "body", BETTER, "reason", "日期写错", "revision",
				value("revision", page) };
	}

	private static String[] with(String[] form, String field, String value) {
		String[] other = form.clone();
		other[Arrays.asList(form).indexOf(field) + 1] = value;
		return other;
	}

	private MvcTestResult decide(String who, String page, String outcome, String... more) {
		return decided(who, request(page), "1",
				this.jdbc.sql("select fingerprint from content.correction where state = 'OPEN' and draft_id = :id")
					.param("id", UUID.fromString(value("id", page)))
					.query(String.class)
					.single(),
				outcome, more);
	}

	private void review(String page, String outcome, String... more) {
		decided("王芳", "/approvals/" + number("id", page), value("revision", page), value("fingerprint", page), outcome,
				more);
	}

	private MvcTestResult decided(String who, String request, String revision, String fingerprint, String outcome,
			String... more) {
		List<String> form = new ArrayList<>(
				List.of("outcome", outcome, "revision", revision, "fingerprint", fingerprint));
		form.addAll(List.of(more));
		return post(who, request + "/decision" + (outcome.equals("AGREE") ? "?together=true" : ""),
				form.toArray(String[]::new));
	}

	private String request(String page) {
		UUID correction = this.jdbc
			.sql("select id from content.correction where draft_id = :id order by asked_at desc, id desc limit 1")
			.param("id", UUID.fromString(value("id", page)))
			.query(UUID.class)
			.single();
		return "/approvals/" + this.approvals.numberOf(correction).orElseThrow();
	}

	private String number(String column, String page) {
		return this.approvals.numberOf(UUID.fromString(value(column, page))).orElseThrow();
	}

	private List<String> states() {
		return this.jdbc.sql("""
				select c.state from content.correction c join content.publication p on p.draft_id = c.draft_id
				 where p.channel_id = :channel
				""").param("channel", this.website.id()).query(String.class).list();
	}

	private int corrected() {
		return count("select count(*) from content.publication where corrected_version = 2 and channel_id in (:a, :b)");
	}

	private int updates() {
		return count("select count(*) from channels.channel_update where channel_id in (:a, :b)");
	}

	private int count(String sql) {
		return this.jdbc.sql(sql)
			.param("a", this.website.id())
			.param("b", this.account.id())
			.query(Integer.class)
			.single();
	}

	private String value(String column, String page) {
		return String.valueOf(this.jdbc.sql("select * from content.draft where number = :n")
			.param("n", page.substring(page.lastIndexOf('/') + 1))
			.query()
			.singleRow()
			.get(column));
	}

	private static String said(MvcTestResult answer) {
		return String.valueOf(answer.getMvcResult().getFlashMap().get("flash"));
	}

	private MvcTestResult get(String who, String address) {
		return this.browser.get().uri(address).with(SignedIn.as(this.team.named(who))).exchange();
	}

	private MvcTestResult post(String who, String address, String... pairs) {
		MockMvcRequestBuilder request = this.browser.post().uri(address);
		for (int at = 0; at < pairs.length; at += 2) {
			request = request.param(pairs[at], pairs[at + 1]);
		}
		return request.with(csrf()).with(SignedIn.as(this.team.named(who))).exchange();
	}

}
