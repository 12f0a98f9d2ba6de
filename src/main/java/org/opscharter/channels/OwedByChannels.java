package org.opscharter.channels;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelDuties.Round;
import org.opscharter.obligations.ObligationSource;
import org.opscharter.obligations.Owed;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the rounds and the updates themselves say is owed: each round is played through
 * again, update by update, without a look at the counts that were kept on the way.
 */
@Component
class OwedByChannels implements ObligationSource {

	private static final String PLAYED = """
			select r.*, c.number as channel_number, c.name as channel_name, m.name as column_name, happened.*
			  from channels.round r join channels.channel c on c.id = r.channel_id
			  left join channels.media_column m on m.id = r.column_id
			  left join lateral (
			    select array_agg(u.recorded_at order by u.recorded_at, u.publication) as recorded,
			           array_agg(u.withdrawn_at order by u.recorded_at, u.publication) as withdrawn,
			           array_agg(u.at order by u.recorded_at, u.publication) as at
			      from channels.channel_update u
			     where case when r.column_id is not null then u.column_id = r.column_id
			                when r.whole_matrix then u.channel_id in (select n.id from channels.channel n where n.channel_class = 'NEW_MEDIA')
			                else u.channel_id = r.channel_id end
			       and (u.at at time zone 'Asia/Shanghai')::date between r.first_day and r.last_day) happened on true
			 where r.owed
			""";

	private final JdbcClient jdbc;

	OwedByChannels(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> rules() {
		return ChannelDuties.RULES.keySet();
	}

	@Override
	public Stream<Owed> owed() {
		Map<String, List<Look>> looks = new HashMap<>();
		this.jdbc.sql("select column_id, month, no_update <> '' as spared, at from channels.column_check")
			.query((row, number) -> new Look(row.getString("column_id") + "/" + row.getString("month"),
					row.getTimestamp("at").toInstant(), row.getBoolean("spared")))
			.list()
			.forEach((look) -> looks.computeIfAbsent(look.key(), (key) -> new ArrayList<>()).add(look));
		return this.jdbc.sql(PLAYED).query((row, number) -> owed(row, looks)).list().stream();
	}

	private static Owed owed(ResultSet row, Map<String, List<Look>> looks) throws SQLException {
		Round round = RoundBook.round(row, 0);
		Instant end = RoundBook.endOf(round.last());
		List<Published> updates = published(row, end);
		UUID column = row.getObject("column_id", UUID.class);
		Timestamp gone = row.getTimestamp("gone_at");
		Instant over = (gone != null && gone.toInstant().isBefore(end)) ? gone.toInstant() : end;
		Instant settled = (column != null)
				? lookedAt(looks.getOrDefault(column + "/" + round.period(), List.of()), updates, over)
				: reached(updates, round.target(), row.getBoolean("by_day"), over);
		return new Owed(round.duty(), null, settled, gone != null);
	}

	/** When the count was first as high as asked for. */
	private static @Nullable Instant reached(List<Published> updates, int target, boolean byDay, Instant over) {
		for (Instant moment : moments(updates, over)) {
			Stream<Published> there = updates.stream().filter((update) -> update.countsAt(moment));
			long count = byDay ? there.map(Published::day).distinct().count() : there.count();
			if (count >= target) {
				return moment;
			}
		}
		return null;
	}

	private static @Nullable Instant lookedAt(List<Look> looks, List<Published> updates, Instant over) {
		Set<Instant> moments = moments(updates, over);
		looks.stream().map(Look::at).filter((at) -> at.isBefore(over)).forEach(moments::add);
		for (Instant moment : moments) {
			List<Look> done = looks.stream().filter((look) -> !look.at().isAfter(moment)).toList();
			boolean updated = updates.stream().anyMatch((update) -> update.countsAt(moment));
			if (done.stream().anyMatch(Look::spared) || (!done.isEmpty() && updated)) {
				return moment;
			}
		}
		return null;
	}

	private static Set<Instant> moments(List<Published> updates, Instant over) {
		Set<Instant> moments = new TreeSet<>();
		updates.stream().map(Published::recorded).filter((at) -> at.isBefore(over)).forEach(moments::add);
		return moments;
	}

	private static List<Published> published(ResultSet row, Instant end) throws SQLException {
		Array recorded = row.getArray("recorded");
		if (recorded == null) {
			return List.of();
		}
		Timestamp[] from = (Timestamp[]) recorded.getArray();
		Timestamp[] withdrawn = (Timestamp[]) row.getArray("withdrawn").getArray();
		Timestamp[] at = (Timestamp[]) row.getArray("at").getArray();
		List<Published> updates = new ArrayList<>();
		for (int i = 0; i < from.length; i++) {
			updates.add(new Published(from[i].toInstant(), (withdrawn[i] != null) ? withdrawn[i].toInstant() : end,
					at[i].toInstant()));
		}
		return updates;
	}

	/**
	 * An update, while it counts.
	 */
	private record Published(Instant recorded, Instant gone, Instant at) {

		boolean countsAt(Instant moment) {
			return !this.recorded.isAfter(moment) && this.gone.isAfter(moment);
		}

		String day() {
			return this.at.atZone(BusinessTime.ZONE).toLocalDate().toString();
		}

	}

	/**
	 * A look at a column, and whether it needed no update.
	 */
	private record Look(String key, Instant at, boolean spared) {

	}

}
