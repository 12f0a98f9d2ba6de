package org.opscharter.execution.web;

import java.util.List;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.execution.Project;
import org.opscharter.execution.ProjectStatus;
import org.opscharter.execution.Projects;
import org.opscharter.execution.Yard;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalFixtures;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.Team;
import org.opscharter.tasks.TaskId;
import org.opscharter.tasks.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What people read and do on the pages of projects.
 */
@DepartmentTest
class ProjectPagesTests {

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private Yard yard;

	@Autowired
	private Projects projects;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Tasks tasks;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	@BeforeEach
	void openTheDepartment() {
		this.team = Team.open(this.jdbc);
	}

	@Test
	void tellsAGeneralManagerEverythingOnTheFirstScreen() {
		Project project = this.yard.approved(this.team, "80000");
		this.yard.start(project, this.team);
		assertThat(get("周启明", page(project))).hasStatusOk()
			.bodyText()
			.contains("园所开放日", "执行中", "进展顺利", "筹备", "已用0%", "定场地", "李娜", "启动会");
		assertThat(get("周启明", "/projects")).bodyText().contains("园所开放日", "0/80,000");
		assertThat(get("周启明", "/proposals")).bodyText().contains("/projects/" + project.number(), "执行中");
	}

	@Test
	void isPlannedAndStartedFromItsPages() {
		Project project = this.yard.approved(this.team, "9000");
		String first = project.terms().starts().toString();
		String last = project.terms().ends().toString();
		assertThat(get("赵敏", page(project) + "/plan")).hasStatusOk().bodyText().contains("S0-8.1", "实施方案");
		assertThat(post("赵敏", page(project) + "/plan",
				Map.of("version", "9", "phases[0].name", "筹备", "phases[0].starts", first, "phases[0].ends", last)))
			.hasStatus(422)
			.bodyText()
			.contains("别人刚改过", "筹备");
		assertThat(post("赵敏", page(project) + "/plan",
				Map.of("version", "0", "phases[0].name", "筹备", "phases[0].starts", last, "phases[0].ends", first)))
			.hasStatus(422)
			.bodyText()
			.contains("结束日期要不早于");
		assertThat(post("赵敏", page(project) + "/plan",
				Map.of("version", "0", "strategy", "体验", "channels", "社群", "resourcing", "4人", "phases[0].name", "筹备",
						"phases[0].starts", first, "phases[0].ends", last, "team[0].person", named("李娜").toString(),
						"team[0].duty", "执行")))
			.hasStatus3xxRedirection();
		assertThat(post("赵敏", page(project) + "/tasks",
				Map.of("title", "定场地", "owner", named("李娜").toString(), "due", first, "goal", "", "expected", "")))
			.hasStatus(422);
		assertThat(post("赵敏", page(project) + "/start", Map.of("on", "2026-06-08"))).hasStatus(422)
			.bodyText()
			.contains("至少勾选一个参加人", "至少要有一项任务");
		assertThat(post("赵敏", page(project) + "/tasks",
				Map.of("title", "定场地", "owner", named("李娜").toString(), "due", last, "goal", "可用", "expected", "签合同")))
			.hasStatus3xxRedirection();
		assertThat(
				post("赵敏", page(project) + "/start",
						Map.of("on", "2026-06-08", "participants", named("李娜").toString(), "goals", "60组", "division",
								"分工", "dates", "周五", "kind", "REPORT", "frequency", "WEEKLY")))
			.hasStatus3xxRedirection();
		assertThat(status(project)).isEqualTo(ProjectStatus.RUNNING);
		assertThat(post("赵敏", page(project) + "/reports", Map.of("percent", "120", "health", "BLOCKED", "done", "签约")))
			.hasStatus(422)
			.bodyText()
			.contains("0到100", "写明问题", "签约");
		assertThat(post("赵敏", page(project) + "/reports",
				Map.of("percent", "30", "health", "SMOOTH", "done", "场地签约", "next", "发邀请")))
			.hasStatus3xxRedirection();
		assertThat(get("王芳", page(project))).bodyText().contains("场地签约", "发邀请");
		assertThat(get("赵敏", page(project) + "/reports/new")).bodyText().contains("发邀请");
	}

