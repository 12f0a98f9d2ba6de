package org.opscharter.notifications.web;

import java.util.List;

import org.opscharter.bench.Question;

import org.springframework.context.ApplicationContext;

/**
 * What the inbox asks of the database.
 */
public final class InboxQuestions {

	private InboxQuestions() {
	}

	public static List<Question> in(ApplicationContext context) {
		InboxQueries queries = context.getBean(InboxQueries.class);
		InboxFilter unread = new InboxFilter("unread", null, null);
		InboxFilter all = new InboxFilter("all", null, null);
		return List.of(
				new Question("inbox page, unread",
						(person) -> queries.rows(unread, person, InboxPage.SIZE, 0).size()),
				new Question("inbox page, all", (person) -> queries.rows(all, person, InboxPage.SIZE, 0).size()),
				new Question("inbox counts", (person) -> queries.counts(all, person).shown()));
	}

}
