package org.opscharter.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.TestClock;
import org.opscharter.approvals.Approvals;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelColumns;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ChannelProfile;
import org.opscharter.channels.Channels;
import org.opscharter.channels.ColumnPlan;
import org.opscharter.channels.MediaColumn;
import org.opscharter.channels.NewChannel;
import org.opscharter.channels.Registers;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * 李娜 writes, 王芳 reviews, 周启明 confirms what concerns a company project; and only who
 * answers for the column releases it.
 */
@DepartmentTest
class ContentPagesTests {

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Channels channels;

	@Autowired
	private ChannelColumns columns;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private ChannelId website;

	private String hiring;

	@BeforeEach
	void openTheDepartment() {
		Registers.forget(this.jdbc);
		this.team = Team.open(this.jdbc);
		PersonId head = named("王芳");
		this.website = this.channels
			.open(NewChannel.of(ChannelClass.WEBSITE, ChannelProfile.of("官网", "网站"), named("李娜")), head);
		this.hiring = this.columns
			.create(this.website, new ColumnPlan("招聘", "", false, MediaColumn.Frequency.WEEKLY), named("陈涛"), head)
			.toString();
	}

	@AfterEach
	void closeTheChannels() {
		Registers.forget(this.jdbc);
	}

	@Test
	void anOrdinaryPieceGoesFromTheEditorToTheReaders() {
		String page = written("李娜", "六一开放日回顾");
		assertThat(post("李娜", page + "/submission", ready("六一开放日回顾", page))).hasRedirectedUrl(page);
		assertThat(get("李娜", page)).hasStatusOk().bodyText().contains("待审核", "第1版，送审", "撤回").doesNotContain("??");
		assertThat(get("李娜", page + "/paste")).hasStatus(404);
		String request = "/approvals/" + request(page);
		assertThat(get("王芳", request)).hasStatusOk()
			.bodyText()
			.contains("六一开放日回顾", "<li>陶艺</li>", "来源=活动现场 · 已核实 · 原创 · 不涉公司项目", "准确真实", "合法合规", "定位与品牌形象", "达成目的",
					"均通过并同意，李娜可以发布", "代改")
			.doesNotContain("??");
		assertThat(post("李娜", page + "/publication")).hasRedirectedUrl(page);
		assertThat(status(page)).isEqualTo("AWAITING_HEAD");
		assertThat(post("王芳", request + "/decision?together=true", decision(page, "AGREE"))).hasStatus(302);
		assertThat(get("李娜", "/inbox")).bodyText().contains("可以发布了：六一开放日回顾", "官网");
		assertThat(get("李娜", "/")).bodyText().contains("审核已通过，由您发布");
		assertThat(get("李娜", page)).bodyText().contains("发布到 官网");
		assertThat(get("李娜", page + "/paste")).hasStatusOk()
			.bodyText()
			.containsSubsequence("1 标题", "六一开放日回顾", "7字，平台最多64字", "3 正文", "5 发布登记")
			.doesNotContain("??");
		assertThat(get("李娜", page + "/paste/text")).bodyText().contains("style=\\\"", "陶艺");
		assertThat(get("赵敏", page + "/paste")).hasStatus(404);
		assertThat(get("王芳", page)).bodyText().doesNotContain("发布到 官网");
		assertThat(post("王芳", page + "/publication")).hasRedirectedUrl(page);
		assertThat(status(page)).isEqualTo("READY");
		assertThat(post("李娜", page + "/publication", "link-" + this.website, "https://example.org/61"))
			.hasRedirectedUrl(page);
		assertThat(get("李娜", page)).bodyText().contains("已发布", "https://example.org/61");
		assertThat(this.jdbc.sql("select count(*) from channels.channel_update where channel_id = :c")
			.param("c", this.website.id())
			.query(Integer.class)
			.single()).isOne();
		assertThat(get("赵敏", "/content/publications")).bodyText().contains("六一开放日回顾", "官网", "李娜");
		assertThat(get("赵敏", "/content/publications?format=csv")).bodyText().contains("六一开放日回顾");
	}

