package org.opscharter.rulebook.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The lists of the rulebook as files.
 */
@Component
class RulebookExport {

	private final RulebookPage index;

	private final ValuesPage values;

	private final Rulebook rulebook;

	private final Words words;

	private final BusinessTime time;

	RulebookExport(RulebookPage index, ValuesPage values, Rulebook rulebook, Words words, BusinessTime time) {
		this.index = index;
		this.values = values;
		this.rulebook = rulebook;
		this.words = words;
		this.time = time;
	}

	void clauses(ClauseFilter filter, String format, HttpServletResponse response) throws IOException {
		ListExport.send(response, format, this.words.of("rulebook.title"),
				headers("clause", "number", "sense", "type", "level", "text"),
				this.index.rows(filter, this.rulebook.on(this.time.today()))
					.stream()
					.map((row) -> List.of(row.id(), row.number(), row.title(), row.type(),
							(row.level() != null) ? row.level() : "", row.text()))
					.toList());
	}

	void values(ValueFilter filter, String format, HttpServletResponse response) throws IOException {
		ListExport.send(response, format, this.words.of("rulebook.values"),
				headers("group", "rule", "value", "source", "by", "reason", "since", "clauses", "key"),
				this.values.rows(filter)
					.stream()
					.map((row) -> List.of(row.group(), row.name(), row.value(), row.source(), row.by(), row.reason(),
							row.since(), row.clauses(), row.key()))
					.toList());
	}

	private List<String> headers(String... names) {
		return Stream.of(names).map((name) -> this.words.of("rulebook.column." + name)).toList();
	}

}
