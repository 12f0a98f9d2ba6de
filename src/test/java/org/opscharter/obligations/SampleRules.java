package org.opscharter.obligations;

import java.util.List;

import org.opscharter.clauses.ClauseId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Rules that exist in tests only.
 */
@Configuration(proxyBeanMethods = false)
public class SampleRules {

	/** A deadline with a reminder on the working day before and one an hour before. */
	public static final ObligationRule REPORT = new ObligationRule("X-REPORT", ClauseId.of("S2a-4.5.2"),
			Counting.DEADLINE, true, List.of(Reminder.workingDays(1), Reminder.hours(1)));

	/** A cadence without reminders. */
	public static final ObligationRule WEEKLY = new ObligationRule("X-WEEKLY", ClauseId.of("S2a-4.5.1"),
			Counting.CADENCE, true, List.of());

	/** A rule of a clause the department has not adopted. */
	static final ObligationRule ABSENT = new ObligationRule("X-ABSENT", ClauseId.of("S2b-2.1"), Counting.CADENCE, true,
			List.of());

	@Bean
	ObligationRule report() {
		return REPORT;
	}

	@Bean
	ObligationRule weekly() {
		return WEEKLY;
	}

}
