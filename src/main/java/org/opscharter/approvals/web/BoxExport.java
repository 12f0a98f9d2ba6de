package org.opscharter.approvals.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.approvals.web.BoxWords.Line;
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

	private final BoxPage page;

	private final Words words;

	BoxExport(BoxPage page, Words words) {
		this.page = page;
		this.words = words;
	}

	void send(Box box, BoxFilter filter, String format, PersonId me, HttpServletResponse response) throws IOException {
		List<String> headers = Stream
			.of("request", "number", "title", "kind", "applicant", "amount", "decided", "revision",
					"moment." + box.key(), "now")
			.map((column) -> this.words.of("approvals.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("approvals.box." + box.key()), headers,
				this.page.all(box, filter, MOST, me).stream().map(BoxExport::cells).toList());
	}

	private static List<Object> cells(Line line) {
		return List.of(line.number(), line.subjectNumber(), line.title(), line.kind(), line.applicant(), line.amount(),
				line.decided(), line.revision(), line.moment(), line.now());
	}

}
