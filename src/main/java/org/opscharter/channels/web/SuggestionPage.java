package org.opscharter.channels.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.channels.web.ChannelForms.ColumnForm;
import org.opscharter.channels.web.SuggestionQueries.Counts;
import org.opscharter.channels.web.SuggestionQueries.Row;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * Suggested columns: what somebody would like a channel to have, and what became of it.
 */
@Component
class SuggestionPage {

	private static final int SIZE = 20;

	private final SuggestionQueries queries;

	private final Words words;

	SuggestionPage(SuggestionQueries queries, Words words) {
		this.queries = queries;
		this.words = words;
	}

	/**
	 * The suggestion of this id.
	 * @throws NotFound if there is none
	 */
	Row find(String id) {
		try {
			return this.queries.find(UUID.fromString(id)).orElseThrow(() -> new NotFound(id));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound(id);
		}
	}

	ListView all(int page) {
		Counts counts = this.queries.counts();
		Paging paging = Paging.of(page, SIZE, (int) Math.min(counts.all(), Integer.MAX_VALUE),
				(number) -> "/content/suggestions?page=" + number);
		return new ListView(this.queries.all(SIZE, paging.offset()).stream().map(this::line).toList(),
				this.words.of("channels.suggestions.sentence", counts.pending()), paging);
	}

	/** The newest ones for a channel. */
	List<Line> of(UUID channel) {
		return this.queries.of(channel).stream().map(this::line).toList();
	}

	View show(Row row, CurrentPerson me) {
		String outcome = (row.answeredAt() == null) ? null
				: this.words.of("channels.suggestion.answered", row.answerer(), this.words.moment(row.answeredAt()),
						this.words.of("channels.suggestion." + row.status()));
		return new View(row, line(row), outcome, row.status().equals("PENDING") && me.may(Permission.MANAGE_CHANNELS));
	}

	/**
	 * The column it would become: he who suggested it answers for it, until said
	 * otherwise.
	 */
	ColumnForm form(Row row) {
		return ColumnForm.suggested(row.name(), row.reason(), row.suggestedBy().toString());
	}

	private Line line(Row row) {
		String square = switch (row.status()) {
			case "ADOPTED" -> "met";
			case "DECLINED" -> "void";
			default -> "open";
		};
		return new Line("/content/suggestions/" + row.id(), row.name(), row.channel(), row.number(), row.by(),
				this.words.moment(row.at()), square, this.words.of("channels.suggestion." + row.status()),
				row.answer());
	}

	record ListView(List<Line> lines, String sentence, Paging paging) {

	}

	/**
	 * One suggestion in a list.
	 */
	record Line(String href, String name, String channel, String number, String by, String at, String square,
			String state, String answer) {

	}

	/**
	 * One suggestion.
	 *
	 * @param outcome who answered it, when and how; none while it waits
	 * @param answers whether the reader may answer it
	 */
	record View(Row row, Line line, @Nullable String outcome, boolean answers) {

	}

}