	@Test
	void aCompanyProjectIsConfirmedByTheGeneralManager() {
		String page = written("李娜", "园长研修班项目启动");
		String[] project = with(ready("园长研修班项目启动", page), "category", "COMPANY_PROJECT");
		assertThat(post("李娜", page + "/submission", project)).hasRedirectedUrl(page);
		String request = "/approvals/" + request(page);
		assertThat(get("王芳", request)).bodyText().contains("均通过并同意，送周启明审批");
		assertThat(post("王芳", request + "/decision?together=true", decision(page, "AGREE"))).hasStatus(302);
		assertThat(status(page)).isEqualTo("AWAITING_GM");
		assertThat(get("周启明", "/inbox")).bodyText().contains("园长研修班项目启动");
		assertThat(get("李娜", "/inbox")).bodyText().contains("已送总经理：园长研修班项目启动");
		assertThat(get("王芳", page)).bodyText().doesNotContain("name=\"link-");
		MvcTestResult forged = post("王芳", page + "/publication");
		assertThat(forged).hasRedirectedUrl(page);
		assertThat(said(forged)).contains("S2a-4.2.4");
		assertThat(status(page)).isEqualTo("AWAITING_GM");
		assertThat(post("周启明", request + "/decision", decision(page, "AGREE"))).hasStatus(302);
		assertThat(status(page)).isEqualTo("READY");
	}

	@Test
	void onlyTheColumnOwnerReleasesAJobOffer() {
		String page = written("李娜", "2026 暑期幼儿园招聘汇总");
		String[] offer = with(with(ready("2026 暑期幼儿园招聘汇总", page), "category", "HIRING"),
				"columns[" + this.website + "]", this.hiring);
		assertThat(post("李娜", page + "/submission", offer)).hasRedirectedUrl(page);
		assertThat(get("陈涛", "/inbox")).bodyText().contains("送审：2026 暑期幼儿园");
		assertThat(post("王芳", "/approvals/" + request(page) + "/decision?together=true", decision(page, "AGREE")))
			.hasStatus(302);
		MvcTestResult forged = post("李娜", page + "/publication");
		assertThat(said(forged)).contains("S2a-6.3");
		assertThat(status(page)).isEqualTo("READY");
		assertThat(get("陈涛", page)).bodyText().contains("发布到 官网");
		assertThat(post("陈涛", page + "/publication")).hasRedirectedUrl(page);
		assertThat(status(page)).isEqualTo("PUBLISHED");
	}

	@ParameterizedTest
	@CsvSource({ "sources[0].name,'',至少写一个来源,S2a-4.2.2", "sources[0].verified,'',来源未核实：活动现场,S2a-6.5b",
			"declared,'',请确认您对真实性,S2a-4.2.2", "channels,'',请选发到哪个渠道,S2a-6.1",
			"channels,018f0000-0000-7000-8000-0000000000bb,渠道没有登记,S2a-6.1",
			"body,<p>我们是全国第一的幼儿园</p>,有禁止用语「全国第一」,S2a-6.4", "body,<p>停水那天真是气死了</p>,有提示用语「气死了」,S2a-6.4",
			"minors,true,请写明监护人授权,S2a-6.4", "originality,REPRINT,转载请写明授权,S3-4.2.1", "title,'',请写标题,''",
			"body,'',还没有正文,''" })
	void whatIsMissingStandsAtItsFieldAndTheTextIsKept(String field, String value, String sentence, String clause) {
		String page = written("李娜", "六一开放日回顾");
		String[] form = with(ready("六一开放日回顾", page), field, value);
		assertThat(post("李娜", page + "/submission", form)).hasStatus(422).bodyText().contains(sentence, clause);
		assertThat(status(page)).isEqualTo("DRAFT");
		if (!field.equals("body")) {
			assertThat(get("李娜", page)).bodyText().contains("孩子们和家长一起做了手工");
		}
	}

	@Test
	void aForbiddenWordStaysOnlyWithAReasonThatTheReviewerSees() {
		String page = written("李娜", "老园长回忆");
		String[] form = with(
				with(with(ready("老园长回忆", page), "body", "<p>报道原题「全国第一所乡村幼儿园」</p>"), "exemptions[0].word", "全国第一"),
				"exemptions[0].reason", "报道原题，见1958年县志");
		assertThat(post("李娜", page + "/submission", form)).hasRedirectedUrl(page);
		assertThat(get("王芳", "/approvals/" + request(page))).bodyText().contains("作者说明保留「全国第一」：报道原题，见1958年县志");
	}