	@Test
	void changesWaitAndTheOldValuesHold() {
		Project project = this.yard.approved(this.team, "9000");
		this.yard.start(project, this.team);
		String version = String.valueOf(this.projects.find(project.id()).version());
		assertThat(get("赵敏", page(project) + "/changes/new")).hasStatusOk().bodyText().contains("9,000", "10%");
		assertThat(
				post("赵敏", page(project) + "/changes",
						Map.of("version", version, "lines[0].item", "物料", "lines[0].amount", "壹万", "starts",
								"2026-06-08", "ends", "2026-08-06", "reason", "涨价")))
			.hasStatus(422)
			.bodyText()
			.contains("金额填数字", "壹万");
		assertThat(
				post("赵敏", page(project) + "/changes",
						Map.of("version", version, "lines[0].item", "物料", "lines[0].amount", "12,000", "starts",
								"2026-06-08", "ends", "2026-08-06", "scope", "周六上午参观与试听。", "reason", "涨价")))
			.hasStatus3xxRedirection();
		assertThat(get("赵敏", page(project))).bodyText().contains("变更审批中", "原来的预算、日期和内容继续有效", "9,000");
		assertThat(get("赵敏", page(project) + "/changes/1")).bodyText().contains("12,000", "涨价", "+33%");
		String request = this.jdbc.sql("select number from approvals.request where subject_number = :n")
			.param("n", project.number() + "-B1")
			.query(String.class)
			.single();
		assertThat(get("王芳", "/approvals/" + request)).hasStatusOk().bodyText().contains("12,000", "涨价");
		assertThat(post("赵敏", page(project) + "/changes/withdrawal", Map.of())).hasStatus3xxRedirection();
		assertThat(get("赵敏", page(project))).bodyText().contains("已撤回");
	}

	@Test
	void isSpentOnLookedBackUponAndClosed() {
		Project project = this.yard.approved(this.team, "9000");
		TaskId task = this.yard.start(project, this.team);
		assertThat(post("赵敏", page(project) + "/expenses",
				Map.of("item", "物料", "what", "定金", "amount", "500.5", "on", "2026-06-08")))
			.hasStatus3xxRedirection();
		assertThat(get("钱伟", page(project))).hasStatusOk()
			.bodyText()
			.contains("500.50", "您可以看预算与支出")
			.doesNotContain("定场地");
		assertThat(post("赵敏", page(project) + "/completion", Map.of())).hasStatus3xxRedirection();
		assertThat(status(project)).as("a task is open").isEqualTo(ProjectStatus.RUNNING);
		this.tasks.complete(task, named("李娜"));
		post("赵敏", page(project) + "/completion", Map.of());
		assertThat(get("赵敏", page(project) + "/retrospective")).hasStatusOk().bodyText().contains("到访", "500.50");
		Map<String, String> late = new HashMap<>(lookBack("-1", "submit"));
		late.putAll(Map.of("measures[0].what", "提前约车", "measures[0].owner", named("赵敏").toString(), "measures[0].due",
				"2026-01-01"));
		assertThat(post("赵敏", page(project) + "/retrospective", late)).hasStatus(422)
			.bodyText()
			.contains("改进措施「提前约车」的截止日已过");
		assertThat(post("赵敏", page(project) + "/retrospective", lookBack("0", "submit"))).hasStatus3xxRedirection();
		assertThat(get("王芳", "/")).bodyText().contains("项目总结", "去看总结");
		assertThat(get("王芳", page(project) + "/retrospective")).bodyText().contains("总结通过", "66组", "签到表");
		assertThat(post("王芳", page(project) + "/retrospective/passing", Map.of())).hasStatus3xxRedirection();
		assertThat(post("赵敏", page(project) + "/closure", Map.of())).hasStatus3xxRedirection();
		assertThat(status(project)).isEqualTo(ProjectStatus.TO_ARCHIVE);
		for (String kind : List.of("PROPOSAL", "PLAN", "MINUTES", "REPORT", "CONTRACT")) {
			assertThat(post("赵敏", page(project) + "/archive/" + kind, Map.of("reason", "本项目没有")))
				.hasStatus3xxRedirection();
		}
		assertThat(get("赵敏", page(project) + "/archive")).bodyText().contains("不适用：本项目没有", "结项");
		post("赵敏", page(project) + "/closure", Map.of());
		assertThat(status(project)).isEqualTo(ProjectStatus.CLOSED);
		assertThat(get("陈涛", "/projects/retrospectives?q=预约")).bodyText().contains("提前预约", project.number());
		assertThat(get("陈涛", "/projects/retrospectives?q=火星")).bodyText().contains("没有找到");
		assertThat(get("张宇", "/projects/retrospectives?q=预约")).bodyText().doesNotContain(project.number());
	}

