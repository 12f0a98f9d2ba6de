package org.opscharter.obligations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What people read of the ledger, and who may read it.
 */
@DepartmentTest
class LedgerPagesTests {

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private Organisation organisation;

	@Autowired
	private JdbcClient jdbc;

	private PersonId head;

	private PersonId lina;

	private PersonId stranger;

	private UUID website;

	private DepartmentId department;

	@BeforeEach
	void anOfficeThatOwesThings() {
		this.department = this.organisation.openDepartment("部门" + some(), null);
		this.head = hire("王芳", this.department, RoleColumn.OM, null);
		this.lina = hire("李娜", this.department, RoleColumn.CE, this.head);
		this.stranger = hire("路人", this.organisation.openDepartment("别处" + some(), null), RoleColumn.SP, null);
		this.website = row("官网", this.lina, this.department, "2026-06-10", "PENDING");
		row("公众号", this.lina, this.department, "2026-06-05", "PENDING");
		row("周报", this.lina, this.department, "2026-06-02", "MET");
	}

	@Test
	void theOwnerReadsWhatHeOwesSoonestFirst() {
		assertThat(get(this.lina, "/obligations")).hasStatusOk()
			.bodyText()
			.containsSubsequence("待完成2件", "公众号", "逾期", "官网", "06-10 24:00前")
			.doesNotContain("周报", "??");
		assertThat(get(this.lina, "/obligations?state=MET")).bodyText().contains("周报", "按期完成1件");
		assertThat(get(this.lina, "/")).bodyText().contains("应办事项", "官网", "去办理");
	}

	@Test
	void aRowOpensToWhyAndByWhen() {
		assertThat(get(this.lina, "/obligations/" + this.website)).hasStatusOk()
			.bodyText()
			.contains("官网", "时限怎么算", "以06-10 周三为准，提前0天", "申请豁免", "S2a-4.5.1")
			.doesNotContain("??");
	}

	@Test
	void othersReadOnlyWhatIsTheirs() {
		assertThat(get(this.head, "/obligations")).bodyText().contains("官网", "李娜", "format=csv");
		assertThat(get(this.head, "/obligations?view=mine")).bodyText().doesNotContain("官网");
		assertThat(get(this.head, "/obligations?view=team")).bodyText().contains("官网", "李娜", "批量豁免");
		assertThat(get(this.head, "/obligations?view=department&state=ANY")).bodyText().contains("官网", "周报");
		assertThat(get(this.stranger, "/obligations?view=department&state=ANY")).bodyText().doesNotContain("官网", "周报");
		assertThat(get(this.stranger, "/obligations/" + this.website)).hasStatus(404);
		assertThat(post(this.stranger, "/obligations/" + this.website + "/waiver", "reason", "CLOSED", "words", "放假"))
			.hasStatus(404);
		assertThat(get(this.stranger, "/obligations/nonsense")).hasStatus(404);
	}

	@Test
	void aWaiverIsAskedForAndDecidedOnThePage() {
		String page = "/obligations/" + this.website;
		assertThat(post(this.lina, page + "/waiver", "reason", "", "words", " ")).hasStatus(422)
			.bodyText()
			.contains("选一个原因", "写一句说明");
		assertThat(post(this.lina, page + "/waiver", "reason", "LEAVE_WITHOUT_DEPUTY", "words", "请假三天"))
			.hasRedirectedUrl(page);
		String wish = this.jdbc.sql("select id::text from obligations.waiver where obligation_id = :id")
			.param("id", this.website)
			.query(String.class)
			.single();
		assertThat(get(this.head, "/")).bodyText().contains("等您决定的豁免", "官网");
		assertThat(post(this.lina, page + "/waiver/" + wish + "/decision", "outcome", "GRANTED"))
			.hasRedirectedUrl(page);
		assertThat(state()).isEqualTo("PENDING");
		assertThat(post(this.stranger, page + "/waiver/" + wish + "/decision", "outcome", "GRANTED")).hasStatus(404);
		assertThat(post(this.head, page + "/waiver/" + wish + "/decision", "outcome", "GRANTED", "answer", "同意"))
			.hasRedirectedUrl(page);
		assertThat(state()).isEqualTo("WAIVED");
		assertThat(get(this.lina, page)).bodyText().contains("已豁免", "同意豁免");
	}