	@Test
	void aDoubtfulWordIsExplainedToTheReviewer() {
		String page = written("李娜", "家长来信");
		String[] form = with(ready("家长来信", page), "body", "<p>她写道：停水那天真是气死了。</p>");
		assertThat(post("李娜", page + "/submission", form)).hasStatus(422)
			.bodyText()
			.contains("有提示用语「气死了」", "「气死了」为什么可以用");
		String[] explained = with(with(form, "exemptions[0].word", "气死了"), "exemptions[0].reason", "来信原话");
		assertThat(post("李娜", page + "/submission", with(explained, "version", value("version", page))))
			.hasRedirectedUrl(page);
		assertThat(get("王芳", "/approvals/" + request(page))).bodyText().contains("作者说明保留「气死了」：来信原话");
	}

	@Test
	void theSecondWhoSavesOverwritesNothingAndSeesBoth() {
		String page = written("李娜", "联合写稿");
		String[] first = with(ready("联合写稿", page), "columns[" + this.website + "]", this.hiring);
		MvcTestResult saved = json("李娜", page + "/draft", first);
		assertThat(saved).hasStatusOk().bodyText().contains("已自动保存");
		assertThat(json("陈涛", page + "/draft", with(first, "body", "<p>陈涛的话</p>"))).hasStatus(409)
			.bodyText()
			.contains("李娜在09:00保存过", "孩子们和家长一起做了手工");
		assertThat(post("陈涛", page + "/draft", with(first, "body", "<p>陈涛的话</p>"))).hasStatus(409)
			.bodyText()
			.contains("两份都在这里", "陈涛的话", "孩子们和家长一起做了手工");
		assertThat(get("李娜", page)).bodyText().doesNotContain("陈涛的话");
		assertThat(json("陈涛", page + "/presence")).bodyText().doesNotContain("李娜");
		assertThat(json("李娜", page + "/presence")).bodyText().contains("陈涛也在写这一篇");
	}

	@Test
	void whatIsPastedRunsNothing() {
		String page = written("李娜", "<script>alert(1)</script>");
		String evil = "<p onclick=\"x()\">好<script>alert(2)</script><img src=x onerror=alert(3)></p><svg onload=alert(4)>";
		assertThat(post("李娜", page + "/submission", with(ready("<img src=x onerror=alert(5)>", page), "body", evil)))
			.hasRedirectedUrl(page);
		for (String who : List.of("李娜", "王芳")) {
			String address = who.equals("李娜") ? page : "/approvals/" + request(page);
			assertThat(get(who, address)).hasStatusOk()
				.bodyText()
				.contains("&lt;img src=x onerror=alert(5)&gt;", "<p>好</p>")
				.doesNotContain("<img src=x", "alert(2)", "alert(3)", "alert(4)", "<svg onload", "onclick");
		}
	}

	@Test
	void comesBackWithRemarksAndGoesInAsTheNextVersion() {
		String page = written("李娜", "六一开放日回顾");
		post("李娜", page + "/submission", ready("六一开放日回顾", page));
		String request = "/approvals/" + request(page);
		assertThat(post("王芳", request + "/decision", with(decision(page, "RETURN"), "reason", "补充家长反馈数据")))
			.hasStatus(302);
		assertThat(get("李娜", "/")).bodyText().contains("补充家长反馈数据");
		assertThat(get("李娜", page + "/edit")).bodyText().contains("退回修改：补充家长反馈数据", "再送审");
		assertThat(post("李娜", page + "/submission", ready("六一开放日回顾", page))).hasRedirectedUrl(page);
		assertThat(status(page)).as("the same text").isEqualTo("RETURNED");
		assertThat(post("李娜", page + "/submission",
				with(ready("六一开放日回顾", page), "body", "<p>孩子们和家长一起做了手工。</p><p>家长满意度很高。</p>")))
			.hasRedirectedUrl(page);
		assertThat(get("王芳", request)).bodyText().contains("和第1版相比", "<ins>", "家长满意度很高");
		assertThat(version(page)).isEqualTo(2);
	}

