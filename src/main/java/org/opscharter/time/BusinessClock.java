package org.opscharter.time;

import java.time.InstantSource;
import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.function.SingletonSupplier;

/**
 * The business clock, the machine's in production and a movable one elsewhere, and what
 * counts time by it.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BusinessClock {

	@Bean
	BusinessTime businessTime(ObjectProvider<ClockHands> hands) {
		ClockHands movable = hands.getIfAvailable();
		return new BusinessTime((movable != null) ? movable::now : InstantSource.system());
	}

	@Bean
	WorkingCalendar workingCalendar(CalendarMemory memory) {
		return new WorkingCalendar(memory::year);
	}

	@Bean
	WorkingTime workingTime(WorkingCalendar calendar, ObjectProvider<WorkingHoursSource> hours) {
		WorkingHoursSource usual = (day) -> WorkingHours.USUAL;
		Supplier<WorkingHoursSource> source = SingletonSupplier.of(() -> hours.getIfAvailable(() -> usual));
		return new WorkingTime(calendar, (day) -> source.get().on(day));
	}

	@Bean
	DueTimes dueTimes(WorkingCalendar calendar) {
		return new DueTimes(calendar);
	}

	/**
	 * The movable clock. With {@code opscharter.time.runs=false} it stands between moves,
	 * and nothing falls due by itself.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty("opscharter.evaluation")
	static class Evaluation {

		@Bean
		ClockHands clockHands(JdbcClient jdbc, WorkingCalendar calendar,
				@Value("${opscharter.time.start:}") String start, @Value("${opscharter.time.runs:true}") boolean runs) {
			InstantSource machine = InstantSource.system();
			return new ClockHands(jdbc, runs ? machine : InstantSource.fixed(machine.instant()),
					() -> EvaluationStart.of(start, calendar, machine.instant()));
		}

		@Bean
		EvaluationClock evaluationClock(ClockHands hands, DueWork work, DayTurn days) {
			return new EvaluationClock(hands, work, days);
		}

	}

}
