package org.opscharter.notifications.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.web.InboxQueries.Row;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says notices in the reader's language, whatever language they were told in.
 */
@Component
class NoticeWords {

	private final MessageSource messages;

	private final Words words;

	private final BusinessTime time;

	private final ObjectProvider<ClauseChips> chips;

	NoticeWords(MessageSource messages, Words words, BusinessTime time, ObjectProvider<ClauseChips> chips) {
		this.messages = messages;
		this.words = words;
		this.time = time;
		this.chips = chips;
	}

	List<Line> lines(List<Row> rows) {
		return rows.stream().map(this::line).toList();
	}

	@Nullable ClauseChip chip(@Nullable String clause) {
		ClauseChips book = this.chips.getIfAvailable();
		return (clause != null && book != null) ? book.chip(ClauseId.of(clause), false) : null;
	}

	private Line line(Row row) {
		Object[] arguments = row.arguments().toArray();
		return new Line(row.id(), said(row.message() + ".title", arguments, this.words.of("notifications.untitled")),
				said(row.message() + ".line", arguments, ""), when(row.toldAt()), row.toldAt(), row.clause(),
				chip(row.clause()), row.unread(), row.link());
	}

	/**
	 * A notice outlives the words of the module that told it; the inbox must open all the
	 * same.
	 */
	private String said(String key, Object[] arguments, String otherwise) {
		String found = this.messages.getMessage(key, arguments, null, LocaleContextHolder.getLocale());
		return (found != null) ? found : otherwise;
	}

	private String when(Instant told) {
		ZonedDateTime local = told.atZone(BusinessTime.ZONE);
		LocalDate day = local.toLocalDate();
		LocalDate today = this.time.today();
		String hour = "%tR".formatted(local);
		if (day.equals(today)) {
			return hour;
		}
		if (day.equals(today.minusDays(1))) {
			return this.words.of("notifications.yesterday", hour);
		}
		return (day.getYear() == today.getYear()) ? this.words.moment(told) : "%tF %s".formatted(local, hour);
	}

	/**
	 * One notice in words.
	 *
	 * @param when the moment, the nearer the shorter
	 * @param href where it leads
	 */
	record Line(UUID id, String title, String line, String when, Instant toldAt, @Nullable String clause,
			@Nullable ClauseChip chip, boolean unread, String href) {

	}

}