	@Test
	void severalAreWaivedBeforeAHoliday() {
		assertThat(get(this.head, "/obligations/waivers?from=2026-06-08&to=2026-06-12")).hasStatusOk()
			.bodyText()
			.contains("官网")
			.doesNotContain("公众号");
		assertThat(post(this.head, "/obligations/waivers", "reason", "CLOSED", "words", "端午放假")).hasStatus(422)
			.bodyText()
			.contains("至少选一条");
		assertThat(post(this.head, "/obligations/waivers", "rows", this.website.toString(), "reason", "CLOSED", "words",
				"端午放假"))
			.hasRedirectedUrl("/obligations/waivers");
		assertThat(state()).isEqualTo("WAIVED");
	}

	@Test
	void theShareCountsWhatIsOverdueAndLeavesOutWhatIsOpen() {
		assertThat(get(this.head, "/obligations/compliance?by=person")).hasStatusOk()
			.bodyText()
			.contains("李娜", "50.0%")
			.doesNotContain("??");
		assertThat(get(this.lina, "/obligations/compliance")).hasStatus(404);
	}

	@Test
	void theHeadSeesWhoHasWhatAndWhatWasNotDone() {
		row("公众号一周", this.lina, this.department, "2026-06-07", "MISSED");
		assertThat(get(this.head, "/")).hasStatusOk()
			.bodyText()
			.containsSubsequence("上周未完成", "按期1/3", "公众号一周", "责任人 李娜", "谁手上有什么", "李娜")
			.containsSubsequence("按期率", "第23周 33.3%（1/3）")
			.doesNotContain("??");
		assertThat(get(this.lina, "/")).bodyText().doesNotContain("谁手上有什么", "上周未完成");
	}

	@Test
	void theListTakesTheSameStatementsHoweverLongItIs() {
		int few = statements();
		for (int i = 0; i < 50; i++) {
			row("第" + i, this.lina, null, "2026-07-01", "PENDING");
		}
		assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
	}

	@Test
	void theFileHoldsWhatTheFilterShows() {
		assertThat(get(this.lina, "/obligations?state=MET&format=csv")).hasStatusOk()
			.bodyText()
			.contains("周报", "按期完成")
			.doesNotContain("官网");
	}

	private int statements() {
		return StatementCount.of(() -> assertThat(get(this.lina, "/obligations")).hasStatusOk())
			.stream()
			.filter((sql) -> sql.contains("obligations.") || sql.contains("organisation."))
			.toList()
			.size();
	}

	private String state() {
		return this.jdbc.sql("select state from obligations.obligation where id = :id")
			.param("id", this.website)
			.query(String.class)
			.single();
	}

	private PersonId hire(String name, DepartmentId department, RoleColumn role, PersonId superior) {
		return this.organisation.hire(name, EmploymentType.FORMAL, superior,
				this.organisation.openPost(department, "岗位" + some(), role, false), LocalDate.of(2025, 6, 1));
	}

	private UUID row(String title, PersonId owner, DepartmentId department, String day, String state) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into obligations.obligation (id, version, rule, clause, counting, matter_kind, matter_id, matter_number,
					  matter_title, matter_link, owner_id, department_id, term, opened_at, due_at, state, settled_at, evidence_kind,
					  evidence_id, evidence_number, evidence_title, evidence_link, trial, feeds_kpi)
					values (:id, 0, 'X-GONE', 'S2a-4.5.1', 'CADENCE', 'channel', :id, 'QD-1', :title, '/inbox', :owner, :department,
					  :term, timestamptz '2026-06-01 09:00+08', cast(:day || ' 23:59:59+08' as timestamptz), :state,
					  case when :state = 'MET' then timestamptz '2026-06-01 10:00+08' end, case when :state = 'MET' then 'x' end,
					  case when :state = 'MET' then cast(:id as uuid) end, case when :state = 'MET' then 'X' end,
					  case when :state = 'MET' then 'X' end, case when :state = 'MET' then '/inbox' end, false, true)
					""")
			.param("id", id)
			.param("title", title)
			.param("owner", owner.id())
			.param("department", (department != null) ? department.id() : null, Types.OTHER)
			.param("term", "DAYS_BEFORE " + LocalDate.parse(day).minusDays(1) + "T16:00:00Z 0")
			.param("day", day)
			.param("state", state)
			.update();
		return id;
	}

	private MvcTestResult get(PersonId person, String page) {
		return this.browser.get().uri(page).with(SignedIn.as(person)).exchange();
	}

	private MvcTestResult post(PersonId person, String page, String... form) {
		MockMvcRequestBuilder request = this.browser.method(HttpMethod.POST)
			.uri(page)
			.with(csrf())
			.with(SignedIn.as(person));
		for (int i = 0; i < form.length; i += 2) {
			request.param(form[i], form[i + 1]);
		}
		return request.exchange();
	}

	private static String some() {
		return UUID.randomUUID().toString().substring(0, 8);
	}

}
