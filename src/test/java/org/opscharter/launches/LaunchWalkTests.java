package org.opscharter.launches;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Verdict;
import org.opscharter.launches.LaunchRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Team;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What happens at the gate, on a real database and on its pages (W3).
 */
@DepartmentTest
class LaunchWalkTests {

	@Autowired
	private Launches launches;

	@Autowired
	private LaunchGate gate;

	@Autowired
	private Approvals approvals;

	@Autowired
	private BusinessTime time;

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private PersonId tech;

	private PersonId designer;

	@BeforeEach
	void openTheDepartment() {
		this.team = Team.open(this.jdbc);
		this.tech = this.team.named("陈涛");
		this.designer = this.team.named("孙磊");
		role(this.tech, "TECH");
		role(this.designer, "DS");
	}

	@Test
	void walksFromTheRequestToTheLaunchAndOnToTheNextVersion() {
		LaunchId id = built();
		for (TestKind kind : TestKind.values()) {
			this.gate.test(id, kind, true, List.of(), List.of("文字错位"), "", tester(kind));
		}
		assertThat(status(id)).isEqualTo(LaunchStatus.READY);
		String request = this.gate.apply(id, "五项通过", this.tech);
		this.approvals.decide(request, agree(request, "王芳"));
		assertThat(status(id)).as("the leaders are still to decide").isEqualTo(LaunchStatus.IN_APPROVAL);
		this.approvals.decide(request, agree(request, "周启明"));
		refused(Reason.FILING_MISSING, () -> this.gate.goToPlatform(id, " ", "教育", this.tech));
		this.gate.goToPlatform(id, "备案1", "教育", this.tech);
		refused(Reason.WORDS_MISSING, () -> this.gate.platformSaid(id, false, "", this.tech));
		this.gate.platformSaid(id, true, "", this.tech);
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		this.gate.release(id, this.tech);
		LocaleContextHolder.resetLocaleContext();
		assertThat(status(id)).isEqualTo(LaunchStatus.LIVE);
		assertThat(this.jdbc.sql("select title from tasks.task where source_id = :id and owner_id = :owner")
			.param("id", id.id())
			.param("owner", named("赵敏").id())
			.query(String.class)
			.list()).as("a record, in the department's language")
			.allMatch((title) -> title.startsWith("运营推广计划："))
			.hasSize(1);
		this.gate.renew(id, this.tech);
		for (TestKind kind : TestKind.values()) {
			this.gate.test(id, kind, true, List.of(), List.of(), "回归", tester(kind));
		}
		String light = this.gate.apply(id, "小改", this.tech);
		this.approvals.decide(light, agree(light, "王芳"));
		assertThat(status(id)).as("a later version passes the light gate").isEqualTo(LaunchStatus.APPROVED);
	}

	@Test
	void keepsAnythingSevereBack() {
		LaunchId id = built();
		refused(Reason.NOT_YOURS,
				() -> this.gate.test(id, TestKind.FUNCTION, true, List.of(), List.of(), "", named("赵敏")));
		refused(Reason.SEVERE_BUT_PASSED,
				() -> this.gate.test(id, TestKind.FUNCTION, true, List.of("闪退"), List.of(), "", this.tech));
		refused(Reason.WRONG_STATE, () -> this.gate.apply(id, "先上", this.tech));
		this.gate.test(id, TestKind.FUNCTION, false, List.of("闪退"), List.of(), "", this.tech);
		assertThat(status(id)).isEqualTo(LaunchStatus.FIXING);
		refused(Reason.DEFECTS_OPEN, () -> this.gate.testAgain(id, this.tech));
		this.gate.fix(id, 1, this.tech);
		this.gate.testAgain(id, this.tech);
		assertThat(this.launches.find(id).round()).isEqualTo(2);
		this.gate.test(id, TestKind.FUNCTION, true, List.of(), List.of(), "", this.tech);
		refused(Reason.TESTED_ALREADY,
				() -> this.gate.test(id, TestKind.FUNCTION, true, List.of(), List.of(), "", this.tech));
	}

	@Test
	void beginsOnlyWithTechnologyAndDesign() {
		LaunchId id = this.launches.request(wish(), named("马骏"));
		this.launches.accept(id, named("赵敏"), named("王芳"));
		refused(Reason.WHO_IS_MISSING,
				() -> this.launches.kickOff(id, beginning(named("李娜"), this.designer), named("王芳")));
		this.launches.kickOff(id, beginning(this.tech, this.designer), named("王芳"));
		refused(Reason.RESEARCH_OPEN, () -> this.launches.finishResearch(id, "", "", named("赵敏")));
		refused(Reason.NOT_YOURS, () -> this.launches.finishResearch(id, "有", "", named("李娜")));
	}

