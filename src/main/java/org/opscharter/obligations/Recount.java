package org.opscharter.obligations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.obligations.RecountBook.Difference;
import org.opscharter.obligations.RecountBook.LedgerRow;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.DayHasPassed;
import org.opscharter.time.DueTimes;
import org.opscharter.time.WorkingTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the ledger anew from the work, waivers included, and notes where the two differ
 * (重算). It changes no row: a difference is a fault somebody has to look at.
 */
@Component
@Transactional
public class Recount {

	private final ObjectProvider<ObligationSource> sources;

	private final RecountBook book;

	private final ObligationClock clock;

	private final DueTimes times;

	private final WorkingTime working;

	private final BusinessTime time;

	Recount(ObjectProvider<ObligationSource> sources, RecountBook book, ObligationClock clock, DueTimes times,
			WorkingTime working, BusinessTime time) {
		this.sources = sources;
		this.book = book;
		this.clock = clock;
		this.times = times;
		this.working = working;
		this.time = time;
	}

	/**
	 * Counts now, after what has fallen due in this minute is marked.
	 * @param by who asks; none for the nightly check
	 * @return how many differences there are
	 */
	public int now(@Nullable PersonId by) {
		this.clock.run(this.time.now());
		List<Difference> differences = new ArrayList<>();
		int rows = 0;
		for (ObligationSource source : this.sources.orderedStream().toList()) {
			Map<String, LedgerRow> ledger = this.book.rows(source.rules())
				.stream()
				.collect(Collectors.toMap(LedgerRow::key, Function.identity()));
			rows += ledger.size();
			source.owed().forEach((owed) -> compare(owed, ledger.remove(key(owed.duty())), differences));
			ledger.values()
				.forEach((left) -> differences
					.add(new Difference(left.rule(), left.number(), left.period(), "row", left.state(), "—")));
		}
		this.book.write(rows, differences, by, this.time.now());
		return differences.size();
	}

	@EventListener
	void eachNight(DayHasPassed passed) {
		now(null);
	}

	private void compare(Owed owed, @Nullable LedgerRow row, List<Difference> differences) {
		Duty duty = owed.duty();
		Instant due = duty.term().due(this.times, this.working);
		String expected = state(owed, due, row).name();
		if (row == null) {
			differences
				.add(new Difference(duty.rule().code(), duty.matter().number(), duty.period(), "row", "—", expected));
			return;
		}
		note(row, "state", row.state(), expected, differences);
		note(row, "due", row.due(), due, differences);
		if (row.state().equals(ObligationState.PENDING.name())) {
			note(row, "owner", row.owner(), duty.owner().id(), differences);
		}
		if (owed.settled() != null && !row.state().equals(ObligationState.WAIVED.name())) {
			note(row, "settled", row.settled(), owed.settled(), differences);
		}
	}

	/** Where the row ought to stand by what the work and the waivers say. */
	private ObligationState state(Owed owed, Instant due, @Nullable LedgerRow row) {
		if (row != null && row.waived()) {
			return ObligationState.WAIVED;
		}
		if (owed.settled() != null) {
			return (!owed.settled().isAfter(due) || enoughAhead(owed, due)) ? ObligationState.MET
					: ObligationState.LATE;
		}
		if (owed.gone()) {
			return ObligationState.VOID;
		}
		boolean closed = owed.duty().rule().counting() == Counting.CADENCE && this.time.now().isAfter(due);
		return closed ? ObligationState.MISSED : ObligationState.PENDING;
	}

	private boolean enoughAhead(Owed owed, Instant due) {
		return owed.submitted() != null
				&& this.working.between(owed.submitted(), due).compareTo(Obligations.AHEAD) >= 0;
	}

	private static void note(LedgerRow row, String field, @Nullable Object ledger, @Nullable Object work,
			List<Difference> differences) {
		if (!Objects.equals(ledger, work)) {
			differences.add(new Difference(row.rule(), row.number(), row.period(), field, String.valueOf(ledger),
					String.valueOf(work)));
		}
	}

	private static String key(Duty duty) {
		return LedgerRow.key(duty.rule().code(), duty.matter().kind(), duty.matter().id(), duty.period());
	}

}
