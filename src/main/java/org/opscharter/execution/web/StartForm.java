package org.opscharter.execution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.KickOff;
import org.opscharter.execution.Sync;

/**
 * The kick-off and the sync setting as typed.
 *
 * @param on the day of the kick-off
 * @param participants who was there
 * @param reason why it starts although a rule at level 提示 asks for more
 */
record StartForm(String on, List<String> participants, String goals, String division, String dates, String kind,
		String frequency, String reason) {

	private static final int WORDS = 2000;

	StartForm(@Nullable String on, @Nullable List<String> participants, @Nullable String goals,
			@Nullable String division, @Nullable String dates, @Nullable String kind, @Nullable String frequency,
			@Nullable String reason) {
		this.on = Typed.text(on);
		this.participants = (participants != null) ? List.copyOf(participants) : List.of();
		this.goals = Typed.text(goals);
		this.division = Typed.text(division);
		this.dates = Typed.text(dates);
		this.kind = Typed.text(kind);
		this.frequency = Typed.text(frequency);
		this.reason = Typed.text(reason);
	}

	KickOff kickOff(Problems problems, LocalDate today) {
		Optional<LocalDate> day = Typed.day(this.on);
		problems.require(day.isPresent(), "on", "day");
		problems.require(day.isEmpty() || !day.get().isAfter(today), "on", "future");
		problems.require(!this.participants.isEmpty(), "participants", "participants");
		problems.text("goals", this.goals, WORDS);
		problems.text("division", this.division, WORDS);
		problems.text("dates", this.dates, WORDS);
		problems.length("reason", this.reason, WORDS);
		return new KickOff(day.orElse(today),
				this.participants.stream().flatMap((id) -> Typed.id(id).stream()).distinct().toList(), this.goals,
				this.division, this.dates);
	}

	Sync sync(Problems problems) {
		Optional<Sync.Kind> how = Typed.one(Sync.Kind.class, this.kind);
		Optional<Sync.Frequency> often = Typed.one(Sync.Frequency.class, this.frequency);
		problems.require(how.isPresent(), "kind", "choose");
		problems.require(often.isPresent(), "frequency", "choose");
		return new Sync(how.orElse(Sync.Kind.REPORT), often.orElse(Sync.Frequency.WEEKLY));
	}

}
