package org.opscharter.activity.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.web.TrailPage.Line;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * The trail as a file, with what its filter shows.
 */
@Component
class TrailExport {

	/** More rows than a spreadsheet is good for are not sent. */
	private static final int MOST = 100_000;

	private final TrailPage page;

	private final Words words;

	TrailExport(TrailPage page, Words words) {
		this.page = page;
		this.words = words;
	}

	void send(TrailFilter filter, String format, PersonId reader, HttpServletResponse response) throws IOException {
		List<String> headers = Stream.of("when", "who", "kind", "number", "title", "deed", "change", "words", "clause")
			.map((column) -> this.words.of("activity.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("activity.title"), headers,
				this.page.all(filter, MOST, reader).stream().map(TrailExport::cells).toList());
	}

	private static List<@Nullable Object> cells(Line line) {
		return Arrays.asList(line.at(), line.who(), line.kind(), line.number(), line.title(), line.deed(),
				line.change(), line.words(), line.clause());
	}

}
