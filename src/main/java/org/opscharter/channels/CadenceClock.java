package org.opscharter.channels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.time.BusinessTime;
import org.opscharter.time.FallsDue;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At midnight the next round of each channel begins; days missed while the program did
 * not run are made up for, once.
 */
@Component
@Order(45)
class CadenceClock implements FallsDue {

	private static final String BEHIND = " from channels.channel where closed_on is null and rounds_through < :day";

	private final JdbcClient jdbc;

	private final Channels channels;

	CadenceClock(JdbcClient jdbc, Channels channels) {
		this.jdbc = jdbc;
		this.channels = channels;
	}

	@Override
	public Optional<Instant> next(Instant after) {
		LocalDate tomorrow = day(after).plusDays(1);
		return (count(tomorrow) > 0) ? Optional.of(tomorrow.atStartOfDay(BusinessTime.ZONE).toInstant())
				: Optional.empty();
	}

	@Override
	public void run(Instant upTo) {
		this.jdbc.sql("select id" + BEHIND + " order by number")
			.param("day", day(upTo))
			.query((row, number) -> new ChannelId(row.getObject(1, UUID.class)))
			.list()
			.forEach(this.channels::begin);
	}

	@Override
	public String label() {
		return "channels.due";
	}

	@Override
	public int backlog(Instant upTo) {
		return count(day(upTo));
	}

	private int count(LocalDate day) {
		return this.jdbc.sql("select count(*)" + BEHIND).param("day", day).query(Integer.class).single();
	}

	private static LocalDate day(Instant moment) {
		return moment.atZone(BusinessTime.ZONE).toLocalDate();
	}

}
