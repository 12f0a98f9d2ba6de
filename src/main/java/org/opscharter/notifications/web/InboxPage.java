package org.opscharter.notifications.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.notifications.web.InboxQueries.Counts;
import org.opscharter.notifications.web.NoticeWords.Line;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The inbox as the page shows it. Three statements, however many notices.
 */
@Component
class InboxPage {

	static final int SIZE = 20;

	private final InboxQueries queries;

	private final NoticeWords notices;

	private final Words words;

	private final BusinessTime time;

	InboxPage(InboxQueries queries, NoticeWords notices, Words words, BusinessTime time) {
		this.queries = queries;
		this.notices = notices;
		this.words = words;
		this.time = time;
	}

	View show(InboxFilter filter, int number, PersonId me) {
		Counts counts = this.queries.counts(filter, me);
		Paging paging = Paging.of(number, SIZE, counts.shown(), filter.pages());
		List<Line> lines = this.notices.lines(this.queries.rows(filter, me, SIZE, paging.offset()));
		return new View(filter,
				List.of(tab(filter, "unread", counts.unread()), tab(filter, "all", counts.everything())),
				choices(this.queries.clauses(me)), sentence(filter, paging), lines, paging,
				filter.pages().apply(1) + "&format=", emptiness(filter, counts),
				(counts.unread() > 0) ? this.time.now() : null);
	}

	private Tab tab(InboxFilter filter, String box, int count) {
		return new Tab(this.words.of("notifications.box." + box), label(count), filter.href(box, null),
				box.equals(filter.box()));
	}

	private static String label(int count) {
		return (count >= Paging.CAP) ? (Paging.CAP - 1) + "+" : String.valueOf(count);
	}

	private List<Choice> choices(List<String> clauses) {
		return clauses.stream().map((clause) -> new Choice(clause, sense(clause))).toList();
	}

	private String sense(String clause) {
		ClauseChip chip = this.notices.chip(clause);
		return (chip != null) ? clause + " " + chip.sense() : clause;
	}

	private String sentence(InboxFilter filter, Paging paging) {
		if (filter.digest() != null) {
			return this.words.of("notifications.sentence.digest", paging.totalLabel());
		}
		return (filter.clause() != null) ? this.words.of("notifications.sentence." + filter.box() + ".clause",
				paging.totalLabel(), filter.clause())
				: this.words.of("notifications.sentence." + filter.box(), paging.totalLabel());
	}

	/** What to say of an empty list, and where there is something to see. */
	private @Nullable Emptiness emptiness(InboxFilter filter, Counts counts) {
		if (counts.shown() > 0) {
			return null;
		}
		if (filter.clause() != null) {
			return new Emptiness(this.words.of("notifications.empty.clause"), filter.href(filter.box(), null),
					this.words.of("notifications.empty.clause.link"));
		}
		return (counts.everything() > 0)
				? new Emptiness(this.words.of("notifications.empty.unread"), filter.href("all", null),
						this.words.of("notifications.empty.unread.link", label(counts.everything())))
				: new Emptiness(this.words.of("notifications.empty"), null, null);
	}

	/**
	 * The page.
	 *
	 * @param address where the same list is exported, up to the format
	 * @param drawnAt up to when everything can be marked read; none when nothing is
	 * unread
	 */
	record View(InboxFilter filter, List<Tab> tabs, List<Choice> clauses, String sentence, List<Line> lines,
			Paging paging, String address, @Nullable Emptiness emptiness, @Nullable Instant drawnAt) {

	}

	/**
	 * The words of an empty list.
	 */
	record Emptiness(String text, @Nullable String href, @Nullable String link) {

	}

}
