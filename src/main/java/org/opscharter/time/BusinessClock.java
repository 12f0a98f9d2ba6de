package org.opscharter.time;

import java.time.InstantSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The clock of production, which is the machine's, and what counts time by it.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BusinessClock {

	@Bean
	@ConditionalOnMissingBean
	BusinessTime businessTime() {
		return new BusinessTime(InstantSource.system());
	}

	@Bean
	WorkingCalendar workingCalendar(CalendarMemory memory) {
		return new WorkingCalendar(memory::year);
	}

	@Bean
	WorkingTime workingTime(WorkingCalendar calendar, ObjectProvider<WorkingHoursSource> hours) {
		WorkingHoursSource usual = (day) -> WorkingHours.USUAL;
		return new WorkingTime(calendar, (day) -> hours.getIfAvailable(() -> usual).on(day));
	}

	@Bean
	DueTimes dueTimes(WorkingCalendar calendar) {
		return new DueTimes(calendar);
	}

}
