package org.opscharter.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.TestClock;
import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ChannelProfile;
import org.opscharter.channels.Channels;
import org.opscharter.channels.NewChannel;
import org.opscharter.channels.Registers;
import org.opscharter.content.DraftId;
import org.opscharter.content.Drafts;
import org.opscharter.content.EditorialDesk;
import org.opscharter.content.ReleaseDesk;
import org.opscharter.content.Target;
import org.opscharter.projects.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * From an occasion to its report, with the days of scenario 6.2: written down, weighed,
 * told, and counted where it counts.
 */
@DepartmentTest
class OccasionReportTests {

	private static final String LIST = "/content/occasions";

	private static final String PICTURE = "<p>孩子们和家长一起做了手工。</p><p><img src=\"/documents/018f0000-0000-7000-8000-000000000001/content\" alt=\"合影\"></p>";

	private static final List<Answer> ALL_MET = Stream.of("accurate", "lawful", "positioning", "purpose")
		.map((point) -> new Answer(point, true, ""))
		.toList();

	@Autowired
	private Channels channels;

	@Autowired
	private EditorialDesk desk;

	@Autowired
	private ReleaseDesk releases;

	@Autowired
	private Approvals approvals;

	@Autowired
	private TestClock clock;

	@Autowired
	private MockMvcTester browser;

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
		this.account = open(ChannelClass.NEW_MEDIA, "启蒙幼教智库");
	}

	@AfterEach
	void forget() {
		Registers.forget(this.jdbc);
		this.jdbc.sql("delete from occasions.notice_owed").update();
		this.jdbc.sql("delete from obligations.obligation where rule in ('T04', 'T05', 'T06', 'T07')").update();
	}

	@Test
	void anOpenDayIsReportedOnTheWebsiteAndTheMainAccountByTheTenth() {
		String page = written("六一开放日", "EVENT", "2026-06-05", "2026-06-05");
		assertThat(get("李娜", page)).bodyText()
			.contains("报为重大，待确认", "确认为重大后，须发布的渠道和期限会列在这里")
			.doesNotContain("??", "确认为重大</button>");
		assertThat(get("王芳", "/inbox")).bodyText().contains("请确认是否重大：六一开放日");
		assertThat(post("李娜", page + "/confirmation")).hasStatus(404);
		assertThat(post("王芳", page + "/confirmation")).hasRedirectedUrl(page);
		assertThat(get("李娜", page)).bodyText()
			.containsSubsequence("重大", "王芳", "须发布", "官网", "重大新闻活动上官网", "06-10 24:00前")
			.containsSubsequence("启蒙幼教智库", "重大新闻活动上新媒体", "06-10 24:00前");
		assertThat(get("李娜", "/")).bodyText().contains("六一开放日", "06-10 24:00前");

		this.clock.moveTo("2026-06-09T15:00");
		release(page);

		assertThat(rows("T04")).containsExactly("MET");
		assertThat(rows("T05")).containsExactly("MET");
		assertThat(get("李娜", page)).bodyText()
			.containsSubsequence("官网", "按期完成")
			.containsSubsequence("已经发布的", "六一开放日回顾", "官网")
			.doesNotContain("缺图片或文字");
		assertThat(get("李娜", "/content/channels")).bodyText().contains("1/1");
	}

	@Test
	void aPromotionWithoutItsNoticeBeginsOnlyWithTheHeadsReason() {
		String page = written("暑期课程季", "PROMOTION", "2026-06-18", "2026-06-30");
		assertThat(post("王芳", page + "/confirmation")).hasRedirectedUrl(page);
		assertThat(get("李娜", page)).bodyText().contains("06-15 24:00前", "还没有发布");
		assertThat(post("李娜", page + "/start", "words", "赶时间")).hasStatus(422)
			.bodyText()
			.contains("预告还没有发布", "（依据S2a-4.5.3）", "赶时间");
		assertThat(post("王芳", page + "/start", "words", "")).hasStatus(422);
		assertThat(post("王芳", page + "/start", "words", "门店已统一换价")).hasRedirectedUrl(page);
		assertThat(get("李娜", page)).bodyText().contains("未预告即开始：门店已统一换价");
	}

	@Test
	void onlyWhoHasToDoWithItChangesIt() {
		String page = written("教师节感谢会", "EVENT", "2026-09-10", "2026-09-10");
		assertThat(get("赵敏", page)).hasStatusOk().bodyText().doesNotContain("取消事项");
		assertThat(get("赵敏", page + "/edit")).hasStatus(404);
		assertThat(post("赵敏", page + "/cancellation", "words", "不办了")).hasStatus(404);
		assertThat(post("王芳", page + "/denial", "words", "")).hasStatus(422).bodyText().contains("请写明原因");
		assertThat(post("王芳", page + "/denial", "words", "内部活动")).hasRedirectedUrl(page);
		assertThat(get("李娜", page)).bodyText().contains("不列为重大", "王芳 内部活动");
		assertThat(post("李娜", page, "title", "教师节感谢会", "kind", "EVENT", "starts", "2026-09-10", "ends", "2026-09-09",
				"owner", id("李娜")))
			.hasStatus(422)
			.bodyText()
			.contains("结束日期不能早于开始日期");
		assertThat(post("李娜", page + "/cancellation", "words", "改到线上")).hasRedirectedUrl(page);
		assertThat(get("李娜", page)).bodyText().contains("已取消：改到线上");
		assertThat(get("李娜", LIST + "?format=csv")).hasStatusOk().bodyText().contains("教师节感谢会");
	}

	private String written(String title, String kind, String starts, String ends) {
		assertThat(post("李娜", LIST, "title", "", "kind", kind, "starts", starts, "ends", ends, "owner", id("李娜")))
			.hasStatus(422)
			.bodyText()
			.contains("请填写");
		assertThat(post("李娜", LIST, "title", title, "kind", kind, "starts", starts, "ends", ends, "owner", id("李娜"),
				"major", "true"))
			.hasRedirectedUrl(LIST);
		assertThat(get("李娜", LIST)).bodyText().contains(title).doesNotContain("??");
		return LIST + "/"
				+ this.jdbc.sql("select number from occasions.occasion where title = :t order by number desc limit 1")
					.param("t", title)
					.query(String.class)
					.single();
	}

	private void release(String page) {
		UUID occasion = this.jdbc.sql("select id from occasions.occasion where number = :n")
			.param("n", page.substring(page.lastIndexOf('/') + 1))
			.query(UUID.class)
			.single();
		DraftId draft = this.desk
			.write(Drafts.ready("六一开放日回顾", new Target(this.website.id(), null), new Target(this.account.id(), null))
				.saying("六一开放日回顾", "", PICTURE)
				.telling(occasion), this.team.named("李娜"));
		this.desk.submit(draft, this.team.named("李娜"));
		Map<String, Object> row = this.jdbc.sql("""
				select r.number, r.revision, r.fingerprint from approvals.request r where r.subject_id = :id
				""").param("id", draft.id()).query().singleRow();
		this.approvals.decide((String) row.get("number"), Verdict.agree(this.team.named("王芳"),
				new Revision((int) row.get("revision"), (String) row.get("fingerprint")), ALL_MET));
		this.releases.publish(draft, Map.of(), this.team.named("李娜"));
	}

	private ChannelId open(ChannelClass sort, String name) {
		return this.channels.open(
				new NewChannel(sort, ChannelProfile.of(name, "平台"), this.team.named("李娜"), List.of(), true),
				this.team.named("王芳"));
	}

	private List<String> rows(String rule) {
		return this.jdbc.sql("select state from obligations.obligation where rule = :rule")
			.param("rule", rule)
			.query(String.class)
			.list();
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
