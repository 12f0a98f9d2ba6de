package org.opscharter.channels;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The periods of the channels in use and how far each is, for the modules that plan what
 * goes out.
 */
@Component
public class ChannelPeriods {

	private final JdbcClient jdbc;

	ChannelPeriods(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The periods that touch these days, the earliest first. One statement.
	 * @param from the first day
	 * @param to the last day
	 */
	public List<ChannelPeriod> between(LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select r.channel_id, r.first_day, r.last_day, r.target, %s as reached
				  from channels.round r join channels.channel c on c.id = r.channel_id and c.closed_on is null
				 where r.column_id is null and r.gone_at is null and r.last_day >= :from and r.first_day <= :to
				 order by r.first_day limit 5000
				""".formatted(Rounds.COUNTED))
			.param("from", from)
			.param("to", to)
			.query((row, number) -> new ChannelPeriod(new ChannelId(row.getObject("channel_id", UUID.class)),
					row.getDate("first_day").toLocalDate(), row.getDate("last_day").toLocalDate(), row.getInt("target"),
					row.getInt("reached")))
			.list();
	}

	/**
	 * One period of a channel.
	 *
	 * @param first its first day
	 * @param last its last day, the same for a period of one day
	 * @param target how many updates it asks for
	 * @param reached how many it has
	 */
	public record ChannelPeriod(ChannelId channel, LocalDate first, LocalDate last, int target, int reached) {

		/** Whether it is one day. */
		public boolean isDay() {
			return this.first.equals(this.last);
		}

		/** Whether nothing is missing. */
		public boolean isKept() {
			return this.reached >= this.target;
		}

	}

}
