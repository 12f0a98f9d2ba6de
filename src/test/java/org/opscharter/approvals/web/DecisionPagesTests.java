package org.opscharter.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Office;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A request as each person reads and decides it.
 */
@DepartmentTest
class DecisionPagesTests {

	private static final String TITLE = "暑期招生季线上推广";

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	private Office office;

	private UUID paper;

	private String number;

	@BeforeEach
	void aPaperThatWaitsForTheHead() {
		this.office = Office.open(this.jdbc);
		this.paper = UUID.randomUUID();
		this.number = this.office.submit(this.approvals, this.paper, TITLE, "80000", 1);
	}

	@Test
	void showsWhatItIsWhatToAnswerAndWhoComesNext() {
		assertThat(read(page(this.office.head()))).contains(TITLE, this.number, "第1件，共1件", "第1版的内容", "评审要点", "品牌调性",
				"还有5项要点未作答", "指纹0000-0000", "同意，送总经理审批", "不同意（终止）…", "退回修改…", "自动合并", "金额达到50,000元", "S0-7.2a");
	}

	@Test
	void decidesNothingForThoseWhoseTurnItIsNot() {
		assertThat(read(page(this.office.gm()))).contains(TITLE, "待到达").doesNotContain("退回修改…");
		assertThat(read(page(this.office.applicant()))).contains("撤回…").doesNotContain("退回修改…");
	}

	@Test
	void isNotThereForAStranger() {
		PersonId colleague = this.office.hireColleague(this.jdbc);
		assertThat(get(colleague)).hasStatus(404);
		assertThat(post(colleague, "remarks").param("words", "看一眼").exchange()).hasStatus(404);
		assertThat(post(colleague, "withdrawal").exchange()).hasStatus(404);
	}

	@Test
	void takesTheDecisionAndGoesOnToTheNext() {
		String other = this.office.submit(this.approvals, "六一开放日回顾", "10000");
		MvcTestResult result = allMet(decision(this.office.head(), "AGREE")).exchange();
		assertThat(result).hasStatus3xxRedirection().hasRedirectedUrl("/approvals/" + other);
		assertThat(status()).isEqualTo("PENDING");
		assertThat(result.getMvcResult().getFlashMap().get("flash").toString()).contains("已同意第1版", "送到总经理");
	}

	@Test
	void keepsWhatWasTypedWhenCriteriaAreOpen() {
		MvcTestResult result = decision(this.office.head(), "AGREE").param("answers[brand].met", "false")
			.param("answers[brand].note", "色调不合")
			.param("reason", "先写的退回理由")
			.exchange();
		assertThat(result).hasStatus(422);
		assertThat(read(result)).contains("还有4项要点未作答", "S0-9.1");
		assertThat(html(result)).contains("色调不合", "先写的退回理由");
		assertThat(status()).isEqualTo("PENDING");
		assertThat(decided()).isZero();
	}

	@Test
	void asksForANoteWhereSomethingIsNotMet() {
		MvcTestResult result = allMet(decision(this.office.head(), "AGREE"), "benefit")
			.param("answers[benefit].met", "false")
			.exchange();
		assertThat(result).hasStatus(422);
		assertThat(read(result)).contains("不符合的要点，请写一句说明");
	}

	@Test
	void answersAllCriteriaVisiblyWithoutAScript() {
		MvcTestResult result = post(this.office.head(), "decision").param("fill", "all")
			.param("revision", "1")
			.param("fingerprint", "%064d".formatted(1))
			.param("answers[brand].met", "false")
			.param("answers[brand].note", "色调不合")
			.exchange();
		assertThat(result).hasStatusOk();
		assertThat(html(result)).contains("色调不合").containsPattern("answers\\[benefit\\]\\.met\" checked=\"checked\"");
		assertThat(decided()).isZero();
	}

	@Test
	void returnsWithAReasonAndRemarksOnSections() {
		assertThat(decision(this.office.head(), "RETURN").exchange()).hasStatus(422);
		assertThat(decision(this.office.head(), "RETURN").param("reason", "补充退费引发舆情的预案")
			.param("remarks[budget]", "信息流占比过高")
			.param("remarks[secret]", "没有这一部分")
			.exchange()).hasStatus3xxRedirection();
		this.office.submit(this.approvals, this.paper, TITLE, "80000", 2);
		assertThat(read(page(this.office.head()))).contains("第2轮", "补充退费引发舆情的预案", "第1轮", "预算", "信息流占比过高", "提交 第2版")
			.doesNotContain("没有这一部分");
	}