	@Test
	void aFewWordsAreShownToTheLastApproverAndASentenceVoidsTheApproval() {
		String page = approved("六一开放日回顾");
		String[] tweaked = with(ready("六一开放日回顾", page), "body",
				"<h2>上午</h2><p>孩子们和爸爸妈妈一起开开心心地做了手工。</p><ul><li>陶艺</li><li>绘本</li></ul>");
		assertThat(post("李娜", page + "/small-edit", tweaked)).hasRedirectedUrl(page);
		assertThat(said(post("李娜", page + "/publication"))).contains("微调还在等");
		UUID edit = this.jdbc.sql("select id from content.small_edit where number = :n")
			.param("n", number(page))
			.query(UUID.class)
			.single();
		String asked = this.approvals.numberOf(edit).orElseThrow();
		assertThat(get("王芳", "/approvals/" + asked)).bodyText().contains("微调", "爸爸妈妈").doesNotContain("审核要点");
		Map<String, Object> row = this.jdbc.sql("select fingerprint from content.small_edit where id = :id")
			.param("id", edit)
			.query()
			.singleRow();
		assertThat(post("王芳", "/approvals/" + asked + "/decision", "outcome", "AGREE", "revision", "1", "fingerprint",
				row.get("fingerprint").toString()))
			.hasStatus(302);
		assertThat(status(page)).isEqualTo("READY");
		assertThat(version(page)).isEqualTo(2);
		String[] longer = with(tweaked, "body", "<p>完全换了一段话，说的是另外一件事情，和原来的没有什么关系。</p>");
		assertThat(post("李娜", page + "/small-edit", longer)).hasStatus(422).bodyText().contains("超出微调（最多20字");
		assertThat(status(page)).isEqualTo("READY");
		assertThat(post("李娜", page + "/reopening", longer)).hasRedirectedUrl(page + "/edit");
		assertThat(status(page)).isEqualTo("DRAFT");
		assertThat(this.approvals.find(request(page)).status().name()).isEqualTo("VOID");
		assertThat(said(post("李娜", page + "/publication"))).contains("S2a-4.2.3");
	}

	@Test
	void aReviewersFewWordsAreApprovedAtOnceAndMoreIsNot() {
		String page = written("李娜", "六一开放日回顾");
		post("李娜", page + "/submission", ready("六一开放日回顾", page));
		String[] better = { "title", "六一开放日回顾", "summary", "六一开放日的一天", "body",
				"<h2>上午</h2><p>孩子们和家长一起做了有趣的手工。</p><ul><li>陶艺</li><li>绘本</li></ul>", "revision", "1", "fingerprint",
				fingerprint(page) };
		assertThat(get("李娜", page + "/amendment")).hasStatus(404);
		assertThat(get("王芳", page + "/amendment")).hasStatusOk();
		assertThat(post("王芳", page + "/amendment", better)).hasStatus(302);
		assertThat(status(page)).isEqualTo("READY");
		assertThat(version(page)).isEqualTo(2);
		assertThat(get("李娜", "/inbox")).bodyText().contains("改后通过：六一开放日回顾");
	}

	@Test
	void aReviewersOwnTextGoesBackToTheAuthorAndSaysNoForbiddenWord() {
		String page = written("李娜", "六一开放日回顾");
		post("李娜", page + "/submission", ready("六一开放日回顾", page));
		String[] better = { "title", "六一开放日回顾", "summary", "六一开放日的一天", "body",
				"<p>" + "孩子们和家长一起做了有趣的手工。".repeat(20) + "</p>", "revision", "1", "fingerprint", fingerprint(page) };
		post("王芳", page + "/amendment", with(better, "body", "<p>我们是全国第一的幼儿园</p>"));
		assertThat(version(page)).isOne();
		assertThat(said(post("王芳", page + "/amendment", better))).contains("已退回给作者确认");
		assertThat(status(page)).isEqualTo("RETURNED");
		assertThat(get("王芳", "/approvals?box=todo")).bodyText().doesNotContain("六一开放日回顾");
		assertThat(get("李娜", page)).bodyText().contains("代改较多");
	}