	@Test
	void isWalkedOnItsPages() {
		assertThat(get("马骏", "/launches/new")).hasStatusOk();
		assertThat(post("马骏", "/launches", Map.of("title", "", "need", "签到", "neededBy", "2026-07-01"))).hasStatus(422);
		MvcTestResult made = post("马骏", "/launches",
				Map.of("title", "亲子签到小程序", "need", "签到", "neededBy", "2026-07-01"));
		String page = made.getResponse().getRedirectedUrl();
		assertThat(get("王芳", page)).bodyText().contains("亲子签到小程序", "受理，待开启动会");
		assertThat(get("马骏", page)).bodyText().doesNotContain("受理，待开启动会");
		assertThat(get("王芳", "/")).bodyText().contains("受理后召开启动会", "去受理");
		assertThat(post("马骏", page + "/acceptance", Map.of("person", named("赵敏").toString()))).hasStatus(404);
		assertThat(post("王芳", page + "/acceptance", Map.of("person", named("赵敏").toString())))
			.hasStatus3xxRedirection();
		assertThat(post("王芳", page + "/kick-off", Map.of("on", "2026-06-08", "goals", "3秒签到"))).hasStatus(422)
			.bodyText()
			.contains("3秒签到", "请选择参加的技术人员");
		for (String step : List.of("/research", "/design", "/reports", "/tests", "/application", "/platform",
				"/platform/answer")) {
			assertThat(post("赵敏", page + step, Map.of())).as(step).hasStatus(422).bodyText().contains("不能这样做");
		}
		assertThat(post("王芳", page + "/kick-off", Map.of("on", "2026-06-08", "tech", this.tech.toString(), "designer",
				this.designer.toString(), "goals", "3秒签到", "division", "分工", "dates", "节点")))
			.hasStatus3xxRedirection();
		assertThat(post("赵敏", page + "/research", Map.of("findings", "四个同类"))).hasStatus3xxRedirection();
		assertThat(post("赵敏", page + "/design", Map.of("looks", "三页", "behaves", "扫码"))).hasStatus3xxRedirection();
		assertThat(get("陈涛", page)).bodyText().contains("汇报进度", "每周汇报一次");
		assertThat(post("陈涛", page + "/reports", Map.of("percent", "101"))).hasStatus(422);
		assertThat(post("陈涛", page + "/reports", Map.of("percent", "40"))).hasStatus3xxRedirection();
		assertThat(post("陈涛", page + "/building", Map.of())).hasStatus3xxRedirection();
		assertThat(post("陈涛", page + "/tests", Map.of("kind", "FUNCTION", "passed", "false", "severe", "闪退")))
			.hasStatus3xxRedirection();
		assertThat(get("陈涛", page)).bodyText().contains("闪退", "严重", "修复完成，重新测试");
		assertThat(post("陈涛", page + "/retest", Map.of())).hasStatus(422).bodyText().contains("1条严重缺陷");
		assertThat(post("陈涛", page + "/defects/1/fix", Map.of())).hasStatus3xxRedirection();
		assertThat(post("陈涛", page + "/retest", Map.of())).hasStatus3xxRedirection();
		assertThat(get("赵敏", "/launches")).bodyText().contains("亲子签到小程序", "内部测试");
		assertThat(get("钱伟", page)).hasStatus(404);
	}

	private LaunchId built() {
		LaunchId id = this.launches.request(wish(), named("马骏"));
		this.launches.sendBack(id, "写清场景", named("王芳"));
		this.launches.askAgain(id, wish(), named("马骏"));
		this.launches.accept(id, named("赵敏"), named("王芳"));
		this.launches.kickOff(id, beginning(this.tech, this.designer), named("王芳"));
		this.launches.finishResearch(id, "四个同类", "", named("赵敏"));
		this.launches.deliverDesign(id, "三页", "扫码即签", this.designer);
		this.launches.report(id, 50, "", "", this.tech);
		assertThat(this.jdbc.sql("select state from obligations.obligation where matter_id = :id")
			.param("id", id.id())
			.query(String.class)
			.single()).isEqualTo("MET");
		this.launches.finishBuilding(id, this.tech);
		return id;
	}

	private Beginning beginning(PersonId builds, PersonId designs) {
		return new Beginning(this.time.today(), builds, designs, List.of(), "3秒签到", "分工", "节点");
	}

	private static Launch.Wish wish() {
		return new Launch.Wish("亲子签到小程序", "扫码签到", LocalDate.of(2026, 7, 1));
	}

	private PersonId tester(TestKind kind) {
		return kind.isTechnical() ? this.tech : named("赵敏");
	}

	private Verdict agree(String request, String name) {
		return Verdict.agree(named(name), this.approvals.find(request).revision(), List.of());
	}

	private void role(PersonId person, String role) {
		UUID post = this.jdbc.sql("select post_id from organisation.appointment where person_id = :id")
			.param("id", person.id())
			.query(UUID.class)
			.single();
		this.jdbc.sql("update organisation.post set role = :role where id = :id")
			.param("role", role)
			.param("id", post)
			.update();
	}

	private LaunchStatus status(LaunchId id) {
		return this.launches.find(id).status();
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

	private static void refused(Reason reason, ThrowingCallable deed) {
		assertThatExceptionOfType(LaunchRefused.class).isThrownBy(deed)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

}
