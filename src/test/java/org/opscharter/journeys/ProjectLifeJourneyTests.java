package org.opscharter.journeys;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.opscharter.Visitor;
import org.opscharter.WorldTest;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Verdict;
import org.opscharter.execution.Yard;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.BudgetLine;
import org.opscharter.projects.Content;
import org.opscharter.projects.Figure;
import org.opscharter.projects.Importance;
import org.opscharter.projects.ProposalFixtures;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.tasks.OriginTasks;
import org.opscharter.tasks.Tasks;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The life of a project on its pages: approved, planned, started, its budget changed by
 * fifteen percent and approved again, paused, resumed, completed, looked back upon, its
 * papers archived, closed.
 */
@WorldTest
class ProjectLifeJourneyTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Tasks tasks;

	@Autowired
	private OriginTasks ofOrigin;

	@Autowired
	private BusinessTime time;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest(name = "on a phone: {0}")
	@ValueSource(booleans = { false, true })
	void walksFromTheApprovalToTheClosure(boolean phone) {
		Supplier<Visitor> window = () -> phone ? Visitor.onAPhone(this.port) : Visitor.atTheDesk(this.port);
		UUID id = approved(phone ? "暑期亲子营（手机）" : "暑期亲子营");
		String page = "/projects/" + number(id);
		try (Visitor leader = window.get().signIn("zhaomin")) {
			isPlanned(leader, page);
			isStarted(leader, page);
			isReported(leader, page);
			isChanged(leader, page);
		}
		isAgreedTo(window, "wangfang");
		isAgreedTo(window, "zhouqiming");
		assertThat(total(id)).isEqualByComparingTo("92000");
		isPausedAndResumed(window, page);
		this.ofOrigin.of(id).forEach((task) -> this.tasks.complete(task.id(), task.owner()));
		try (Visitor leader = window.get().signIn("zhaomin")) {
			isCompletedAndLookedBackUpon(leader, page);
			isArchivedAndClosed(leader, page);
		}
		assertThat(status(id)).isEqualTo("CLOSED");
		try (Visitor manager = window.get().signIn("zhouqiming")) {
			manager.open(page);
			assertThat(manager.reads()).contains("已结项", "100", "92,000", "变更1");
		}
	}

	private void isPlanned(Visitor leader, String page) {
		leader.open(page + "/plan");
		Page form = leader.page();
		form.locator("[name='phases[0].name']").fill("筹备");
		form.locator("[name='phases[0].starts']").fill(day(0));
		form.locator("[name='phases[0].ends']").fill(day(20));
		form.locator("[name='team[0].person']").selectOption(person("李娜").toString());
		form.locator("[name='team[0].duty']").fill("内容与现场");
		form.locator("[name='strategy']").fill("周末体验");
		form.locator("[name='channels']").fill("社群");
		form.locator("[name='resourcing']").fill("现场4人");
		leader.press("保存方案");
		form.waitForURL((url) -> url.endsWith(page));
		leader.open(page + "/tasks/new");
		form.locator("[name='title']").fill("定场地");
		form.locator("[name='owner']").selectOption(person("李娜").toString());
		form.locator("[name='due']").fill(day(10));
		form.locator("[name='goal']").fill("周六上午可用");
		form.locator("[name='expected']").fill("合同签好");
		leader.press("交给责任人");
		form.waitForURL((url) -> url.contains(page + "#"));
	}

	private void isStarted(Visitor leader, String page) {
		leader.open(page + "/start");
		assertThat(leader.reads()).contains("条件都齐了");
		leader.page().locator("[name='goals']").fill("到访60组");
		leader.page().locator("[name='division']").fill("李娜执行");
		leader.page().locator("[name='dates']").fill("每周五对齐");
		leader.page().locator("form .btn-primary").last().click();
		leader.page().waitForURL((url) -> url.endsWith(page));
		assertThat(leader.reads()).contains("项目已启动", "执行中", "进展顺利");
	}

	private void isReported(Visitor leader, String page) {
		leader.open(page + "/reports/new");
		leader.page().locator("[name='done']").fill("场地谈妥");
		leader.page().locator("[name='next']").fill("签合同");
		leader.page().locator("form .btn-primary").last().click();
		leader.page().waitForURL((url) -> url.endsWith(page));
		assertThat(leader.reads()).contains("场地谈妥");
	}

	private void isChanged(Visitor leader, String page) {
		leader.open(page + "/changes/new");
		leader.page().locator("[name='lines[0].amount']").fill("92000");
		leader.page().locator("[name='reason']").fill("场地涨价");
		leader.page().locator(".bar .btn-primary").click();
		leader.page().waitForURL((url) -> url.endsWith(page));
		assertThat(leader.reads()).contains("变更审批中", "80,000");
	}

	private void isAgreedTo(Supplier<Visitor> window, String username) {
		String request = this.jdbc.sql("""
				select number from approvals.request where subject_kind = 'change' and status = 'PENDING'
				 order by submitted_at desc, number desc limit 1
				""").query(String.class).single();
		try (Visitor decider = window.get().signIn(username)) {
			decider.open("/approvals/" + request);
			assertThat(decider.reads()).contains("92,000", "场地涨价");
			if (decider.page().locator("[data-criteria-all]:visible").count() > 0) {
				decider.page().locator("[data-criteria-all]:visible").first().click();
			}
			decider.page().locator(".bar .btn-primary").last().click();
			decider.page().getByText("已同意").first().waitFor();
		}
	}

	private void isPausedAndResumed(Supplier<Visitor> window, String page) {
		try (Visitor head = window.get().signIn("wangfang")) {
			head.open(page);
			head.page().locator(".actions details.menu > summary").last().click();
			head.press("暂停…");
			head.page().locator("#pause-reason").fill("等场地审批");
			head.page().locator("dialog[open] .btn-primary").click();
			head.page().getByText("已暂停").first().waitFor();
			assertThat(head.reads()).contains("等场地审批");
			head.press("恢复执行");
			head.page().getByText("已恢复执行").first().waitFor();
		}
	}

	private void isCompletedAndLookedBackUpon(Visitor leader, String page) {
		leader.open(page).press("完成执行");
		leader.page().getByText("执行已完成").first().waitFor();
		leader.open(page + "/retrospective");
		Page form = leader.page();
		form.locator("[name='goals[0].actual']").fill("66");
		form.locator("[name='goals[0].source']").fill("签到表");
		form.locator("[name='words']").fill("到访超过目标");
		form.locator("[name='successes']").fill("提前预约");
		form.locator("[name='failures']").fill("雨天备选不足");
		form.locator("[name='measures[0].what']").fill("提前两个月定场地");
		form.locator("[name='measures[0].owner']").selectOption(person("李娜").toString());
		form.locator("[name='measures[0].due']").fill(day(50));
		leader.press("归档复盘");
		form.getByText("已归档").first().waitFor();
		assertThat(leader.reads()).contains("66组", "提前两个月定场地", "待办");
	}

	private void isArchivedAndClosed(Visitor leader, String page) {
		leader.open(page + "/archive");
		for (int line = 0; line < 5; line++) {
			leader.page().locator("[name='reason']").nth(line).fill("本项目没有");
			leader.page().locator(".rows button").nth(line).click();
			leader.page().getByText("已勾选").first().waitFor();
		}
		leader.page().locator("form[action$='/closure'] button").click();
		leader.page().waitForURL((url) -> url.endsWith(page));
		assertThat(leader.reads()).contains("已结项");
	}

	private UUID approved(String title) {
		Content like = ProposalFixtures.summerCampaign();
		LocalDate today = this.time.today();
		ProposalId id = this.proposals.draft(
				new Content(title, Importance.MAJOR, like.texts(), like.noGoal(),
						List.of(new BudgetLine("场地与物料", "按报价", new BigDecimal(80_000))), today, today.plusDays(60),
						new Figure("到访", new BigDecimal(60), "组"), like.risks(), false, "", true, List.of()),
				person("赵敏"));
		this.proposals.submit(id, this.proposals.find(id).version(), "沿用去年方案", person("赵敏"));
		for (String decider : List.of("王芳", "周启明")) {
			String request = this.approvals.numberOf(id.id()).orElseThrow();
			this.approvals.decide(request,
					Verdict.agree(person(decider), this.approvals.find(request).revision(), Yard.ALL_MET));
		}
		return id.id();
	}

	private String day(int after) {
		return this.time.today().plusDays(after).toString();
	}

	private PersonId person(String name) {
		return new PersonId(this.jdbc.sql("select id from organisation.person where name = :name")
			.param("name", name)
			.query(UUID.class)
			.single());
	}

	private String number(UUID id) {
		return column(id, "number");
	}

	private String status(UUID id) {
		return column(id, "status");
	}

	private BigDecimal total(UUID id) {
		return new BigDecimal(column(id, "amount::text"));
	}

	private String column(UUID id, String column) {
		return this.jdbc.sql("select " + column + " from execution.project where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

}
