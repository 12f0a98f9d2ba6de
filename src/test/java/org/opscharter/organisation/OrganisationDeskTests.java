package org.opscharter.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.organisation.OrganisationRefused.Reason;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DepartmentTest
@RecordApplicationEvents
class OrganisationDeskTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private Organisation organisation;

	@Autowired
	private Structure structure;

	@Autowired
	private Directory directory;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents events;

	private DepartmentId department;

	private PostId editor;

	private PostId analyst;

	@BeforeEach
	void openADepartment() {
		this.department = this.organisation.openDepartment(someName("部门"), null);
		this.editor = this.organisation.openPost(this.department, "编辑", RoleColumn.CE, false);
		this.analyst = this.organisation.openPost(this.department, "分析员", RoleColumn.DA, false);
	}

	@Test
	void namesTheCompanyAnew() {
		this.organisation.nameCompany("启蒙教育");
		this.organisation.nameCompany(" 启蒙教育科技 ");

		assertThat(this.directory.company()).contains("启蒙教育科技");
	}

	@Test
	void hiresSomebodyUnderASuperiorIntoAPost() {
		PersonId head = hire("王芳", this.analyst);
		PersonId person = this.organisation.hire("李娜", EmploymentType.PROBATION, head, this.editor, DAY);

		Member member = this.directory.find(person, DAY).orElseThrow();
		assertThat(member.post()).isEqualTo("编辑");
		assertThat(member.employment()).isEqualTo(EmploymentType.PROBATION);
		assertThat(member.superior()).isEqualTo(head);
		assertThat(this.events.stream(PersonJoined.class)).contains(new PersonJoined(person, DAY));
	}

	@Test
	void aTransferEndsThePostHeldTheDayBefore() {
		PersonId person = hire("李娜", this.editor);
		LocalDate move = DAY.plusMonths(2);

		this.organisation.transfer(person, this.analyst, move);

		assertThat(this.directory.find(person, move.minusDays(1)).orElseThrow().post()).isEqualTo("编辑");
		assertThat(this.directory.find(person, move).orElseThrow().post()).isEqualTo("分析员");
		assertThat(this.events.stream(PersonMoved.class)).contains(new PersonMoved(person, move));
	}

	@Test
	void everyAppointmentEndsWithTheLastDay() {
		PersonId person = hire("李娜", this.editor);
		this.organisation.appoint(person, this.analyst, false, DAY.plusDays(5), DAY.plusDays(90));
		PostId later = this.organisation.openPost(this.department, "策划", RoleColumn.SP, false);
		this.organisation.appoint(person, later, false, DAY.plusDays(40));

		this.organisation.leave(person, DAY.plusDays(30));

		assertThat(this.jdbc.sql("select valid_to from organisation.appointment where person_id = :person")
			.param("person", person.id())
			.query(LocalDate.class)
			.list()).containsExactly(DAY.plusDays(30), DAY.plusDays(30));
		assertThat(this.directory.everybody(DAY.plusDays(30))).extracting(Member::id).contains(person);
		assertThat(this.directory.everybody(DAY.plusDays(31))).extracting(Member::id).doesNotContain(person);
		assertThat(this.events.stream(PersonLeft.class)).contains(new PersonLeft(person, DAY.plusDays(30)));
	}

	@Test
	void superiorsFormNoCircle() {
		PersonId top = hire("周启明", this.editor);
		PersonId middle = this.organisation.hire("王芳", EmploymentType.FORMAL, top, this.editor, DAY);
		PersonId low = this.organisation.hire("李娜", EmploymentType.FORMAL, middle, this.editor, DAY);

		refused(Reason.SUPERIOR_IN_A_CIRCLE, () -> this.organisation.moveUnder(top, low));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("update organisation.person set superior_id = :low where id = :top")
				.param("low", low.id())
				.param("top", top.id())
				.update());
	}

	@Test
	void nobodyReportsToSomebodyWhoHasLeft() {
		PersonId gone = hire("马骏", this.editor);
		this.organisation.leave(gone, DAY);

		refused(Reason.SUPERIOR_HAS_LEFT,
				() -> this.organisation.hire("张宇", EmploymentType.FORMAL, gone, this.editor, DAY.plusDays(1)));
	}

	@Test
	void theDatabaseRefusesTwoPrimaryPostsAtATime() {
		PersonId person = hire("李娜", this.editor);
		refused(Reason.SECOND_PRIMARY_POST,
				() -> this.organisation.appoint(person, this.analyst, true, DAY.plusDays(1)));

		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> insertAppointment(person, this.analyst, true))
			.withMessageContaining("appointment_primary_is_one");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> insertAppointment(person, this.editor, false))
			.withMessageContaining("appointment_is_held_once");
		insertAppointment(person, this.analyst, false);
	}

	@Test
	void aPostThatIsHeldStaysOpen() {
		PersonId person = hire("李娜", this.editor);
		refused(Reason.POST_IS_HELD, () -> this.structure.closePost(this.editor, DAY));
		this.organisation.leave(person, DAY);

		this.structure.closePost(this.editor, DAY.plusDays(1));

		refused(Reason.POST_CLOSED, () -> hire("吴桐", this.editor));
		refused(Reason.POST_CLOSED, () -> this.structure.changePost(this.editor, "主编", RoleColumn.CE, false));
	}

	@Test
	void aDepartmentClosesWhenItIsEmpty() {
		DepartmentId below = this.organisation.openDepartment(someName("分部"), this.department);
		refused(Reason.DEPARTMENT_HAS_POSTS, () -> this.structure.closeDepartment(this.department, DAY));
		this.structure.closePost(this.editor, DAY);
		this.structure.closePost(this.analyst, DAY);
		refused(Reason.DEPARTMENT_HAS_DEPARTMENTS, () -> this.structure.closeDepartment(this.department, DAY));

		this.structure.closeDepartment(below, DAY);
		this.structure.closeDepartment(this.department, DAY);

		refused(Reason.DEPARTMENT_CLOSED,
				() -> this.organisation.openPost(this.department, "编辑", RoleColumn.CE, false));
		refused(Reason.DEPARTMENT_CLOSED, () -> this.organisation.openDepartment(someName("分部"), this.department));
	}

	@Test
	void aDepartmentHasOneHeadPost() {
		PostId head = this.organisation.openPost(this.department, "经理", RoleColumn.MKT, true);

		refused(Reason.SECOND_HEAD_POST,
				() -> this.organisation.openPost(this.department, "副经理", RoleColumn.MKT, true));
		refused(Reason.SECOND_HEAD_POST, () -> this.structure.changePost(this.editor, "编辑", RoleColumn.CE, true));
		this.structure.changePost(head, "总监", RoleColumn.MKT, true);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("update organisation.post set head = true where id = :post")
				.param("post", this.editor.id())
				.update())
			.withMessageContaining("department_has_one_head_post");
	}

	@Test
	void namesAreTakenOnce() {
		String name = someName("市场");
		DepartmentId market = this.organisation.openDepartment(name, null);

		refused(Reason.NAME_TAKEN, () -> this.organisation.openDepartment(name + " ", null));
		refused(Reason.NAME_TAKEN, () -> this.structure.renameDepartment(this.department, name));
		refused(Reason.NAME_TAKEN, () -> this.organisation.openPost(this.department, "编辑", RoleColumn.SP, false));
		refused(Reason.NAME_UNFIT, () -> this.organisation.openDepartment("  ", null));
		refused(Reason.NAME_UNFIT, () -> this.organisation.openDepartment("长".repeat(31), null));
		this.structure.renameDepartment(market, someName("市场二"));
		this.organisation.openDepartment(name, null);
	}

	@Test
	void departmentsFormNoCircle() {
		DepartmentId below = this.organisation.openDepartment(someName("分部"), this.department);

		refused(Reason.DEPARTMENT_IN_A_CIRCLE, () -> this.structure.moveDepartment(this.department, below));
		this.structure.moveDepartment(below, null);
		this.structure.moveDepartment(this.department, below);
	}

	private PersonId hire(String name, PostId post) {
		return this.organisation.hire(name, EmploymentType.FORMAL, null, post, DAY);
	}

	private void insertAppointment(PersonId person, PostId post, boolean primary) {
		this.jdbc.sql("""
				insert into organisation.appointment (id, person_id, post_id, primary_post, valid_from)
				values (:id, :person, :post, :primary, :from)
				""")
			.param("id", UUID.randomUUID())
			.param("person", person.id())
			.param("post", post.id())
			.param("primary", primary)
			.param("from", DAY.plusDays(1))
			.update();
	}

	private static String someName(String name) {
		return name + UUID.randomUUID().toString().substring(0, 8);
	}

	private static void refused(Reason reason, ThrowingCallable change) {
		assertThatExceptionOfType(OrganisationRefused.class).isThrownBy(change)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

}
