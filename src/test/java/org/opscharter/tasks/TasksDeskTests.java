package org.opscharter.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Team;
import org.opscharter.tasks.TaskRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people can do with tasks, and what is refused; today is 2026-06-08.
 */
@DepartmentTest
class TasksDeskTests {

	private static final LocalDate TOMORROW = LocalDate.of(2026, 6, 9);

	@Autowired
	private Tasks tasks;

	@Autowired
	private OriginTasks origins;

	@Autowired
	private SourceUnderTest sources;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private PersonId ann;

	private PersonId head;

	private PersonId colleague;

	private PersonId stranger;

	@BeforeEach
	void openTheDepartment() {
		this.team = Team.open(this.jdbc);
		this.ann = this.team.named("李娜");
		this.head = this.team.named("王芳");
		this.colleague = this.team.named("陈涛");
		this.stranger = this.team.named("张宇");
	}

	@Test
	void isHandedOutWithTitleOwnerAndDayAlone() {
		TaskId id = this.tasks.assign(NewTask.of("写周报", this.ann, TOMORROW), this.head);
		Task task = this.tasks.find(id);
		assertThat(task.number()).matches("RW-2026-\\d{4,}");
		assertThat(task.status()).isEqualTo(TaskStatus.OPEN);
		assertThat(notices(this.ann)).containsExactly("tasks.notice.assigned");
		assertThat(deeds(id)).containsExactly("activity.task.assigned");
	}

	@Test
	void asksForDetailWhereItIsImportant() {
		NewTask bare = NewTask.of("大客户投诉", this.ann, TOMORROW).reported();
		refused(Reason.GOAL_MISSING, () -> this.tasks.assign(bare, this.ann));
		refused(Reason.EXPECTED_MISSING, () -> this.tasks.assign(bare.described("查清原因", ""), this.ann));
		TaskId id = this.tasks.assign(bare.described("查清原因", "书面答复"), this.ann);
		assertThat(notices(this.head)).contains("tasks.notice.reported");
		refused(Reason.NOTHING_TO_ACKNOWLEDGE, () -> this.tasks.acknowledge(id, this.ann));
		this.tasks.acknowledge(id, this.head);
		assertThat(notices(this.ann)).contains("tasks.notice.acknowledged");
		refused(Reason.NOTHING_TO_ACKNOWLEDGE, () -> this.tasks.acknowledge(id, this.head));
	}

	@Test
	void isNotReportedToTheSuperiorWhoHandedItOut() {
		this.tasks.assign(NewTask.of("大客户投诉", this.ann, TOMORROW).reported().described("查清", "答复"), this.head);
		assertThat(notices(this.head)).doesNotContain("tasks.notice.reported");
	}

	@Test
	void refusesDaysThatCannotBe() {
		LocalDate yesterday = LocalDate.of(2026, 6, 7);
		refused(Reason.DUE_IN_THE_PAST, () -> this.tasks.assign(NewTask.of("晚了", this.ann, yesterday), this.ann));
		refused(Reason.DUE_TOO_FAR,
				() -> this.tasks.assign(NewTask.of("太远", this.ann, LocalDate.of(2100, 1, 1)), this.ann));
		refused(Reason.DUE_BEFORE_START, () -> this.tasks
			.assign(NewTask.of("倒着", this.ann, TOMORROW).beginning(LocalDate.of(2026, 6, 10)), this.ann));
	}

	@Test
	void refusesAnOwnerWhoHasLeftOrIsUnknown() {
		this.jdbc.sql("update organisation.person set left_on = date '2026-06-05' where id = :id")
			.param("id", this.colleague.id())
			.update();
		refused(Reason.OWNER_HAS_LEFT, () -> this.tasks.assign(NewTask.of("谁来", this.colleague, TOMORROW), this.head));
		refused(Reason.OWNER_UNKNOWN, () -> this.tasks.assign(NewTask.of("谁来", PersonId.next(), TOMORROW), this.head));
	}

	@Test
	void isNotGivenToPeopleOfAnotherDepartment() {
		refused(Reason.OWNER_ELSEWHERE,
				() -> this.tasks.assignOnce(UUID.randomUUID(), NewTask.of("出海报", this.ann, TOMORROW), this.stranger));
		PersonId manager = this.team.named("周启明");
		assertThat(this.tasks.assignOnce(UUID.randomUUID(), NewTask.of("出海报", this.ann, TOMORROW), manager))
			.isNotNull();
		TaskId own = this.tasks.assignOnce(UUID.randomUUID(), NewTask.of("出海报", this.ann, TOMORROW), this.colleague);
		NewTask moved = this.tasks.find(own).wanted().owner(this.stranger);
		refused(Reason.OWNER_ELSEWHERE,
				() -> this.tasks.change(own, moved, this.tasks.find(own).version(), this.colleague));
		assertThat(this.tasks.find(own).owner()).isEqualTo(this.ann);
	}