	@Test
	void letsAnotherDepartmentReadWhatItHelpsWith() {
		Project project = this.yard.approved(this.team, "9000");
		assertThat(get("张宇", page(project))).hasStatus(404);
		String marketing = this.jdbc
			.sql("""
					select o.department_id::text from organisation.appointment a join organisation.post o on o.id = a.post_id
					 where a.person_id = :id
					""")
			.param("id", named("马骏").id())
			.query(String.class)
			.single();
		assertThat(post("赵敏", page(project) + "/collaborations",
				Map.of("department", marketing, "need", "校区地推", "from", "2026-06-08", "to", "2026-06-20")))
			.hasStatus3xxRedirection();
		assertThat(get("张宇", page(project))).hasStatusOk();
		assertThat(get("张宇", page(project) + "/collaborations/1")).bodyText().doesNotContain("接受，指派此人");
		assertThat(get("马骏", page(project) + "/collaborations/1")).bodyText().contains("接受，指派此人");
		assertThat(post("马骏", page(project) + "/collaborations/1/answer", Map.of("answer", "DECLINED", "words", "")))
			.hasStatus(422);
		assertThat(post("张宇", page(project) + "/collaborations/1/answer", Map.of("answer", "DECLINED", "words", "忙")))
			.hasStatus(422)
			.bodyText()
			.contains("联络人答复");
		assertThat(post("马骏", page(project) + "/collaborations/1/answer", Map.of("answer", "ACCEPTED", "person",
				named("张宇").toString(), "from", "2026-06-13", "to", "2026-06-20")))
			.hasStatus3xxRedirection();
		assertThat(get("赵敏", page(project))).bodyText().contains("张宇", "还没写职责");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/plan", "/start", "/reports/new", "/changes/new", "/changes/1", "/collaborations/new",
			"/collaborations/1", "/expenses/new", "/retrospective", "/archive", "/tasks/new" })
	void doesNotExistForWhoMayNotKnow(String below) {
		Project project = this.yard.approved(this.team, "9000");
		assertThat(get("张宇", page(project) + below)).hasStatus(404);
	}

	@Test
	void refusesAndRecordsAStartBeforeTheApproval() {
		ProposalId draft = this.proposals.draft(ProposalFixtures.openDay(), named("赵敏"));
		String number = this.proposals.find(draft).number();
		assertThat(post("赵敏", "/projects/" + number + "/start", Map.of())).hasRedirectedUrl("/proposals/" + number);
		assertThat(post("李娜", "/projects/" + number + "/start", Map.of())).hasStatus(404);
		assertThat(this.jdbc
			.sql("select count(*) from activity.entry where subject_id = :id"
					+ " and deed = 'activity.proposal.startRefused'")
			.param("id", draft.id())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pause", "/resumption", "/stop", "/leader", "/retrospective/passing" })
	void isHeldUpByItsHeadOnly(String deed) {
		Project project = this.yard.approved(this.team, "9000");
		this.yard.start(project, this.team);
		assertThat(post("李娜", page(project) + deed, Map.of("reason", "x"))).hasStatus(404);
		assertThat(status(project)).isEqualTo(ProjectStatus.RUNNING);
	}

	@Test
	void keepsItsStatementBudgets() {
		for (int at = 0; at < 3; at++) {
			this.yard.start(this.yard.approved(this.team, "9000"), this.team);
		}
		get("王芳", "/projects");
		assertThat(StatementCount.of(() -> get("王芳", "/projects")).stream().filter((sql) -> sql.contains("execution.")))
			.hasSizeLessThanOrEqualTo(3);
	}

	private static Map<String, String> lookBack(String version, String deed) {
		return Map.ofEntries(Map.entry("version", version), Map.entry("goals[0].name", "到访"),
				Map.entry("goals[0].unit", "组"), Map.entry("goals[0].target", "60"), Map.entry("goals[0].actual", "66"),
				Map.entry("goals[0].source", "签到表"), Map.entry("words", "顺利"), Map.entry("successes", "提前预约"),
				Map.entry("failures", "雨天"), Map.entry("deed", deed));
	}

	private ProjectStatus status(Project project) {
		return this.projects.find(project.id()).status();
	}

	private static String page(Project project) {
		return "/projects/" + project.number();
	}

	private PersonId named(String name) {
		return this.team.named(name);
	}

	private MvcTestResult get(String name, String address) {
		return this.browser.get().uri(address).with(SignedIn.as(named(name))).exchange();
	}

	private MvcTestResult post(String name, String address, Map<String, String> form) {
		var request = this.browser.post().uri(address).with(SignedIn.as(named(name))).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

}