	@Test
	void returnsToAnEarlierStep() {
		agree();
		MvcTestResult result = decision(this.office.gm(), "RETURN").param("reason", "请再核预算")
			.param("returnTo", "1")
			.exchange();
		assertThat(result).hasStatus3xxRedirection();
		assertThat(status()).isEqualTo("PENDING");
		assertThat(read(page(this.office.head()))).contains("同意，送总经理审批");
		assertThat(decision(this.office.gm(), "RETURN").param("reason", "请再核预算").param("returnTo", "1").exchange())
			.as("a second click is the first one")
			.hasStatus3xxRedirection();
	}

	@Test
	void answersADoubleClickLikeTheFirst() {
		String first = allMet(decision(this.office.head(), "AGREE")).exchange().getResponse().getRedirectedUrl();
		assertThat(allMet(decision(this.office.head(), "AGREE")).exchange()).hasRedirectedUrl(first);
		assertThat(decided()).isOne();
	}

	@Test
	void refusesADecisionOnAnOlderRevisionInWords() {
		this.approvals.decide(this.number, Verdict.sendBack(this.office.head(), Office.revision(1), "改"));
		this.office.submit(this.approvals, this.paper, TITLE, "80000", 2);
		MvcTestResult result = allMet(decision(this.office.head(), "AGREE")).param("words", "可以").exchange();
		assertThat(result).hasStatus(409);
		assertThat(read(result)).contains("专员刚提交了第2版，您的决定没有送出", "看第2版");
		assertThat(html(result)).contains("可以</textarea>");
	}

	@Test
	void tellsTheLaterOfTwoWhoDecided() {
		PersonId second = this.office.hireSecondGeneralManager(this.jdbc);
		String both = this.office.submit(this.approvals, "两位总经理", "90000");
		this.approvals.decide(both, Verdict.agree(this.office.head(), Office.revision(1), Office.ALL_MET));
		this.approvals.decide(both, Verdict.agree(this.office.gm(), Office.revision(1), List.of()));
		MvcTestResult result = decision(second, both, "DECLINE").param("objection", "预算不足").exchange();
		assertThat(result).hasStatus(409);
		assertThat(read(result)).contains("总经理已在06-08 09:", "同意，不用再决定").contains("预算不足");
	}

	@Test
	void refusesTheApplicantAndWhomeverItHasNotReached() {
		assertThat(read(allMet(decision(this.office.gm(), "AGREE")).exchange())).contains("还没有轮到您，现在等负责人决定");
		this.jdbc.sql("update organisation.post set role = 'OM' where name = '专员'").update();
		MvcTestResult own = allMet(decision(this.office.applicant(), "AGREE")).exchange();
		assertThat(own).hasStatus(422);
		assertThat(read(own)).contains("不得审批本人提交，已转负责人审批");
		assertThat(decided()).isZero();
	}

