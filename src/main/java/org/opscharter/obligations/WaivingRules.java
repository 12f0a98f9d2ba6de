package org.opscharter.obligations;

import java.time.Instant;
import java.time.LocalDate;

import org.opscharter.obligations.WaiverRefused.Reason;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.DueTimes;
import org.springframework.stereotype.Component;

/**
 * Who may ask to have something waived, until when, and who decides (X05).
 */
@Component
class WaivingRules {

	/** Working days after the time was over. */
	private static final int WINDOW = 3;

	private final Directory directory;

	private final DueTimes times;

	private final BusinessTime time;

	WaivingRules(Directory directory, DueTimes times, BusinessTime time) {
		this.directory = directory;
		this.times = times;
		this.time = time;
	}

	/** Until when one may ask. */
	Instant closes(Instant due) {
		return this.times.withinWorkingDays(due.atZone(BusinessTime.ZONE).toLocalDate(), WINDOW);
	}

	/** The direct superior of who owes it; of the head, the general manager. */
	PersonId deciderFor(PersonId owner) {
		LocalDate today = this.time.today();
		return this.directory.superiorsOf(owner, today)
			.stream()
			.map(Member::id)
			.findFirst()
			.orElseThrow(() -> new WaiverRefused(Reason.NOBODY_DECIDES));
	}

	void requireTime(Obligation obligation) {
		if (this.time.now().isAfter(closes(obligation.dueAt()))) {
			throw new WaiverRefused(Reason.TOO_LATE,
					"%tF".formatted(closes(obligation.dueAt()).atZone(BusinessTime.ZONE)));
		}
	}

	static void requireOpenToWaiving(Obligation obligation) {
		if (!obligation.state().successors().contains(ObligationState.WAIVED)) {
			throw new WaiverRefused(Reason.CLOSED);
		}
	}

}
