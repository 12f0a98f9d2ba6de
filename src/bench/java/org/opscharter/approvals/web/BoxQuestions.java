package org.opscharter.approvals.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.opscharter.bench.Question;
import org.opscharter.organisation.PersonId;

import org.opscharter.shell.Waiting;
import org.springframework.context.ApplicationContext;

/**
 * What the approvals page and my day ask of the database.
 */
public final class BoxQuestions {

	private static final Instant NOW = Instant.parse("2026-06-08T01:00:00Z");

	private BoxQuestions() {
	}

	public static List<Question> in(ApplicationContext context) {
		BoxQueries queries = context.getBean(BoxQueries.class);
		Waiting waiting = context.getBean(Waiting.class);
		BoxFilter vain = new BoxFilter("课程季 77", null, null, null, null);
		BoxFilter found = new BoxFilter("课程季 707", null, null, null, null);
		BoxFilter common = new BoxFilter("课程", null, null, null, null);
		BoxFilter returned = new BoxFilter(null, null, null, "RETURNED", null);
		return List.of(rows(queries, "to-do page", Box.TODO, BoxFilter.NONE),
				figures(queries, "to-do counts", Box.TODO, BoxFilter.NONE),
				new Question("my day, waiting", (person) -> waiting.of(person.id(), Set.of("WORK_ON_TASKS")).size()),
				rows(queries, "done page", Box.DONE, BoxFilter.NONE),
				figures(queries, "done counts", Box.DONE, BoxFilter.NONE),
				rows(queries, "done page, returned ones", Box.DONE, returned),
				rows(queries, "started page", Box.STARTED, BoxFilter.NONE),
				rows(queries, "to-do page, searched in vain", Box.TODO, vain),
				figures(queries, "to-do counts, searched in vain", Box.TODO, vain),
				rows(queries, "to-do page, searched", Box.TODO, found),
				figures(queries, "to-do counts, searched", Box.TODO, found),
				rows(queries, "done page, searched", Box.DONE, found),
				rows(queries, "started page, searched", Box.STARTED, found),
				rows(queries, "to-do page, a word in every title", Box.TODO, common),
				figures(queries, "to-do counts, a word in every title", Box.TODO, common));
	}

	private static Question rows(BoxQueries queries, String name, Box box, BoxFilter filter) {
		return new Question(name, (person) -> queries.rows(asked(queries, box, filter, person), BoxPage.SIZE, 0).size());
	}

	private static Question figures(BoxQueries queries, String name, Box box, BoxFilter filter) {
		return new Question(name, (person) -> queries.figures(asked(queries, box, filter, person)).found());
	}

	private static BoxQuestion asked(BoxQueries queries, Box box, BoxFilter filter, PersonId person) {
		boolean common = filter.q() != null && queries.isCommon(filter.q(), person);
		return new BoxQuestion(box, filter, person, common, NOW);
	}

}
