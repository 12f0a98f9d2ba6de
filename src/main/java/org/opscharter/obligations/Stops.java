package org.opscharter.obligations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * When the clock does something with an open row: at each reminder, and in the second
 * after its time is over.
 */
@Component
class Stops {

	private final ObligationRules rules;

	private final WorkingCalendar calendar;

	Stops(ObligationRules rules, WorkingCalendar calendar) {
		this.rules = rules;
		this.calendar = calendar;
	}

	/** The next one; none once the time was over. */
	@Nullable Instant next(String rule, Instant due, Instant after) {
		List<Reminder> reminders = this.rules.find(rule).map(ObligationRule::reminders).orElse(List.of());
		return Stream
			.concat(reminders.stream().map((reminder) -> reminder.at(due, this.calendar)).filter(due::isAfter),
					Stream.of(over(due)))
			.filter((moment) -> moment.isAfter(after))
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/** The first one; a time that is over from the beginning is looked at right then. */
	Instant first(String rule, Instant due, Instant at) {
		Instant next = next(rule, due, at);
		return (next != null) ? next : at;
	}

	/** The first moment at which the time is over. */
	static Instant over(Instant due) {
		return due.plusSeconds(1);
	}

}
