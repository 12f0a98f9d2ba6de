package org.opscharter.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The four boxes as each person finds them.
 */
@DepartmentTest
class BoxPagesTests {

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	private Office office;

	@BeforeEach
	void openTheOffice() {
		this.office = Office.open(this.jdbc);
	}

	@Test
	void countsTheSameInTabBadgeAndSentence() {
		submit(3, "80000");
		assertThat(read(this.office.head(), "")).contains("审批3", "待我决定3", "我已决定0", "等您决定的有3件。", "第1至3件，共3件");
		assertThat(read(this.office.applicant(), "?box=started")).contains("我发起的3", "我发起的有3件，其中3件在审批中。", "审批中，负责人");
	}

	@Test
	void tellsWhatIDecidedOnWhichRevisionAndWhereItStandsNow() {
		String number = submit(1, "80000").get(0);
		this.approvals.decide(number, Verdict.sendBack(this.office.head(), Office.revision(1), "补充数据"));
		assertThat(read(this.office.head(), "?box=done")).contains("我决定了1件：同意0，退回修改1，不同意0。", "退回修改第1版", "80,000")
			.doesNotContain("PENDING", "RETURNED");
	}

	@Test
	void givesCopiesToThoseTheRouteNames() {
		PersonId finance = this.office.hireFinance(this.jdbc);
		String number = submit(1, "100").get(0);
		assertThat(read(finance, "?box=copied")).contains("还没有抄送给您的审批");
		this.approvals.decide(number, Verdict.agree(this.office.head(), Office.revision(1), Office.ALL_MET));
		assertThat(read(finance, "?box=copied")).contains("抄送我1", "第1份", "已同意");
		assertThat(this.pages.get().uri("/approvals/" + number).with(SignedIn.as(finance)).exchange()).hasStatusOk();
		assertThat(read(this.office.head(), "?box=copied")).contains("抄送我0");
	}

	@Test
	void keepsTheFilterInTheAddress() {
		submit(25, "80000");
		String page = html(this.office.head(), "?box=todo&q=第1&kind=paper&since=30");
		assertThat(page).contains("value=\"第1\"", "<option value=\"paper\" selected=\"selected\"",
				"<option value=\"30\" selected=\"selected\"", "等您决定的有11件");
		assertThat(html(this.office.head(), "?q={a}")).contains("value=\"{a}\"");
		assertThat(html(this.office.head(), "?q=100%25_")).contains("没有符合这个条件的审批");
		assertThat(read(this.office.head(), "?q=专员")).contains("等您决定的有25件");
	}

	@Test
	void saysWhichSingleFilterToDrop() {
		submit(2, "80000");
		assertThat(read(this.office.applicant(), "?box=started&kind=paper&status=DECLINED"))
			.contains("没有同时符合这2个条件的审批", "条件：类型「试件」、状态「未通过」。", "去掉「未通过」2件", "清除全部条件，看2件")
			.doesNotContain("去掉「试件」");
	}

	@Test
	void answersNonsenseAsIfItWereNotThere() {
		assertThat(read(this.office.head(), "?box=nonsense&status=HACKED&since=x&page=-7&outcome=1"))
			.contains("现在没有等您决定的审批");
	}

	@Test
	void holdsEveryRowOnExactlyOnePage() {
		submit(45, "100");
		Set<String> seen = new HashSet<>();
		for (int page = 1; page <= 3; page++) {
			Matcher links = Pattern.compile("href=\"/approvals/(SP-[0-9-]+)\"")
				.matcher(html(this.office.head(), "?page=" + page));
			while (links.find()) {
				assertThat(seen.add(links.group(1))).as(links.group(1)).isTrue();
			}
		}
		assertThat(seen).hasSize(45);
	}

	@Test
	void sendsAsManyRowsAsItCounts() {
		submit(23, "80000");
		MvcTestResult file = this.pages.get()
			.uri("/approvals?box=todo&q=第2&format=csv")
			.with(SignedIn.as(this.office.head()))
			.exchange();
		assertThat(text(file).lines().count()).isEqualTo(1 + 5);
		assertThat(text(file)).contains("审批单,编号,标题").contains("80,000");
	}

	@Test
	void keepsToItsBudgetAtAnyLength() {
		PersonId head = this.office.head();
		submit(5, "80000");
		int few = statements(head, "?box=todo").size();
		submit(15, "80000");
		assertThat(statements(head, "?box=todo")).hasSize(few);
		submit(30, "80000");
		assertThat(statements(head, "?box=todo")).hasSize(few).hasSizeLessThanOrEqualTo(6);
		assertThat(statements(head, "?box=todo&q=第2&kind=paper")).hasSizeLessThanOrEqualTo(6);
		assertThat(statements(head, "?box=started&status=VOID")).hasSizeLessThanOrEqualTo(6);
		assertThat(statements(head, "/routes")).hasSizeLessThanOrEqualTo(6);
	}

	@Test
	void showsTheRoutesInForce() {
		assertThat(read(this.office.head(), "/routes")).contains("审批流程", "直属上级", "总经理", "金额达到50,000元", "8个工作小时",
				"批准后抄送：财务", "首位决定人作答：品牌调性");
	}

	@Test
	void showsOnMyDayWhatWaitsAndWhatHappensNext() {
		submit(1, "80000");
		MvcTestResult home = this.pages.get().uri("/").with(SignedIn.as(this.office.head())).exchange();
		assertThat(home).hasStatusOk();
		assertThat(plain(text(home))).contains("等我决定", "第1份", "专员", "80,000元", "您同意后送总经理");
	}

	@Test
	void isFoundByItsNumberOnlyByThoseWhoHaveAPart() {
		String number = submit(1, "80000").get(0);
		assertThat(plain(text(this.pages.get().uri("/search?q=第1份").with(SignedIn.as(this.office.head())).exchange())))
			.contains(number);
		assertThat(plain(text(this.pages.get()
			.uri("/search?q=第1份")
			.with(SignedIn.as(this.office.hireColleague(this.jdbc)))
			.exchange()))).doesNotContain(number);
	}

	private List<String> submit(int count, String amount) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((item) -> this.office.submit(this.approvals, "第" + item + "份", amount))
			.toList();
	}

	private List<String> statements(PersonId who, String query) {
		return StatementCount.of(() -> html(who, query));
	}

	private String html(PersonId who, String query) {
		MvcTestResult result = this.pages.get()
			.uri(URI.create(encoded("/approvals" + query)))
			.with(SignedIn.as(who))
			.exchange();
		assertThat(result).hasStatusOk();
		return text(result);
	}

	private static String encoded(String address) {
		return address.codePoints()
			.mapToObj((point) -> (point < 128 && point != '{' && point != '}') ? Character.toString(point)
					: URLEncoder.encode(Character.toString(point), StandardCharsets.UTF_8))
			.collect(Collectors.joining());
	}

	private String read(PersonId who, String query) {
		return plain(html(who, query));
	}

	/** What a person reads: words without markup, table cells side by side. */
	private static String plain(String html) {
		return html.replaceAll("<[^>]+>\\s*", "").replaceAll("\\s+", " ");
	}

	private static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
