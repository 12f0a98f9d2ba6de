package org.opscharter.execution.web;

import java.util.Arrays;
import java.util.List;

import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.JsonText;
import org.opscharter.execution.Lessons;
import org.opscharter.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds archived summaries and retrospectives by any of their words, of the projects the
 * person may read.
 */
@Component
class LessonsQueries {

	private static final int MOST = 50;

	private final JdbcClient jdbc;

	private final Words words;

	LessonsQueries(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	/**
	 * @param text words, all of which must occur; empty for the newest
	 */
	List<Found> find(String text, CurrentPerson me) {
		String[] asked = Arrays.stream(text.split("\\s+"))
			.filter((word) -> !word.isBlank())
			.map(ProjectFilter::like)
			.toArray(String[]::new);
		return Scope.of(me)
			.bind(this.jdbc.sql("""
					select p.number, p.title, r.kind, r.lessons, r.archived_at
					  from execution.retrospective r join execution.project p on p.id = r.project_id
					 where r.archived_at is not null and (p.title || ' ' || r.search) ilike all (:asked)
					   and
					""" + Scope.READABLE + " order by r.archived_at desc, r.id desc limit " + MOST))
			.param("asked", asked)
			.query((row, number) -> found(row.getString("number"), row.getString("title"), row.getString("kind"),
					JsonText.lessons(row.getString("lessons")),
					this.words.moment(row.getTimestamp("archived_at").toInstant())))
			.list();
	}

	private Found found(String number, String title, String kind, Lessons lessons, String when) {
		return new Found(number, title, this.words.of("execution.retrospective.kind." + kind), lessons.successes(),
				lessons.failures(), lessons.measures().stream().map(Lessons.Measure::what).toList(), when);
	}

	/**
	 * One look back.
	 */
	record Found(String number, String title, String kind, String successes, String failures, List<String> measures,
			String when) {

	}

}
