package org.opscharter.demo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.SignedIn;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.time.BusinessTime;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DepartmentTest
class ClockControllerTests {

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private BusinessTime time;

	@Autowired
	private Persons persons;

	private RequestPostProcessor admin;

	@BeforeEach
	void signInTheAdministrator() {
		this.admin = SignedIn.as(this.persons.holding(RoleColumn.ADMIN, "管理员"));
	}

	@Test
	void movesTheClockForward() {
		assertThat(move("2026-06-11T00:05", this.admin)).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(this.time.zonedNow().toLocalDateTime()).isEqualTo(LocalDateTime.of(2026, 6, 11, 0, 5));
	}

	@Test
	void refusesAMomentThatIsPastWithASentence() {
		assertThat(move("2026-06-08T08:59", this.admin)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.isEqualTo("业务时钟已到2026-06-08 09:00，不能拨回2026-06-08 08:59。请给出更晚的时间。");
	}

	@Test
	void refusesAMomentTooFarAway() {
		assertThat(move("+999999-01-01T00:00", this.admin)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void runsWhatIsDue() {
		assertThat(this.pages.post().uri("/dev/due").with(this.admin).with(csrf())).hasStatus(HttpStatus.NO_CONTENT);
	}

	@Test
	void existsForNobodyElse() {
		RequestPostProcessor other = SignedIn.as(this.persons.holding(RoleColumn.OM, "王芳"));
		assertThat(move("2026-06-11T00:05", other)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.time.zonedNow().getDayOfMonth()).isEqualTo(8);
	}

	@Test
	void asksForTheTokenOfTheForm() {
		assertThat(this.pages.post().uri("/dev/clock").param("to", "2026-06-11T00:05").with(this.admin))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.time.zonedNow().getDayOfMonth()).isEqualTo(8);
	}

	@Test
	void doesNotExistInProduction() {
		new ApplicationContextRunner().withUserConfiguration(ClockController.class)
			.withPropertyValues("opscharter.evaluation=false")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ClockController.class));
	}

	private MvcTestResult move(String to, RequestPostProcessor by) {
		return this.pages.post().uri("/dev/clock").param("to", to).with(by).with(csrf()).exchange();
	}

}
