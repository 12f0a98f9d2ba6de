package org.opscharter.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.access.AccountRefused;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.OrganisationRefused;
import org.opscharter.organisation.OrganisationRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DepartmentTest
class OfficesTests {

	private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

	@Autowired
	private Organisation organisation;

	@Autowired
	private OrganisationOffice office;

	@Autowired
	private PersonnelOffice personnel;

	@Autowired
	private JdbcClient jdbc;

	private Firm firm;

	@BeforeEach
	void aFirm() {
		this.firm = Firm.open(this.organisation);
	}

	@Test
	void theTrailKeepsWhatADepartmentWas() {
		this.office.changeDepartment(this.firm.id(), 0, this.firm.department() + "二", null, this.firm.officer());

		assertThat(trailOf(this.firm.id().id()))
			.containsExactly("department_renamed " + this.firm.department() + " → " + this.firm.department() + "二");
	}

	@Test
	void theTrailKeepsEveryChangeOfAPostAndNothingElse() {
		PostId post = this.firm.specialistPost();
		this.office.changePost(post, 0, "推广专员", RoleColumn.SP, false, this.firm.officer());
		this.office.changePost(post, version("post", post.id()), "推广主管", RoleColumn.MKT, true, this.firm.officer());

		assertThat(trailOf(post.id())).containsExactly("post_renamed 推广专员 → 推广主管",
				"post_given_other_rights organisation.role.SP → organisation.role.MKT", "post_made_head null → null");
	}

	@Test
	void theTrailTellsALife() {
		PersonId person = this.personnel.hire(newcomer("吴桐"), this.firm.officer()).person();
		this.personnel.change(person, version("person", person.id()), "吴桐", EmploymentType.FORMAL, this.firm.officer(),
				this.firm.officer());
		this.personnel.transfer(person, this.firm.personnelPost(), JUNE.plusDays(2), this.firm.officer());
		this.personnel.leave(person, JUNE.plusDays(30), null, this.firm.officer());

		String department = this.firm.department();
		assertThat(trailOf(person.id())).containsExactly("person_hired null → " + department + " 推广专员 2026-06-01",
				"employment_changed organisation.employment.INTERN → organisation.employment.FORMAL",
				"superior_changed 赵敏 → 林悦",
				"person_transferred " + department + " 推广专员 → " + department + " 人事专员 2026-06-03",
				"person_left " + department + " 人事专员 → 2026-07-01");
	}

	@Test
	void theSecondOfTwoWhoEditTheSameRecordOverwritesNothing() {
		PostId post = this.firm.specialistPost();
		PersonId person = this.firm.specialist();
		int opened = version("person", person.id());
		this.office.changeDepartment(this.firm.id(), 0, this.firm.department() + "二", null, this.firm.officer());
		this.office.changePost(post, 0, "推广主管", RoleColumn.SP, false, this.firm.officer());
		this.personnel.change(person, opened, "赵敏敏", EmploymentType.FORMAL, null, this.firm.officer());

		changedMeanwhile(() -> this.office.changeDepartment(this.firm.id(), 0, "别名", null, this.firm.officer()));
		changedMeanwhile(() -> this.office.changePost(post, 0, "别名", RoleColumn.SP, false, this.firm.officer()));
		changedMeanwhile(
				() -> this.personnel.change(person, opened, "别名", EmploymentType.FORMAL, null, this.firm.officer()));
		assertThat(this.jdbc.sql("select name from organisation.person where id = :id")
			.param("id", person.id())
			.query(String.class)
			.single()).isEqualTo("赵敏敏");
	}

	@Test
	void hiringOpensAnAccountAndHandsOutALink() {
		Hired hired = this.personnel.hire(newcomer("吴桐"), this.firm.officer());

		assertThat(hired.link()).startsWith("/link/");
		assertThat(this.jdbc.sql("select count(*) from access.account where person_id = :person")
			.param("person", hired.person().id())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void nobodyIsHiredUnderAUserNameThatIsTaken() {
		Newcomer first = newcomer("吴桐");
		this.personnel.hire(first, this.firm.officer());
		int before = staff();

		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.personnel.hire(first, this.firm.officer()));

		assertThat(staff()).isEqualTo(before);
	}

	private static void changedMeanwhile(ThrowingCallable change) {
		assertThatExceptionOfType(OrganisationRefused.class).isThrownBy(change)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
	}

	private int version(String table, UUID id) {
		return this.jdbc.sql("select version from organisation." + table + " where id = :id")
			.param("id", id)
			.query(Integer.class)
			.single();
	}

	private Newcomer newcomer(String name) {
		return new Newcomer(name, EmploymentType.INTERN, this.firm.specialist(), this.firm.specialistPost(), JUNE,
				"u" + UUID.randomUUID().toString().substring(0, 12));
	}

	private int staff() {
		return this.jdbc.sql("select count(*) from organisation.person").query(Integer.class).single();
	}

	private List<String> trailOf(UUID subject) {
		return this.jdbc
			.sql("select deed, state_before, state_after from activity.entry where subject_id = :subject order by id")
			.param("subject", subject)
			.query((row, number) -> row.getString("deed").replace("activity.organisation.", "") + " "
					+ row.getString("state_before") + " → " + row.getString("state_after"))
			.list();
	}

}
