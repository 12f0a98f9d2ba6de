package org.opscharter.channels.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.channels.Requirement;
import org.opscharter.channels.web.ChannelQueries.Row;
import org.opscharter.channels.web.ChannelQueries.RoundRow;
import org.opscharter.obligations.LedgerStandings.Standing;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Puts channels and their periods into words.
 */
@Component
class ChannelWords {

	private final Words words;

	private final Clocks clocks;

	private final BusinessTime time;

	ChannelWords(Words words, Clocks clocks, BusinessTime time) {
		this.words = words;
		this.clocks = clocks;
		this.time = time;
	}

	/** 每周3次, 每天1次, 不要求. */
	String requirement(Requirement requirement) {
		return this.words.of("channels.requirement." + requirement.unit(), requirement.target());
	}

	/** The period that runs; empty where nothing is owed today. */
	@Nullable Now now(Row channel) {
		return running(channel).map((round) -> {
			int missing = Math.max(0, round.target() - round.reached());
			return new Now(round.reached() + "/" + round.target(), missing == 0,
					(missing == 0) ? this.words.of("channels.now.done")
							: this.words.of("channels.now.missing", missing),
					(missing == 0) ? null : this.clocks.until(end(round)));
		}).orElse(null);
	}

	/** The periods, the oldest first, each as a square. */
	List<Mark> marks(Row channel, Map<String, Standing> ledger, CurrentPerson me) {
		List<Mark> marks = channel.rounds()
			.stream()
			.map((round) -> mark(round, ledger, me))
			.collect(Collectors.toCollection(ArrayList::new));
		Collections.reverse(marks);
		return marks;
	}

	private Mark mark(RoundRow round, Map<String, Standing> ledger, CurrentPerson me) {
		Standing standing = ledger.get(round.period());
		String square = square(round, standing);
		return new Mark(period(round), round.reached() + "/" + round.target(), square,
				this.words.of("channels.mark." + square), (standing != null) ? standing.pageFor(me) : null);
	}

	private String square(RoundRow round, @Nullable Standing standing) {
		if (standing != null) {
			return switch (standing.state()) {
				case PENDING -> (round.reached() > 0) ? "half" : "open";
				case MET -> "met";
				case LATE -> "late";
				case MISSED -> "missed";
				case WAIVED -> "waived";
				case VOID -> "void";
			};
		}
		return (round.reached() >= round.target()) ? "met"
				: round.last().isBefore(this.time.today()) ? "missed" : "open";
	}

	/** 第24周, or 06-08. */
	private String period(RoundRow round) {
		return round.first().equals(round.last()) ? this.words.day(round.first())
				: this.words.of("shell.clock.week", round.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	private Optional<RoundRow> running(Row channel) {
		LocalDate today = this.time.today();
		return channel.rounds()
			.stream()
			.filter((round) -> !round.last().isBefore(today) && !round.first().isAfter(today))
			.findFirst();
	}

	private static Instant end(RoundRow round) {
		return round.last().plusDays(1).atStartOfDay(BusinessTime.ZONE).minusSeconds(1).toInstant();
	}

	/**
	 * How far the running period is.
	 *
	 * @param count 2/3
	 * @param kept whether nothing is missing any more
	 * @param sentence what is still missing
	 */
	record Now(String count, boolean kept, String sentence, @Nullable ClockView clock) {

	}

	/**
	 * One period.
	 *
	 * @param href its row in the ledger; none for those who may not open it
	 */
	record Mark(String period, String count, String square, String state, @Nullable String href) {

	}

}
