package org.opscharter.occasions.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.occasions.OccasionId;
import org.opscharter.occasions.OccasionKind;
import org.opscharter.occasions.OccasionStatus;
import org.opscharter.occasions.Weight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Occasions as their pages show them.
 */
@Component
class OccasionQueries {

	private static final String OCCASION = """
			select o.*, p.name as owner, w.name as writer, coalesce(g.name, '') as weigher,
			       (o.owner_id = :me or o.written_by = :me or :manages) as changes,
			       (select array_agg(c.channel_id) from occasions.occasion_channel c where c.occasion_id = o.id) as channels,
			       (select count(*) from occasions.telling t where t.occasion_id = o.id) as told
			  from occasions.occasion o join organisation.person p on p.id = o.owner_id
			  join organisation.person w on w.id = o.written_by left join organisation.person g on g.id = o.weighed_by
			""";

	private final JdbcClient jdbc;

	OccasionQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those that end on the day or later, the next first; or those that are over, the
	 * last first.
	 */
	List<Row> all(boolean past, LocalDate since, CurrentPerson me) {
		return this.jdbc
			.sql(OCCASION + (past ? " where o.ends_on < :since order by o.starts_on desc, o.id desc limit 200"
					: " where o.ends_on >= :since order by o.starts_on, o.id limit 200"))
			.param("since", since)
			.param("me", me.id().id())
			.param("manages", me.may(Permission.MANAGE_CONTENT))
			.query(OccasionQueries::row)
			.list();
	}

	Optional<Row> find(String number, CurrentPerson me) {
		return this.jdbc.sql(OCCASION + " where o.number = :number")
			.param("number", number)
			.param("me", me.id().id())
			.param("manages", me.may(Permission.MANAGE_CONTENT))
			.query(OccasionQueries::row)
			.optional();
	}

	/** What has told of it, the first first. */
	List<Told> told(UUID occasion) {
		return this.jdbc.sql("""
				select title, link, channel_id, at, has_text and has_pictures as complete from occasions.telling
				 where occasion_id = :id order by at, publication limit 100
				""")
			.param("id", occasion)
			.query((row, number) -> new Told(row.getString("title"), row.getString("link"),
					row.getObject("channel_id", UUID.class), row.getTimestamp("at").toInstant(),
					row.getBoolean("complete")))
			.list();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(new OccasionId(row.getObject("id", UUID.class)), row.getString("number"), row.getString("title"),
				OccasionKind.valueOf(row.getString("kind")), row.getDate("starts_on").toLocalDate(),
				row.getDate("ends_on").toLocalDate(), row.getObject("owner_id", UUID.class), row.getString("owner"),
				row.getString("writer"), Weight.valueOf(row.getString("weight")), row.getString("weigher"),
				row.getString("weight_words"), OccasionStatus.valueOf(row.getString("status")),
				row.getString("start_words"), row.getString("cancel_words"),
				(row.getArray("channels") != null) ? List.of((UUID[]) row.getArray("channels").getArray()) : List.of(),
				row.getBoolean("changes"), row.getInt("told"));
	}

	/**
	 * An occasion.
	 *
	 * @param changes whether the reader may change it: its owner, who wrote it down, and
	 * the head of operations
	 */
	record Row(OccasionId id, String number, String title, OccasionKind kind, LocalDate starts, LocalDate ends,
			UUID ownerId, String owner, String writer, Weight weight, String weigher, String weightWords,
			OccasionStatus status, String startWords, String cancelWords, List<UUID> channels, boolean changes,
			int told) {

	}

	/**
	 * A publication that told of it.
	 *
	 * @param complete whether it has text and pictures
	 */
	record Told(String title, String link, UUID channel, Instant at, boolean complete) {

	}

}
