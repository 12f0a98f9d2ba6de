package org.opscharter.tasks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.bench.Question;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;

import org.opscharter.shell.Waiting;
import org.springframework.context.ApplicationContext;

/**
 * What the tasks pages ask of the database, by their own queries.
 */
public final class TaskQuestions {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 8);

	private final TaskListQueries queries;

	private final Waiting work;

	private final List<Member> everybody;

	private final DepartmentId department;

	private TaskQuestions(ApplicationContext context, UUID department) {
		this.queries = context.getBean(TaskListQueries.class);
		this.work = context.getBean(Waiting.class);
		this.everybody = context.getBean(Directory.class).everybody(DAY);
		this.department = new DepartmentId(department);
	}

	/**
	 * @param department the department the lists of a leader show
	 */
	public static List<Question> in(ApplicationContext context, UUID department) {
		TaskQuestions asked = new TaskQuestions(context, department);
		List<Question> questions = new ArrayList<>();
		questions.add(asked.rows("my page", "mine", null, null));
		questions.add(asked.rows("my page, overdue", "mine", "OVERDUE", null));
		questions.add(asked.rows("my page, running", "mine", "IN_PROGRESS", null));
		questions.add(asked.rows("my page, done", "mine", "DONE", null));
		questions.add(asked.rows("my page, cancelled", "mine", "CANCELLED", null));
		questions.add(asked.rows("my page, everything", "mine", "ALL", null));
		questions.add(asked.rows("my page, searched", "mine", "ALL", "课程季 707"));
		questions.add(asked.rows("given page", "given", null, null));
		questions.add(asked.rows("given page, done", "given", "DONE", null));
		questions.add(asked.rows("watched page", "watched", null, null));
		questions.add(asked.rows("department page", "team", null, null));
		questions.add(asked.rows("department page, overdue", "team", "OVERDUE", null));
		questions.add(asked.rows("department page, done", "team", "DONE", null));
		questions.add(new Question("figures", (person) -> asked.queries.figures(filter("mine", null, null), asked.staff(person, false)).found()));
		questions.add(new Question("figures of a head", (person) -> asked.queries.figures(filter("team", null, null), asked.staff(person, true)).found()));
		questions.add(new Question("my board", (person) -> asked.queries.board(filter("mine", null, null), asked.staff(person, false), 50).size()));
		questions.add(new Question("department board", (person) -> asked.queries.board(filter("team", null, null), asked.staff(person, true), 50).size()));
		questions.add(new Question("my calendar", (person) -> asked.queries.between(filter("mine", null, null), asked.staff(person, false), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 5), 500).size()));
		questions.add(new Question("my day", (person) -> asked.work.of(person.id(), Set.of("WORK_ON_TASKS")).size()));
		return questions;
	}

	private static TaskFilter filter(String box, @Nullable String state, @Nullable String q) {
		return new TaskFilter(box, null, state, null, q, null);
	}

	private Question rows(String name, String box, @Nullable String state, @Nullable String q) {
		return new Question(name, (person) -> this.queries
			.rows(filter(box, state, q), staff(person, box.equals("team")), TaskListPage.SIZE, 0)
			.size());
	}

	private Staff staff(PersonId person, boolean heads) {
		Member member = this.everybody.stream().filter((one) -> one.id().equals(person)).findFirst().orElseThrow();
		return new Staff(new CurrentPerson(member, "", Set.of()), this.everybody, heads ? this.department : null);
	}

}
