package org.opscharter.channels.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.channels.web.ChannelQueries.Row;
import org.opscharter.channels.web.ChannelWords.Mark;
import org.opscharter.channels.web.ChannelWords.Now;
import org.opscharter.obligations.LedgerStandings;
import org.opscharter.obligations.LedgerStandings.Standing;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The register of channels, each with how far its running period is and what became of
 * the ones before.
 */
@Component
class ChannelListPage {

	private final ChannelQueries queries;

	private final LedgerStandings ledger;

	private final ChannelWords channels;

	private final Words words;

	private final BusinessTime time;

	ChannelListPage(ChannelQueries queries, LedgerStandings ledger, ChannelWords channels, Words words,
			BusinessTime time) {
		this.queries = queries;
		this.ledger = ledger;
		this.channels = channels;
		this.words = words;
		this.time = time;
	}

	View show(boolean closed, CurrentPerson me) {
		List<Line> lines = lines(closed, me);
		long behind = lines.stream().filter((line) -> line.now() != null && !line.now().kept()).count();
		long orphans = lines.stream().filter((line) -> line.fault() != null).count();
		return new View(lines, this.words.of("channels.sentence", lines.size(), behind, orphans), closed,
				me.may(Permission.MANAGE_CHANNELS));
	}

	List<Line> lines(boolean closed, CurrentPerson me) {
		LocalDate today = this.time.today();
		List<Row> rows = this.queries.all(closed, today);
		Map<UUID, Map<String, Standing>> standings = standings(rows, today);
		return rows.stream().map((row) -> line(row, standings.getOrDefault(row.id(), Map.of()), me)).toList();
	}

	private Map<UUID, Map<String, Standing>> standings(List<Row> rows, LocalDate today) {
		return this.ledger.about("channel", rows.stream().map(Row::id).toList(), today.minusMonths(3).withDayOfMonth(1))
			.stream()
			.collect(Collectors.groupingBy(Standing::matter, Collectors.toMap(Standing::period, Function.identity())));
	}

	private Line line(Row row, Map<String, Standing> ledger, CurrentPerson me) {
		return new Line(row.number(), row.name(), row.platform(), this.words.of("channels.class." + row.channelClass()),
				row.main(), row.owner(), row.deputies(), row.ownerId().equals(me.id().id()),
				(row.closedOn() == null) ? this.channels.now(row) : null, this.channels.marks(row, ledger, me),
				row.columns(), (row.orphans() > 0) ? this.words.of("channels.orphans", row.orphans()) : null,
				(row.closedOn() != null) ? this.words.of("channels.closed", row.closedOn().toString()) : null);
	}

	/**
	 * The page.
	 */
	record View(List<Line> lines, String sentence, boolean closed, boolean manages) {

	}

	/**
	 * One channel.
	 *
	 * @param now how far its running period is; none where nothing is owed
	 * @param marks its periods, the oldest first
	 * @param fault what is wrong with it; none when all is well
	 */
	record Line(String number, String name, String platform, String sort, boolean main, String owner, String deputies,
			boolean mine, @Nullable Now now, List<Mark> marks, int columns, @Nullable String fault,
			@Nullable String closed) {

	}

}