	@Test
	void takesNoDecisionWithoutItsTokenAndNoFieldItDoesNotKnow() {
		assertThat(this.pages.post()
			.uri("/approvals/{number}/decision", this.number)
			.with(SignedIn.as(this.office.head()))
			.param("outcome", "AGREE")
			.exchange()).hasStatus(403);
		assertThat(allMet(decision(this.office.head(), "AGREE")).param("person", this.office.gm().toString())
			.param("status", "APPROVED")
			.param("answers[invented].met", "true")
			.exchange()).hasStatus3xxRedirection();
		assertThat(status()).isEqualTo("PENDING");
		assertThat(this.jdbc.sql("select count(*) from approvals.seat where answers like '%invented%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void refusesWhatIsTooLongOrMissingWithoutLosingIt() {
		String long_ = "长".repeat(2001);
		MvcTestResult tooLong = decision(this.office.head(), "RETURN").param("reason", long_).exchange();
		assertThat(tooLong).hasStatus(422);
		assertThat(html(tooLong)).contains(long_, "意见最多2,000字");
		assertThat(post(this.office.head(), "decision").param("outcome", "MAYBE").exchange()).hasStatus(422);
		assertThat(post(this.office.head(), "decision").exchange()).hasStatus(422);
		assertThat(decided()).isZero();
	}

	@Test
	void isTakenBackByItsApplicant() {
		assertThat(post(this.office.applicant(), "withdrawal").exchange()).hasStatus3xxRedirection();
		assertThat(status()).isEqualTo("WITHDRAWN");
		MvcTestResult late = allMet(decision(this.office.head(), "AGREE")).exchange();
		assertThat(late).hasStatus(409);
		assertThat(read(late)).contains("审批已经结束（已撤回），不用再决定");
		assertThat(post(this.office.applicant(), "withdrawal").exchange()
			.getMvcResult()
			.getFlashMap()
			.get("flash")
			.toString()).contains("不能再撤回");
	}

	@Test
	void showsTheNextDeciderWhatTheFirstAnswered() {
		this.approvals.decide(this.number, Verdict.agree(this.office.head(), Office.revision(1), Office.ALL_MET));
		assertThat(read(page(this.office.gm()))).contains("评审要点", "可操作性", "同意，专员可以启动").doesNotContain("全部符合");
	}

	@Test
	void keepsARemarkAndTellsThoseConcerned() {
		assertThat(post(this.office.gm(), "remarks").param("words", " ").exchange()).hasStatus(422);
		assertThat(post(this.office.gm(), "remarks").param("words", "请先看附件").exchange()).hasStatus3xxRedirection();
		assertThat(read(page(this.office.head()))).contains("请先看附件");
		assertThat(this.jdbc
			.sql("select count(*) from notifications.notice where message = 'approvals.notice.remarked'"
					+ " and person_id in (:applicant, :head)")
			.param("applicant", this.office.applicant().id())
			.param("head", this.office.head().id())
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void readsInEnglish() {
		assertThat(read(this.pages.get()
			.uri("/approvals/{number}?lang=en", this.number)
			.with(SignedIn.as(this.office.head()))
			.exchange())).contains("Approve, on to 总经理", "All met", "Decline and end…", "1 of 1");
	}

	@Test
	void takesAtMostTenStatements() {
		assertThat(StatementCount.of(() -> page(this.office.head()))).hasSizeLessThanOrEqualTo(10);
	}

	private void agree() {
		this.approvals.decide(this.number, Verdict.agree(this.office.head(), Office.revision(1), Office.ALL_MET));
	}

	private MvcTestResult get(PersonId who) {
		return this.pages.get().uri("/approvals/{number}", this.number).with(SignedIn.as(who)).exchange();
	}

	private MvcTestResult page(PersonId who) {
		MvcTestResult result = get(who);
		assertThat(result).hasStatusOk();
		return result;
	}

	private MockMvcRequestBuilder post(PersonId who, String what) {
		return post(who, this.number, what);
	}

	private MockMvcRequestBuilder post(PersonId who, String request, String what) {
		return this.pages.post().uri("/approvals/{number}/" + what, request).with(SignedIn.as(who)).with(csrf());
	}

	private MockMvcRequestBuilder decision(PersonId who, String outcome) {
		return decision(who, this.number, outcome);
	}

	private MockMvcRequestBuilder decision(PersonId who, String request, String outcome) {
		return post(who, request, "decision").param("outcome", outcome)
			.param("revision", "1")
			.param("fingerprint", "%064d".formatted(1));
	}

	private static MockMvcRequestBuilder allMet(MockMvcRequestBuilder request, String... but) {
		Office.ALL_MET.stream()
			.filter((answer) -> !List.of(but).contains(answer.criterion()))
			.forEach((answer) -> request.param("answers[" + answer.criterion() + "].met", "true"));
		return request;
	}

	private static String html(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What a person reads: the page without its markup. */
	private static String read(MvcTestResult result) {
		return html(result).replaceAll("(?s)<(script|style).*?</\\1>", "")
			.replaceAll("<[^>]+>", "")
			.replaceAll("\\s+", " ")
			.replace("&amp;", "&");
	}

	private String status() {
		return this.jdbc.sql("select status from approvals.request where number = :number")
			.param("number", this.number)
			.query(String.class)
			.single();
	}

	private int decided() {
		return this.jdbc.sql("""
				select count(*) from approvals.seat s join approvals.request r on r.id = s.request_id
				 where r.number = :number and s.decided_at is not null
				""").param("number", this.number).query(Integer.class).single();
	}

}
