package org.opscharter.obligations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.bench.Question;
import org.opscharter.obligations.web.ComplianceFilter.Grouping;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.Period;

import org.opscharter.shell.Waiting;
import org.springframework.context.ApplicationContext;

/**
 * What the pages of the ledger ask of the database, by their own queries.
 */
public final class LedgerQuestions {

	private static final Period LAST = Period.parse("2026-07");

	private static final Period FIRST = Period.parse("2026-02");

	private final LedgerQueries ledger;

	private final ComplianceQueries compliance;

	private final Waiting work;

	private final TeamQueries week;

	private final List<PersonId> team;

	private final UUID department;

	private LedgerQuestions(ApplicationContext context, List<PersonId> team, UUID department) {
		this.ledger = context.getBean(LedgerQueries.class);
		this.compliance = context.getBean(ComplianceQueries.class);
		this.work = context.getBean(Waiting.class);
		this.week = context.getBean(TeamQueries.class);
		this.team = team;
		this.department = department;
	}

	/**
	 * @param team the persons the lists of a leader show
	 * @param department the department he heads
	 * @param one somebody in it
	 */
	public static List<Question> in(ApplicationContext context, List<PersonId> team, UUID department, PersonId one) {
		LedgerQuestions asked = new LedgerQuestions(context, team, department);
		List<Question> questions = new ArrayList<>();
		questions.add(asked.rows("my page", LedgerView.MINE, null, null, null, null));
		questions.add(asked.rows("my page, overdue", LedgerView.MINE, "OVERDUE", null, null, null));
		questions.add(asked.rows("my page, late ones", LedgerView.MINE, "LATE", null, null, null));
		questions.add(asked.rows("my page, everything", LedgerView.MINE, "ANY", null, null, null));
		questions.add(asked.rows("my page, one month", LedgerView.MINE, "ANY", null, null, "2026-05"));
		questions.add(asked.found("my count", LedgerView.MINE, null));
		questions.add(asked.found("my count, everything", LedgerView.MINE, "ANY"));
		questions.add(new Question("tabs", (person) -> asked.ledger.open(asked.scope(person)).size()));
		questions.add(new Question("my day", (person) -> asked.work.of(person.id(), Set.of("WORK_ON_TASKS")).size()));
		questions.add(new Question("week of the department", (person) -> asked.week.week(department).hands().size()));
		questions.add(new Question("week of all", (person) -> asked.week.week(null).hands().size()));
		questions.add(asked.rows("team page", LedgerView.TEAM, null, null, null, null));
		questions.add(asked.rows("department page", LedgerView.DEPARTMENT, null, null, null, null));
		questions.add(asked.rows("department page, missed", LedgerView.DEPARTMENT, "MISSED", null, null, null));
		questions.add(asked.rows("department page, one person", LedgerView.DEPARTMENT, "ANY", one, null, null));
		questions.add(asked.rows("department page, one clause", LedgerView.DEPARTMENT, "ANY", null, "S0-8.2", null));
		questions.add(asked.rows("department page, one month", LedgerView.DEPARTMENT, "ANY", null, null, "2026-05"));
		questions.add(asked.rows("page of all", LedgerView.ALL, null, null, null, null));
		for (Grouping grouping : Grouping.values()) {
			questions.add(asked.tallies("counts by " + grouping.key() + ", department", grouping, department));
			questions.add(asked.tallies("counts by " + grouping.key() + ", all", grouping, null));
		}
		return questions;
	}

	private Question rows(String name, LedgerView view, @Nullable String state, @Nullable PersonId owner,
			@Nullable String clause, @Nullable String month) {
		LedgerFilter filter = new LedgerFilter(view.key(), state, (owner != null) ? owner.toString() : null, clause,
				month);
		return new Question(name, (person) -> this.ledger.rows(view, filter, scope(person), LedgerPage.SIZE, 0).size());
	}

	private Question found(String name, LedgerView view, @Nullable String state) {
		LedgerFilter filter = new LedgerFilter(view.key(), state, null, null, null);
		return new Question(name, (person) -> this.ledger.count(view, filter, scope(person)));
	}

	private Question tallies(String name, Grouping grouping, @Nullable UUID department) {
		return new Question(name, (person) -> this.compliance.tallies(grouping, FIRST, LAST, department).size());
	}

	private LedgerScope scope(PersonId person) {
		return new LedgerScope(person, this.team, this.department, true);
	}

}
