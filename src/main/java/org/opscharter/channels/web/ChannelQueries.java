package org.opscharter.channels.web;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.channels.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Channels and columns as their pages show them.
 */
@Component
class ChannelQueries {

	/** How many periods back a channel's past is drawn. */
	static final int PAST = 12;

	private static final JsonMapper JSON = new JsonMapper();

	private static final String CHANNEL = """
			select c.id, c.version, c.number, c.name, c.platform, c.channel_class, c.holder, c.direction, c.certified_until,
			       c.daily_push_quota, c.owner_id, p.name as owner, c.main, c.opened_on, c.closed_on, c.close_reason,
			       (select string_agg(q.name, '、' order by q.name) from channels.deputy d
			          join organisation.person q on q.id = d.person_id where d.channel_id = c.id) as deputies,
			       (select array_agg(d.person_id) from channels.deputy d where d.channel_id = c.id) as deputy_ids,
			       (select count(*) from channels.media_column m
			         where m.channel_id = c.id and m.closed_at is null) as columns,
			       (select count(*) from channels.media_column m left join organisation.person q on q.id = m.owner_id
			         where m.channel_id = c.id and m.closed_at is null
			           and (q.id is null or q.left_on < :today)) as orphans,
			       (select json_agg(h order by h.first_day desc) from (
			          select r.period, r.first_day, r.last_day, r.target, r.rule, %s as reached
			            from channels.round r where r.channel_id = c.id and r.column_id is null and r.gone_at is null
			           order by r.first_day desc limit %d) h) as rounds
			  from channels.channel c join organisation.person p on p.id = c.owner_id
			"""
		.formatted(Rounds.COUNTED, PAST);

	private final JdbcClient jdbc;

	ChannelQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The register: those in use by class, main accounts first, then the closed ones. */
	List<Row> all(boolean closed, LocalDate today) {
		return this.jdbc.sql(CHANNEL + (closed ? "" : " where c.closed_on is null") + """
				 order by c.closed_on is not null,
				          array_position(array['WEBSITE', 'NEW_MEDIA', 'MINI_PROGRAM', 'PRINT'], c.channel_class),
				          c.main desc, c.number limit 500
				""").param("today", today).query(ChannelQueries::row).list();
	}

	Optional<Row> find(String number, LocalDate today) {
		return this.jdbc.sql(CHANNEL + " where c.number = :number")
			.param("number", number)
			.param("today", today)
			.query(ChannelQueries::row)
			.optional();
	}

	/** The columns of a channel, or the one column; closed ones last. */
	List<ColumnRow> columns(@Nullable UUID channel, @Nullable UUID column) {
		return this.jdbc
			.sql("""
					select m.id, m.name, m.about, m.fixed, m.frequency, m.opened_at, m.closed_at, m.owner_id, p.name as owner,
					       c.number, c.name as channel,
					       (select max(u.at) from channels.channel_update u
					         where u.column_id = m.id and u.withdrawn_at is null) as updated_at
					  from channels.media_column m join channels.channel c on c.id = m.channel_id
					  left join organisation.person p on p.id = m.owner_id
					 where m.channel_id = :channel or m.id = :column
					 order by m.closed_at is not null, m.opened_at, m.id limit 200
					""")
			.param("channel", channel, Types.OTHER)
			.param("column", column, Types.OTHER)
			.query(ChannelQueries::column)
			.list();
	}

	/** What went out last. */
	List<UpdateRow> updates(@Nullable UUID channel, @Nullable UUID column) {
		return this.jdbc.sql("""
				select u.title, u.link, u.at, p.name as by, u.withdrawn_at is not null as withdrawn
				  from channels.channel_update u join organisation.person p on p.id = u.by_id
				 where u.%s = :id order by u.at desc limit 15
				""".formatted((channel != null) ? "channel_id" : "column_id"))
			.param("id", (channel != null) ? channel : column)
			.query((row, number) -> new UpdateRow(row.getString("title"), row.getString("link"),
					row.getTimestamp("at").toInstant(), row.getString("by"), row.getBoolean("withdrawn")))
			.list();
	}

	/** What was found in the monthly looks at a column. */
	List<CheckRow> checks(UUID column) {
		return this.jdbc.sql("""
				select k.month, k.result, k.no_update, p.name as by, k.at
				  from channels.column_check k join organisation.person p on p.id = k.by_id
				 where k.column_id = :column order by k.month desc, k.at desc limit 24
				""")
			.param("column", column)
			.query((row, number) -> new CheckRow(row.getString("month"), row.getString("result"),
					row.getString("no_update"), row.getString("by"), row.getTimestamp("at").toInstant()))
			.list();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		String rounds = row.getString("rounds");
		return new Row(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
				row.getString("platform"), row.getString("channel_class"), row.getString("holder"),
				row.getString("direction"), day(row.getDate("certified_until")),
				(Integer) row.getObject("daily_push_quota"), row.getObject("owner_id", UUID.class),
				row.getString("owner"), row.getBoolean("main"), row.getDate("opened_on").toLocalDate(),
				day(row.getDate("closed_on")), row.getString("close_reason"), text(row.getString("deputies")),
				(row.getArray("deputy_ids") != null) ? List.of((UUID[]) row.getArray("deputy_ids").getArray())
						: List.of(),
				row.getInt("columns"), row.getInt("orphans"),
				(rounds == null) ? List.of() : JSON.readTree(rounds).valueStream().map(ChannelQueries::round).toList());
	}

	private static RoundRow round(JsonNode row) {
		return new RoundRow(row.get("period").asString(), LocalDate.parse(row.get("first_day").asString()),
				LocalDate.parse(row.get("last_day").asString()), row.get("target").asInt(), row.get("reached").asInt());
	}

	private static ColumnRow column(ResultSet row, int number) throws SQLException {
		return new ColumnRow(row.getObject("id", UUID.class), row.getString("name"), row.getString("about"),
				row.getBoolean("fixed"), row.getString("frequency"), row.getTimestamp("opened_at").toInstant(),
				row.getTimestamp("closed_at") != null, row.getObject("owner_id", UUID.class),
				text(row.getString("owner")), row.getString("number"), row.getString("channel"),
				(row.getTimestamp("updated_at") != null) ? row.getTimestamp("updated_at").toInstant() : null);
	}

	private static @Nullable LocalDate day(@Nullable Date date) {
		return (date != null) ? date.toLocalDate() : null;
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/**
	 * A channel.
	 *
	 * @param orphans how many of its columns have nobody who answers for them
	 * @param rounds its periods, the newest first
	 */
	record Row(UUID id, String number, String name, String platform, String channelClass, String holder,
			String direction, @Nullable LocalDate certifiedUntil, @Nullable Integer quota, UUID ownerId, String owner,
			boolean main, LocalDate openedOn, @Nullable LocalDate closedOn, String closeReason, String deputies,
			List<UUID> deputyIds, int columns, int orphans, List<RoundRow> rounds) {

	}

	/**
	 * One period of a channel.
	 */
	record RoundRow(String period, LocalDate first, LocalDate last, int target, int reached) {

	}

	record ColumnRow(UUID id, String name, String about, boolean fixed, String frequency, Instant openedAt,
			boolean closed, @Nullable UUID ownerId, String owner, String number, String channel,
			@Nullable Instant updatedAt) {

	}

	record UpdateRow(String title, String link, Instant at, String by, boolean withdrawn) {

	}

	record CheckRow(String month, String result, String noUpdate, String by, Instant at) {

	}

}
