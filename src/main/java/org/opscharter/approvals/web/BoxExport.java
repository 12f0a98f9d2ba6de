package org.opscharter.approvals.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.approvals.web.BoxPage.Line;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * A box as a file, with what the filter leaves of it.
 */
@Component
class BoxExport {

	/** More rows than a spreadsheet is good for are not sent. */
	private static final int MOST = 100_000;

	private final BoxQueries queries;

	private final BoxPage page;

	private final Words words;

	BoxExport(BoxQueries queries, BoxPage page, Words words) {
		this.queries = queries;
		this.page = page;
		this.words = words;
	}

	void send(Box box, BoxFilter filter, String format, PersonId me, HttpServletResponse response) throws IOException {
		List<String> headers = Stream
			.of("number", "title", "kind", "applicant", "amount", "decided", "revision", "moment", "now")
			.map((column) -> this.words.of("approvals.column." + column))
			.toList();
		List<Line> lines = this.page.lines(box, this.queries.rows(box, filter, me, MOST, 0));
		ListExport.send(response, format, this.words.of("approvals.box." + box.key()), headers,
				lines.stream().map(BoxExport::cells).toList());
	}

	private static List<Object> cells(Line line) {
		return List.of(line.number(), line.title(), line.kind(), line.applicant(), line.amount(), line.decided(),
				line.revision(), line.moment(), line.now());
	}

}
