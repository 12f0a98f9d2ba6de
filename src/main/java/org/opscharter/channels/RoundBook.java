package org.opscharter.channels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.channels.ChannelDuties.Round;
import org.opscharter.channels.RoundPlan.Begun;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rounds of all channels and fixed columns as they were asked for when they began,
 * and how many updates they hold.
 */
@Component
class RoundBook {

	/**
	 * The updates that count in a round: recorded before it was over, and not withdrawn
	 * in it.
	 */
	static final String COUNTED = """
			(select count(distinct case when r.by_day then (u.at at time zone 'Asia/Shanghai')::date::text
			                            else u.publication || '/' || u.channel_id end)
			   from channels.channel_update u
			  where %s
			    and u.at >= r.first_day::timestamp at time zone 'Asia/Shanghai'
			    and u.at < (r.last_day + 1)::timestamp at time zone 'Asia/Shanghai'
			    and u.recorded_at < (r.last_day + 1)::timestamp at time zone 'Asia/Shanghai'
			    and (u.withdrawn_at is null
			         or u.withdrawn_at >= (r.last_day + 1)::timestamp at time zone 'Asia/Shanghai'))
			""".formatted(
			"""
					(case when r.column_id is not null then u.column_id = r.column_id
					      when r.whole_matrix then u.channel_id in (select n.id from channels.channel n where n.channel_class = 'NEW_MEDIA')
					      else u.channel_id = r.channel_id end)
					""");

	private static final String ROUND = """
			select r.*, c.number as channel_number, c.name as channel_name, m.name as column_name
			  from channels.round r join channels.channel c on c.id = r.channel_id
			  left join channels.media_column m on m.id = r.column_id
			""";

	private final JdbcClient jdbc;

	RoundBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Begins it; false where it has begun already. */
	boolean begin(ChannelId channel, @Nullable ColumnId column, Begun begun, PersonId owner, Instant at) {
		return this.jdbc
			.sql("""
					insert into channels.round (id, rule, channel_id, column_id, period, first_day, last_day, target, by_day,
					       whole_matrix, owner_id, opened_at, owed)
					values (:id, :rule, :channel, :column, :period, :first, :last, :target, :byDay, :matrix, :owner, :at, false)
					on conflict on constraint round_is_one_a_period do nothing
					""")
			.param("id", UuidCreator.getTimeOrderedEpoch())
			.param("rule", begun.rule().code())
			.param("channel", channel.id())
			.param("column", (column != null) ? column.id() : null, java.sql.Types.OTHER)
			.param("period", begun.period())
			.param("first", begun.first())
			.param("last", begun.last())
			.param("target", begun.target())
			.param("byDay", begun.byDay())
			.param("matrix", begun.wholeMatrix())
			.param("owner", owner.id())
			.param("at", Timestamp.from(at))
			.update() == 1;
	}

	/** The ledger has taken it. */
	void owed(Round round) {
		this.jdbc.sql("update channels.round set owed = true where " + KEY)
			.param("matter", round.matter().id())
			.param("period", round.period())
			.update();
	}

	private static final String KEY = "coalesce(column_id, channel_id) = :matter and period = :period";

	/** The last day whose rounds are there; locks the channel for whoever goes on. */
	LocalDate through(ChannelId channel) {
		return this.jdbc.sql("select rounds_through from channels.channel where id = :id for update")
			.param("id", channel.id())
			.query(LocalDate.class)
			.single();
	}

	void through(ChannelId channel, LocalDate day) {
		this.jdbc.sql("update channels.channel set rounds_through = :day where id = :id")
			.param("day", day)
			.param("id", channel.id())
			.update();
	}

	/**
	 * The running rounds an update of this channel counts in, its own and the matrix's.
	 */
	List<Round> running(ChannelId channel, LocalDate day) {
		return this.jdbc.sql(ROUND + """
				 where r.column_id is null and r.gone_at is null and r.first_day <= :day and r.last_day >= :day
				   and (r.channel_id = :channel or r.whole_matrix and exists (select 1 from channels.channel n
				          where n.id = :channel and n.channel_class = 'NEW_MEDIA'))
				 order by r.id
				""").param("channel", channel.id()).param("day", day).query(RoundBook::round).list();
	}

	/** The running rounds of the channel itself and of its columns. */
	List<Round> runningOf(ChannelId channel, LocalDate day) {
		return this.jdbc.sql(ROUND + """
				 where r.channel_id = :channel and r.gone_at is null and r.last_day >= :day order by r.id
				""").param("channel", channel.id()).param("day", day).query(RoundBook::round).list();
	}

	List<Round> runningOf(ColumnId column, LocalDate day) {
		return this.jdbc.sql(ROUND + """
				 where r.column_id = :column and r.gone_at is null and r.first_day <= :day and r.last_day >= :day
				""").param("column", column.id()).param("day", day).query(RoundBook::round).list();
	}

	int count(Round round) {
		return this.jdbc
			.sql("select " + COUNTED + " from channels.round r where coalesce(r.column_id, r.channel_id)"
					+ " = :matter and r.period = :period")
			.param("matter", round.matter().id())
			.param("period", round.period())
			.query(Integer.class)
			.single();
	}

	void handOver(Round round, PersonId successor) {
		this.jdbc.sql("update channels.round set owner_id = :owner where " + KEY)
			.param("owner", successor.id())
			.param("matter", round.matter().id())
			.param("period", round.period())
			.update();
	}

	void gone(Round round, Instant at) {
		this.jdbc.sql("update channels.round set gone_at = :at where " + KEY)
			.param("at", Timestamp.from(at))
			.param("matter", round.matter().id())
			.param("period", round.period())
			.update();
	}

	static Round round(ResultSet row, int number) throws SQLException {
		UUID column = row.getObject("column_id", UUID.class);
		String channel = row.getString("channel_number");
		Subject matter = (column != null)
				? new Subject(MediaColumn.KIND, column, channel, row.getString("column_name"),
						"/content/columns/" + column)
				: new Subject(Channel.KIND, row.getObject("channel_id", UUID.class), channel,
						row.getString("channel_name"), "/content/channels/" + channel);
		return new Round(ChannelDuties.RULES.get(row.getString("rule")), matter, row.getString("period"),
				row.getDate("first_day").toLocalDate(), row.getDate("last_day").toLocalDate(), row.getInt("target"),
				new PersonId(row.getObject("owner_id", UUID.class)));
	}

	static Instant endOf(LocalDate last) {
		return last.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant();
	}

}
