package org.opscharter.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes each day that has ended, in the transaction that notes it. The row it is
 * noted in is locked meanwhile, so of two nodes one does it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DayTurn implements FallsDue {

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	DayTurn(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.events = events;
	}

	@Override
	public Optional<Instant> next(Instant after) {
		return Optional.of(dayOf(after).plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant());
	}

	@Override
	public void run(Instant upTo) {
		LocalDate yesterday = dayOf(upTo).minusDays(1);
		this.jdbc
			.sql("insert into time.day (last_passed) values (:day) on conflict on constraint day_is_one do nothing")
			.param("day", yesterday)
			.update();
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> turnOne(yesterday)))) {
			continue;
		}
	}

	/** Notes that all days before this moment have passed without publishing them. */
	void beginAt(Instant moment) {
		this.jdbc.sql("""
				insert into time.day (last_passed) values (:day)
				on conflict on constraint day_is_one do update set last_passed = excluded.last_passed
				""").param("day", dayOf(moment).minusDays(1)).update();
	}

	private boolean turnOne(LocalDate yesterday) {
		LocalDate last = this.jdbc.sql("select last_passed from time.day for update").query(LocalDate.class).single();
		if (!last.isBefore(yesterday)) {
			return false;
		}
		LocalDate day = last.plusDays(1);
		this.jdbc.sql("update time.day set last_passed = :day").param("day", day).update();
		this.events.publishEvent(new DayHasPassed(day));
		return true;
	}

	private static LocalDate dayOf(Instant moment) {
		return moment.atZone(BusinessTime.ZONE).toLocalDate();
	}

}
