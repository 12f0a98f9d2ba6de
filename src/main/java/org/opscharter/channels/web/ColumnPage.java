package org.opscharter.channels.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.channels.MediaColumn.Frequency;
import org.opscharter.channels.web.ChannelForms.ColumnForm;
import org.opscharter.channels.web.ChannelPage.UpdateLine;
import org.opscharter.channels.web.ChannelQueries.ColumnRow;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * One column: who answers for it, what went out in it, what the monthly looks found.
 */
@Component
class ColumnPage {

	private final ChannelQueries queries;

	private final Words words;

	ColumnPage(ChannelQueries queries, Words words) {
		this.queries = queries;
		this.words = words;
	}

	/**
	 * The column of this id.
	 * @throws NotFound if there is none
	 */
	ColumnRow find(String id) {
		try {
			return this.queries.columns(null, UUID.fromString(id))
				.stream()
				.findFirst()
				.orElseThrow(() -> new NotFound(id));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound(id);
		}
	}

	View show(ColumnRow row, CurrentPerson me) {
		return new View(row, this.words.of("channels.frequency." + row.frequency()),
				this.queries.updates(null, row.id())
					.stream()
					.map((update) -> new UpdateLine(update.title(), update.link(), this.words.moment(update.at()),
							update.by(), update.withdrawn()))
					.toList(),
				this.queries.checks(row.id())
					.stream()
					.map((check) -> new CheckLine(check.month(), check.result(), check.noUpdate(), check.by(),
							this.words.moment(check.at())))
					.toList(),
				!row.closed() && me.may(Permission.MANAGE_CHANNELS),
				!row.closed() && row.fixed() && me.may(Permission.WORK_ON_CHANNELS));
	}

	/** The form with what is known of it. */
	ColumnForm form(ColumnRow row) {
		return new ColumnForm(row.name(), row.about(), row.fixed(), Frequency.valueOf(row.frequency()),
				(row.ownerId() != null) ? row.ownerId().toString() : "");
	}

	/**
	 * The page.
	 *
	 * @param looks whether he may write down what a monthly look has found
	 */
	record View(ColumnRow column, String frequency, List<UpdateLine> updates, List<CheckLine> checks, boolean manages,
			boolean looks) {

	}

	record CheckLine(String month, String result, @Nullable String noUpdate, String by, String at) {

	}

}
