package org.opscharter.obligations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to a row of the ledger.
 */
@Component
class ObligationTrail {

	static final String KIND = "obligation";

	private final ActivityLog activity;

	private final BusinessTime time;

	ObligationTrail(ActivityLog activity, BusinessTime time) {
		this.activity = activity;
		this.time = time;
	}

	/**
	 * @param by who did it; none when the clock or the work itself did
	 * @param deed the last part of {@code activity.obligation.…}
	 */
	void write(Obligation obligation, @Nullable PersonId by, String deed, @Nullable ObligationState before,
			String words) {
		this.activity.record(entry(obligation, by, deed, before, words, this.time.now()));
	}

	void settled(Obligation obligation, PersonId by) {
		write(obligation, by, "settled", ObligationState.PENDING, "");
	}

	/** The time it falls due has moved. */
	void moved(Obligation obligation, Instant before) {
		this.activity.record(new Activity(subject(obligation), null, "activity.obligation.moved", obligation.clause(),
				words(before), words(obligation.dueAt()), null, this.time.now()));
	}

	static Activity entry(Obligation obligation, @Nullable PersonId by, String deed, @Nullable ObligationState before,
			String words, Instant at) {
		return new Activity(subject(obligation), by, "activity.obligation." + deed, obligation.clause(),
				(before != null) ? "obligations.state." + before : null, "obligations.state." + obligation.state(),
				words, at);
	}

	private static Subject subject(Obligation obligation) {
		Paper matter = obligation.matter();
		return new Subject(KIND, obligation.id().id(), matter.number(), matter.title(),
				"/obligations/" + obligation.id());
	}

	private static String words(Instant moment) {
		return "%tF %<tR".formatted(moment.atZone(BusinessTime.ZONE));
	}

}
