package org.opscharter.staffing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.staffing.Firm;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DepartmentTest
class StartPagesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 8);

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Organisation organisation;

	@Autowired
	private JdbcClient jdbc;

	private PersonId administrator;

	/** A new company: whatever other tests have left is closed. */
	@BeforeEach
	void aNewCompany() {
		closeEverything();
		this.jdbc.sql("delete from organisation.company").update();
		this.administrator = Firm.open(this.organisation).administrator();
	}

	@AfterEach
	void closeEverything() {
		this.jdbc.sql("""
				update organisation.appointment set valid_to = greatest(valid_from, date '2026-06-07')
				 where valid_to is null and valid_from <= date '2026-06-07'
				""").update();
		this.jdbc.sql("update organisation.post set closed_on = date '2026-06-07' where closed_on is null").update();
		this.jdbc.sql("update organisation.department set closed_on = date '2026-06-07' where closed_on is null")
			.update();
		this.jdbc.sql("delete from organisation.appointment where valid_to is null").update();
	}

	@Test
	void theCompanyIsNamedFirst() {
		assertThat(read("/organisation/start")).contains("公司还没有名称", "还没有运营部和运营经理岗位", "还没有总经理岗位");

		assertThat(name("启蒙教育")).hasStatus(302);

		assertThat(read("/organisation/start")).contains("value=\"启蒙教育\"").doesNotContain("公司还没有名称");
		assertThat(name(" ")).hasStatus(422);
		assertThat(name("长".repeat(61))).hasStatus(422);
	}

	@Test
	void whatIsTickedIsSetUpAtOnce() {
		MvcTestResult opened = open("总经理办公室/总经理", "运营部/运营经理", "运营部/推广运营专员", "财务部/没有的岗位");
		assertThat(opened).hasStatus(302);

		String chart = read("/organisation");
		assertThat(chart).contains("总经理办公室", "运营部", "推广运营专员", "负责人空缺").doesNotContain("财务部", "数据分析员");
		assertThat(read("/organisation/start")).contains("总经理办公室 · 总经理空缺", "运营部 · 运营经理空缺", "财务部/财务部负责人")
			.doesNotContain("还没有总经理岗位", "运营部/运营经理");
	}

	@Test
	void sendingTheSameAgainChangesNothing() {
		open("运营部/运营经理");

		MvcTestResult again = open("运营部/运营经理");

		assertThat(again).hasStatus(422);
		assertThat(body(again)).contains("至少勾选一个岗位");
	}

	@Test
	void aVacancyIsGoneWhenSomebodyHoldsThePost() {
		DepartmentId department = this.organisation.openDepartment("市场部", null);
		PostId head = this.organisation.openPost(department, "市场部负责人", RoleColumn.MKT, true);
		assertThat(read("/")).contains("还缺什么", "市场部 · 市场部负责人空缺", "/organisation/people/new?post=" + head);

		this.organisation.hire("马骏", EmploymentType.FORMAL, null, head, TODAY);

		assertThat(read("/")).doesNotContain("市场部 · 市场部负责人空缺").contains("人还没有账号");
	}

	@Test
	void aDepartmentWithoutAHeadPostIsMissingOne() {
		DepartmentId department = this.organisation.openDepartment("客服部", null);
		this.organisation.openPost(department, "客服专员", RoleColumn.CS, false);

		assertThat(read("/organisation/start")).contains("客服部没有负责人岗位",
				"/organisation/departments/" + department + "/posts/new");
	}

	@Test
	void thoseWhoManageNothingSeeNothingOfIt() {
		Firm firm = Firm.open(this.organisation);

		assertThat(body(this.pages.get().uri("/").with(SignedIn.as(firm.specialist())).exchange()))
			.doesNotContain("还缺什么");
	}

	@Test
	void theDayOfAnAdministratorStaysWithinItsBudget() {
		read("/");
		assertThat(StatementCount.of(() -> read("/"))).hasSizeLessThanOrEqualTo(10);
	}

	private MvcTestResult name(String name) {
		return this.pages.put()
			.uri("/organisation/company")
			.param("name", name)
			.with(SignedIn.as(this.administrator))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult open(String... posts) {
		return this.pages.post()
			.uri("/organisation/start")
			.param("posts", List.of(posts).toArray(String[]::new))
			.with(SignedIn.as(this.administrator))
			.with(csrf())
			.exchange();
	}

	private String read(String address) {
		MvcTestResult page = this.pages.get().uri(address).with(SignedIn.as(this.administrator)).exchange();
		assertThat(page).hasStatusOk();
		return body(page);
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getMvcResult().getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
