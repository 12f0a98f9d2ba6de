package org.opscharter.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * 张宇 asks, 马骏 signs, 王芳 accepts and names 赵敏; or sends it back with what is missing.
 */
@DepartmentTest
class ServiceRequestPagesTests {

	private static final String[] WISH = { "title", "秋季宣讲会宣传物料", "need", "易拉宝2个、折页500份", "reason", "9月有6场宣讲会",
			"neededBy", "2026-08-20" };

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	@BeforeEach
	void openTheDepartments() {
		this.team = Team.open(this.jdbc);
	}

	@Test
	void becomesAProposalOfTheOneWhomTheAcceptingHeadNames() {
		String page = asked();
		assertThat(get("张宇", page)).hasStatusOk().bodyText().contains("待受理", "提交需求单", "清单.txt").doesNotContain("??");
		String request = agreeTwice(page);
		assertThat(get("王芳", "/approvals/" + request)).hasStatusOk().bodyText().contains("易拉宝2个、折页500份");
		assertThat(get("张宇", page)).bodyText().contains("已受理");
		assertThat(get("王芳", "/")).bodyText().contains("指定谁立项");
		assertThat(get("王芳", page)).bodyText().contains("请谁立项", "王芳（本人）", "赵敏");
		assertThat(post("王芳", page + "/proposal", "writer", named("赵敏").toString())).hasRedirectedUrl(page);
		assertThat(get("张宇", page)).bodyText().contains("已立项", "XM-2026-", "草稿").doesNotContain("href=\"/proposals/XM");
		assertThat(get("赵敏", "/proposals")).bodyText().contains("秋季宣讲会宣传物料");
		assertThat(get("赵敏", "/inbox")).bodyText().contains("请您立项：秋季宣讲会宣传物料");
		assertThat(post("王芳", page + "/proposal", "writer", named("李娜").toString())).hasRedirectedUrl(page);
		assertThat(this.jdbc.sql("select count(*) from projects.proposal where title = '秋季宣讲会宣传物料' and author_id = :p")
			.param("p", named("李娜").id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void comesBackWithWhatIsMissingAndGoesOnWhenItIsThere() {
		String page = asked();
		decide(page, "马骏", null);
		decide(page, "王芳", "尺寸没有写");
		assertThat(get("张宇", page)).bodyText().contains("退回补充", "尺寸没有写", "重新提交", "value=\"秋季宣讲会宣传物料\"");
		assertThat(post("张宇", page + "/submission", WISH)).hasRedirectedUrl(page);
		assertThat(status(page)).isEqualTo("RETURNED");
		String[] better = WISH.clone();
		better[3] = "易拉宝2个（80×200厘米）、折页500份";
		assertThat(post("张宇", page + "/submission", better)).hasRedirectedUrl(page);
		assertThat(status(page)).isEqualTo("IN_APPROVAL");
	}

	@Test
	void namesWhatIsMissingAndKeepsWhatIsTyped() {
		assertThat(post("张宇", "/requests", "title", "物料", "need", " ", "reason", "", "neededBy", "2026-02-30"))
			.hasStatus(422)
			.bodyText()
			.contains("请写要什么", "请写为什么需要", "日期写成", "value=\"物料\"")
			.doesNotContain("??");
		assertThat(post("张宇", "/requests", "title", "题".repeat(121), "need", "长".repeat(10_000), "reason", "\0",
				"neededBy", "2020-01-01"))
			.hasStatus(422)
			.bodyText()
			.contains("标题最多120字", "最多2,000字", "选今天或以后的日期");
	}

	@Test
	void isTakenBackUntilItIsAccepted() {
		String page = asked();
		assertThat(post("张宇", page + "/withdrawal")).hasRedirectedUrl(page);
		assertThat(status(page)).isEqualTo("WITHDRAWN");
		assertThat(post("张宇", page + "/submission", WISH)).hasRedirectedUrl(page);
		assertThat(status(page)).isEqualTo("IN_APPROVAL");
	}

	@Test
	void isNoBusinessOfOthers() {
		String page = asked();
		assertThat(get("赵敏", page)).hasStatus4xxClientError();
		assertThat(get("马骏", page)).hasStatusOk();
		assertThat(get("王芳", page)).hasStatusOk();
		assertThat(post("马骏", page + "/withdrawal")).hasStatus(404);
		assertThat(post("马骏", page + "/submission", WISH)).hasStatus(404);
		assertThat(post("王芳", page + "/proposal", "writer", "nobody")).hasStatus(404);
		assertThat(get("张宇", "/requests/XQ-2026-9999")).hasStatus(404);
	}

	@Test
	void theTrailLeadsThoseWhoMayNotOpenItNoFurther() {
		String page = asked();
		assertThat(get("周启明", page)).hasStatus(404);
		assertThat(get("周启明", "/activity?kind=request")).hasStatusOk()
			.bodyText()
			.contains("秋季宣讲会宣传物料")
			.doesNotContain("href=\"" + page + "\"");
		assertThat(get("王芳", page)).hasStatusOk();
	}

	@Test
	void listsOnesOwnInAFewStatements() {
		asked();
		asked();
		List<String> sent = StatementCount
			.of(() -> assertThat(get("张宇", "/requests")).hasStatusOk().bodyText().contains("共2件", "待受理"));
		assertThat(sent).hasSizeLessThanOrEqualTo(6);
		assertThat(get("张宇", "/requests?format=csv")).bodyText().contains("秋季宣讲会宣传物料");
	}

	private String asked() {
		MvcTestResult created = this.browser.post()
			.uri("/requests")
			.multipart()
			.file(new MockMultipartFile("file", "清单.txt", "text/plain", "易拉宝2个".getBytes()))
			.params(form(WISH))
			.with(csrf())
			.with(SignedIn.as(named("张宇")))
			.exchange();
		assertThat(created).hasStatus(302);
		return created.getResponse().getRedirectedUrl();
	}

	private String agreeTwice(String page) {
		decide(page, "马骏", null);
		return decide(page, "王芳", null);
	}

	private String decide(String page, String who, String reason) {
		Map<String, Object> row = this.jdbc
			.sql("select id, revision, fingerprint from requests.request where number = :n")
			.param("n", page.substring(page.lastIndexOf('/') + 1))
			.query()
			.singleRow();
		String request = this.approvals.numberOf((UUID) row.get("id")).orElseThrow();
		Revision revision = new Revision((Integer) row.get("revision"), row.get("fingerprint").toString());
		this.approvals.decide(request, (reason == null) ? Verdict.agree(named(who), revision, List.of())
				: Verdict.sendBack(named(who), revision, reason));
		return request;
	}

	private String status(String page) {
		return this.jdbc.sql("select status from requests.request where number = :n")
			.param("n", page.substring(page.lastIndexOf('/') + 1))
			.query(String.class)
			.single();
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

	private static MultiValueMap<String, String> form(String... pairs) {
		LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			form.add(pairs[at], pairs[at + 1]);
		}
		return form;
	}

}
