package org.opscharter.launches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.obligations.Counting;
import org.opscharter.obligations.Duty;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.obligations.Obligations;
import org.opscharter.obligations.Reminder;
import org.opscharter.obligations.Term;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * The weekly report that technology owes while it builds (U16).
 */
@Component
class LaunchDuties {

	static final ObligationRule PROGRESS = new ObligationRule("U16", LaunchRules.PROGRESS, Counting.CADENCE, false,
			List.of(Reminder.workingDays(1)));

	private final Obligations obligations;

	LaunchDuties(Obligations obligations) {
		this.obligations = obligations;
	}

	void openReport(Launch launch) {
		Optional.ofNullable(launch.reportDue())
			.ifPresent((due) -> this.obligations.open(new Duty(PROGRESS, launch.subject(), period(due).toString(),
					launch.tech(), Term.endOf(period(due)))));
	}

	void reported(Launch launch, Instant due, UUID report, PersonId by) {
		this.obligations.settle(PROGRESS, launch.subject(), period(due).toString(),
				new Subject("report", report, launch.number(), launch.title(), "/launches/" + launch.number()), by);
	}

	/** It is built: nobody owes a report any more. */
	void built(Launch launch, Instant due, PersonId by) {
		this.obligations.cancel(PROGRESS, launch.subject(), period(due).toString(), "", by);
	}

	static LocalDate period(Instant due) {
		return due.atZone(BusinessTime.ZONE).toLocalDate();
	}

	/**
	 * Our rule in the ledger.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Rules {

		@Bean
		ObligationRule launchProgressRule() {
			return PROGRESS;
		}

	}

}
