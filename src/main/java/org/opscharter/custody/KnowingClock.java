package org.opscharter.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.FallsDue;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At midnight, what was let until yesterday is taken back.
 */
@Component
@Order(60)
class KnowingClock implements FallsDue {

	private static final String OVER = " from custody.knowing where status in ('ASKED', 'KNOWING') and until < :day";

	private final JdbcClient jdbc;

	private final AccountCustody custody;

	private final Words words;

	KnowingClock(JdbcClient jdbc, AccountCustody custody, Words words) {
		this.jdbc = jdbc;
		this.custody = custody;
		this.words = words;
	}

	@Override
	public Optional<Instant> next(Instant after) {
		return this.jdbc.sql("select min(until) from custody.knowing where status in ('ASKED', 'KNOWING')")
			.query(LocalDate.class)
			.optional()
			.map((until) -> until.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant())
			.filter((moment) -> moment.isAfter(after));
	}

	@Override
	public void run(Instant upTo) {
		this.custody.endBefore(day(upTo), this.words.recorded("custody.over"));
	}

	@Override
	public String label() {
		return "custody.due";
	}

	@Override
	public int backlog(Instant upTo) {
		return this.jdbc.sql("select count(*)" + OVER).param("day", day(upTo)).query(Integer.class).single();
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessTime.ZONE);
	}

}