	@Test
	void staysInsideItsSource() {
		Origin source = this.sources.plannedBy(this.ann);
		NewTask wanted = NewTask.of("定场地", this.colleague, TOMORROW).from(source).described("场地", "合同");
		refused(Reason.NOT_YOURS, () -> this.tasks.assign(wanted, this.colleague));
		refused(Reason.GOAL_MISSING, () -> this.tasks.assign(wanted.described("", ""), this.ann));
		refused(Reason.OUTSIDE_ITS_SOURCE, () -> this.tasks
			.assign(NewTask.of("晚", this.ann, LocalDate.of(2026, 7, 1)).from(source).described("a", "b"), this.ann));
		TaskId id = this.tasks.assign(wanted, this.ann);
		UUID key = source.subject().id();
		assertThat(this.origins.allSettled(key)).isFalse();
		assertThat(this.origins.of(key)).singleElement().satisfies((line) -> assertThat(line.title()).isEqualTo("定场地"));
		this.sources.close(source);
		refused(Reason.SOURCE_CLOSED, () -> this.tasks.complete(id, this.colleague));
		refused(Reason.SOURCE_CLOSED, () -> this.tasks.assign(wanted, this.ann));
		assertThat(this.origins.tallies(List.of(key)).get(key)).isEqualTo(new OriginTasks.Tally(1, 0, 0, 0));
	}

	@Test
	void isChangedByThoseWhoGaveItAndNotOverSomebodyElsesChange() {
		TaskId id = this.tasks.assign(NewTask.of("写周报", this.ann, TOMORROW), this.head);
		NewTask next = this.tasks.find(id).wanted().owner(this.colleague);
		refused(Reason.NOT_YOURS, () -> this.tasks.change(id, next, 0, this.ann));
		this.tasks.change(id, next, 0, this.head);
		refused(Reason.CHANGED_MEANWHILE, () -> this.tasks.change(id, next, 0, this.head));
		assertThat(this.tasks.find(id).owner()).isEqualTo(this.colleague);
		assertThat(notices(this.colleague)).contains("tasks.notice.assigned");
		assertThat(notices(this.ann)).contains("tasks.notice.taken");
	}

	@Test
	void doesNotExistForThoseItDoesNotConcern() {
		TaskId id = this.tasks.assign(NewTask.of("写周报", this.ann, TOMORROW), this.ann);
		assertThatExceptionOfType(TaskNotFound.class).isThrownBy(() -> this.tasks.complete(id, this.stranger));
		assertThatExceptionOfType(TaskNotFound.class).isThrownBy(() -> this.tasks.complete(id, this.colleague));
		this.tasks.complete(id, this.head);
		assertThat(this.tasks.find(id).status()).isEqualTo(TaskStatus.DONE);
	}

	@Test
	void isWholeOnlyWhenItsPartsAre() {
		TaskId whole = this.tasks.assign(NewTask.of("筹备", this.ann, TOMORROW), this.ann);
		TaskId part = this.tasks.assign(NewTask.of("订车", this.colleague, TOMORROW).under(whole), this.ann);
		refused(Reason.TOO_DEEP,
				() -> this.tasks.assign(NewTask.of("更细", this.ann, TOMORROW).under(part), this.colleague));
		refused(Reason.PARTS_OPEN, () -> this.tasks.complete(whole, this.ann));
		this.tasks.complete(part, this.colleague);
		this.tasks.complete(whole, this.ann);
		refused(Reason.WHOLE_SETTLED, () -> this.tasks.reopen(part, this.colleague));
		this.tasks.reopen(whole, this.ann);
		this.tasks.reopen(part, this.ann);
		this.tasks.cancel(whole, "不办了", this.ann);
		assertThat(this.tasks.find(part).status()).isEqualTo(TaskStatus.CANCELLED);
	}

	@Test
	void isOneTaskHoweverOftenItsFormArrives() {
		UUID key = UUID.randomUUID();
		NewTask wanted = NewTask.of("写周报", this.ann, TOMORROW);
		assertThat(this.tasks.assignOnce(key, wanted, this.ann))
			.isEqualTo(this.tasks.assignOnce(key, wanted, this.ann));
		assertThatExceptionOfType(TaskNotFound.class)
			.isThrownBy(() -> this.tasks.assignOnce(key, wanted, this.colleague));
		assertThat(this.jdbc.sql("select count(*) from tasks.task where owner_id = :ann")
			.param("ann", this.ann.id())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void goesToTheSuccessorOfWhoeverLeaves() {
		this.tasks.assign(NewTask.of("一", this.ann, TOMORROW), this.head);
		TaskId done = this.tasks.assign(NewTask.of("二", this.ann, TOMORROW), this.ann);
		this.tasks.complete(done, this.ann);
		assertThat(this.tasks.handOver(this.ann, this.colleague, this.head)).isEqualTo(1);
		assertThat(this.tasks.find(done).owner()).isEqualTo(this.ann);
	}

	private static void refused(Reason reason, ThrowingCallable deed) {
		assertThatExceptionOfType(TaskRefused.class).isThrownBy(deed)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

	private List<String> notices(PersonId person) {
		return this.jdbc.sql("select message from notifications.notice where person_id = :person")
			.param("person", person.id())
			.query(String.class)
			.list();
	}

	private List<String> deeds(TaskId id) {
		return this.jdbc.sql("select deed from activity.entry where subject_id = :id order by id")
			.param("id", id.id())
			.query(String.class)
			.list();
	}

}
