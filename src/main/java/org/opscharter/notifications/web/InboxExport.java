package org.opscharter.notifications.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.notifications.web.NoticeWords.Line;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * The inbox as a file, with what its filter shows.
 */
@Component
class InboxExport {

	/** More rows than a spreadsheet is good for are not sent. */
	private static final int MOST = 100_000;

	private final InboxQueries queries;

	private final NoticeWords notices;

	private final Words words;

	InboxExport(InboxQueries queries, NoticeWords notices, Words words) {
		this.queries = queries;
		this.notices = notices;
		this.words = words;
	}

	void send(InboxFilter filter, String format, PersonId me, HttpServletResponse response) throws IOException {
		List<String> headers = Stream.of("title", "line", "clause", "when", "state")
			.map((column) -> this.words.of("notifications.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("notifications.title"), headers,
				this.notices.lines(this.queries.rows(filter, me, MOST, 0)).stream().map(this::cells).toList());
	}

	private List<@Nullable Object> cells(Line line) {
		return Arrays.asList(line.title(), line.line(), line.clause(), line.toldAt(),
				this.words.of(line.unread() ? "notifications.unread" : "notifications.read"));
	}

}
