package org.opscharter.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.RowsExamined;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Team;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * However many tasks there are, a page looks at few of them (P6).
 */
@DepartmentTest
@Transactional
class TaskPlanTests {

	private static final String TABLE = "tasks.task";

	@Autowired
	private TaskListQueries queries;

	@Autowired
	private RowsExamined examined;

	@Autowired
	private Directory directory;

	@Autowired
	private BusinessTime time;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	@BeforeEach
	void twentyThousandTasks() {
		this.team = Team.open(this.jdbc);
		DepartmentId department = this.team.department();
		this.jdbc
			.sql("""
					insert into tasks.task (id, version, number, title, owner_id, department_id, creator_id, due_on, due_at,
					       priority, status, created_at, settled_at)
					select gen_random_uuid(), 0, 'P-' || gen_random_uuid(), '任务' || n, case when n % 2 = 0 then :ann else :bob end,
					       :department, :head, date '2026-01-01' + n % 300,
					       (date '2026-01-01' + n % 300) + interval '1 day' - interval '1 second' + n * interval '1 microsecond',
					       'NORMAL', case when n % 3 = 0 then 'OPEN' else 'DONE' end, now(),
					       case when n % 3 = 0 then null else now() - n * interval '1 second' end
					  from generate_series(1, 20000) n
					""")
			.param("ann", this.team.named("李娜").id())
			.param("bob", this.team.named("陈涛").id())
			.param("head", this.team.named("王芳").id())
			.param("department", department.id())
			.update();
		this.jdbc.sql("analyze tasks.task").update();
	}

	@Test
	void everyListReadsLittleMoreThanItShows() {
		for (String state : new String[] { null, "OVERDUE", "DONE" }) {
			reads(this.team.named("李娜"), "mine", state, 60);
			reads(this.team.named("王芳"), "given", state, 60);
			reads(this.team.named("王芳"), "team", state, 60);
		}
	}

	@Test
	void anEmptyListReadsNothing() {
		for (String box : List.of("mine", "given", "watched")) {
			Staff staff = seenBy(this.team.named("张宇"), null);
			TaskFilter filter = new TaskFilter(box, null, null, null, null, null);
			assertThat(this.examined.of(TABLE, () -> assertThat(this.queries.rows(filter, staff, 20, 0)).isEmpty()))
				.as(box)
				.isZero();
		}
	}

	private void reads(PersonId person, String box, String state, long most) {
		Staff staff = seenBy(person, box.equals("team") ? this.team.department() : null);
		TaskFilter filter = new TaskFilter(box, null, state, null, null, null);
		assertThat(this.examined.of(TABLE, () -> assertThat(this.queries.rows(filter, staff, 20, 0)).hasSize(20)))
			.as(filter.toString())
			.isLessThanOrEqualTo(most);
	}

	private Staff seenBy(PersonId person, DepartmentId headed) {
		CurrentPerson me = new CurrentPerson(this.directory.find(person, this.time.today()).orElseThrow(),
				UUID.randomUUID().toString(), Set.of());
		return new Staff(me, this.directory.everybody(this.time.today()), headed);
	}

}