	@Test
	void whoWouldDecideOnItDoesNotHandInAnothersPiece() {
		ChannelId hers = this.channels
			.open(NewChannel.of(ChannelClass.NEW_MEDIA, ChannelProfile.of("园长说", "公众号"), named("王芳")), named("王芳"));
		String page = written("李娜", "园长开学寄语");
		String[] form = with(ready("园长开学寄语", page), "channels", hers.toString());
		post("李娜", page + "/draft", form);
		String[] hersNow = with(form, "version", value("version", page));
		assertThat(said(post("王芳", page + "/submission", hersNow))).contains("请由作者送审");
		assertThat(status(page)).isEqualTo("DRAFT");
	}

	@Test
	void aPieceThatWentOutFirstAndIsDeclinedIsTakenDown() {
		String page = written("李娜", "台风停园通知");
		post("李娜", page + "/draft", ready("台风停园通知", page));
		post("李娜", page + "/outside", "way", "URGENT", "at", "2026-06-08T08:30", "reason", "停园通知，王芳电话同意");
		assertThat(status(page)).isEqualTo("UNREVIEWED");
		post("王芳", "/approvals/" + request(page) + "/decision", with(decision(page, "DECLINE"), "objection", "不属实"));
		assertThat(status(page)).isEqualTo("TAKEN_DOWN");
		assertThat(get("李娜", "/inbox")).bodyText().contains("已撤下：台风停园通知");
	}

	@Test
	void theFormForWhatWentOutKeepsWhatWasTyped() {
		String page = written("李娜", "台风停园通知");
		post("李娜", page + "/draft", ready("台风停园通知", page));
		String link = "link-" + this.website;
		assertThat(post("李娜", page + "/outside", "way", "URGENT", "at", "2026-06-08T08:30", "reason", "王芳电话同意", link,
				"ftp://example.com"))
			.hasStatus(422)
			.bodyText()
			.contains("网址要以 http:// 或 https:// 开头", "王芳电话同意", "2026-06-08T08:30", "ftp://example.com");
		assertThat(status(page)).isEqualTo("DRAFT");
		assertThat(post("李娜", page + "/outside", "way", "URGENT", "at", "2026-06-08T08:30", "reason", "王芳电话同意", link,
				"https://example.com/1"))
			.hasRedirectedUrl(page);
		assertThat(get("李娜", page)).bodyText().contains("https://example.com/1");
	}

	@Test
	void whatWentOutFirstCanBeSeenByWhoReviewsIt() {
		String page = written("李娜", "台风停园通知");
		post("李娜", page + "/draft", with(ready("台风停园通知", page), "body", ""));
		String[] outside = { "way", "OUTSIDE", "at", "2026-06-08T08:30", "reason", "平台代发" };
		assertThat(post("李娜", page + "/outside", outside)).hasStatus(422).bodyText().contains("请先写上正文，或登记网址");
		assertThat(post("李娜", page + "/outside", with(outside, "link-" + this.website, "https://example.com/1")))
			.hasRedirectedUrl(page);
	}

	@Test
	void whatWentOutOnAChannelThatIsClosedSinceIsStillReviewed() {
		String page = written("李娜", "台风停园通知");
		post("李娜", page + "/draft", ready("台风停园通知", page));
		post("李娜", page + "/outside", "way", "OUTSIDE", "at", "2026-06-08T08:30", "reason", "平台代发");
		this.channels.close(this.website, "换平台", named("王芳"));
		post("王芳", "/approvals/" + request(page) + "/decision?together=true", decision(page, "AGREE"));
		assertThat(status(page)).isEqualTo("REVIEWED");
		assertThat(updates()).isZero();
	}

	@Test
	void whatIsTakenDownOrGivenUpLeavesNothingToDecide() {
		String page = written("李娜", "停园通知");
		post("李娜", page + "/draft", ready("停园通知", page));
		post("李娜", page + "/outside", "way", "URGENT", "at", "2026-06-08T08:30", "reason", "王芳电话同意");
		post("王芳", page + "/takedown", "reason", "内容有误");
		assertThat(this.jdbc.sql("select status from approvals.request where number = :n")
			.param("n", request(page))
			.query(String.class)
			.single()).isEqualTo("VOID");
		assertThat(get("王芳", "/approvals?box=todo")).bodyText().doesNotContain("停园通知");

		String other = approved("六一开放日回顾");
		String[] edit = with(ready("六一开放日回顾", other), "body",
				"<h2>上午</h2><p>孩子们和家长一起做手工。</p><ul><li>陶艺</li><li>绘本</li></ul>");
		post("李娜", other + "/small-edit", edit);
		post("李娜", other + "/small-edit", with(edit, "body", "<p>全国第一</p>"));
		post("李娜", other + "/voiding", "reason", "不发了");
		assertThat(status(other)).isEqualTo("VOIDED");
		assertThat(this.jdbc.sql("select count(*) from content.small_edit where state = 'OPEN'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void theMarketingDepartmentIsAskedFirstAndPassedOverOnlyWhenItsTimeIsOver() {
		String page = written("李娜", "联合推广说明");
		post("李娜", page + "/submission", with(ready("联合推广说明", page), "marketing", "true"));
		assertThat(status(page)).isEqualTo("AWAITING_MARKET");
		assertThat(get("马骏", page)).hasStatusOk().bodyText().contains("请市场部在06-08 14:30前给出意见", "给出意见");
		assertThat(get("张宇", page)).hasStatus(404);
		assertThat(said(post("王芳", page + "/continuation", "words", "急"))).contains("S2a-6.5c");
		this.clock.setTo("2026-06-08T14:31");
		assertThat(said(post("王芳", page + "/continuation", "words", "活动明天开始"))).contains("进入审核");
		assertThat(status(page)).isEqualTo("AWAITING_HEAD");
		assertThat(get("王芳", "/approvals/" + request(page))).bodyText().contains("未等市场部意见继续，理由：活动明天开始");
	}

	@Test
	void whatWentOutFirstIsReviewedAfterAndCountsFromThen() {
		String page = written("李娜", "停水紧急公告");
		json("李娜", page + "/draft", ready("停水紧急公告", page));
		assertThat(post("李娜", page + "/outside", "way", "URGENT", "at", "2026-06-07T22:10", "reason", "王芳22:05电话同意"))
			.hasRedirectedUrl(page);
		assertThat(status(page)).isEqualTo("UNREVIEWED");
		assertThat(updates()).isZero();
		assertThat(this.jdbc
			.sql("select due_at::text from obligations.obligation where rule = 'M19' and matter_number = :n")
			.param("n", number(page))
			.query(String.class)
			.single()).startsWith("2026-06-09 15:59:59");
		String request = "/approvals/" + request(page);
		assertThat(get("王芳", request)).bodyText().contains("紧急发布，现在补审", "王芳22:05电话同意");
		assertThat(post("王芳", request + "/decision?together=true", decision(page, "AGREE"))).hasStatus(302);
		assertThat(status(page)).isEqualTo("REVIEWED");
		assertThat(updates()).isOne();
		assertThat(post("王芳", page + "/takedown", "reason", "内容过期")).hasRedirectedUrl(page);
		assertThat(status(page)).isEqualTo("TAKEN_DOWN");
	}

	@Test
	void isPlannedForLaterAndNeverForThePast() {
		String page = approved("六一开放日回顾");
		assertThat(said(post("李娜", page + "/schedule", "at", "2026-06-07T09:00"))).contains("定时不能在过去");
		post("李娜", page + "/schedule", "at", "2026-06-12T09:00");
		assertThat(get("李娜", page)).bodyText().contains("待发布，定于06-12 09:00");
		this.clock.setTo("2026-06-12T09:01");
		assertThat(get("李娜", page)).bodyText().contains("应发未发");
	}

	@Test
	void isNobodysBusinessBeforeItIsOut() {
		String page = written("李娜", "还没写完");
		assertThat(get("赵敏", page)).hasStatus(404);
		assertThat(get("赵敏", page + "/edit")).hasStatus(404);
		assertThat(post("赵敏", page + "/submission", ready("x", page))).hasStatus(404);
		assertThat(post("赵敏", page + "/publication")).hasStatus(404);
		assertThat(get("王芳", page)).hasStatusOk();
		assertThat(get("周启明", page)).hasStatus(404);
	}

	@Test
	void listsTheOwnInAFewStatements() {
		written("李娜", "第一篇");
		List<String> few = StatementCount
			.of(() -> assertThat(get("李娜", "/content/drafts")).hasStatusOk().bodyText().contains("我写的稿件共1篇"));
		for (int at = 0; at < 12; at++) {
			written("李娜", "又一篇" + at);
		}
		List<String> many = StatementCount
			.of(() -> assertThat(get("李娜", "/content/drafts?q=又一")).hasStatusOk().bodyText().contains("共12篇"));
		assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(7);
		assertThat(get("李娜", "/content/drafts?format=csv")).bodyText().contains("又一篇3");
	}

	private static String said(MvcTestResult answer) {
		return String.valueOf(answer.getMvcResult().getFlashMap().get("flash"));
	}

	private String written(String who, String title) {
		String edit = post(who, "/content/drafts", "title", title).getResponse().getRedirectedUrl();
		return edit.substring(0, edit.length() - "/edit".length());
	}

	private String approved(String title) {
		String page = written("李娜", title);
		post("李娜", page + "/submission", ready(title, page));
		post("王芳", "/approvals/" + request(page) + "/decision?together=true", decision(page, "AGREE"));
		assertThat(status(page)).isEqualTo("READY");
		return page;
	}

	private String[] ready(String title, String page) {
		return new String[] { "version", value("version", page), "title", title, "summary", "六一开放日的一天", "body",
				"<h2>上午</h2><p>孩子们和家长一起做了手工。</p><ul><li>陶艺</li><li>绘本</li></ul>", "kind", "ARTICLE", "category",
				"OTHER", "originality", "ORIGINAL", "channels", this.website.toString(), "sources[0].name", "活动现场",
				"sources[0].verified", "true", "declared", "true" };
	}

	private static String[] with(String[] form, String field, String value) {
		List<String> fields = new ArrayList<>(Arrays.asList(form));
		int at = fields.indexOf(field);
		if (at >= 0) {
			fields.set(at + 1, value);
		}
		else {
			fields.addAll(List.of(field, value));
		}
		return fields.toArray(String[]::new);
	}

	private String[] decision(String page, String outcome) {
		return new String[] { "outcome", outcome, "revision", value("revision", page), "fingerprint",
				fingerprint(page) };
	}

	private String request(String page) {
		return this.approvals.numberOf(UUID.fromString(value("id", page))).orElseThrow();
	}

	private int updates() {
		return this.jdbc.sql("select count(*) from channels.channel_update where channel_id = :c")
			.param("c", this.website.id())
			.query(Integer.class)
			.single();
	}

	private String status(String page) {
		return value("status", page);
	}

	private String fingerprint(String page) {
		return value("fingerprint", page);
	}

	private int version(String page) {
		return Integer.parseInt(value("revision", page));
	}

	private String value(String column, String page) {
		return String.valueOf(this.jdbc.sql("select * from content.draft where number = :n")
			.param("n", number(page))
			.query()
			.singleRow()
			.get(column));
	}

	private static String number(String page) {
		return page.substring(page.lastIndexOf('/') + 1);
	}

	private PersonId named(String name) {
		return this.team.named(name);
	}

	private MvcTestResult get(String who, String address) {
		return this.browser.get().uri(address).with(SignedIn.as(named(who))).exchange();
	}

	private MvcTestResult post(String who, String address, String... pairs) {
		return this.browser.post()
			.uri(address)
			.params(form(pairs))
			.with(csrf())
			.with(SignedIn.as(named(who)))
			.exchange();
	}

	private MvcTestResult json(String who, String address, String... pairs) {
		return this.browser.post()
			.uri(address)
			.accept(MediaType.APPLICATION_JSON)
			.params(form(pairs))
			.with(csrf())
			.with(SignedIn.as(named(who)))
			.exchange();
	}

	private static MultiValueMap<String, String> form(String... pairs) {
		LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			if (!pairs[at + 1].isEmpty() || pairs[at].equals("title") || pairs[at].equals("body")) {
				form.add(pairs[at], pairs[at + 1]);
			}
		}
		return form;
	}

}
