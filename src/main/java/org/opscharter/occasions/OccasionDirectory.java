package org.opscharter.occasions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which occasions there are to tell about, for other modules.
 */
@Component
public class OccasionDirectory {

	/**
	 * So long after its end an occasion can be picked, and longer while something is
	 * owed.
	 */
	private static final int DAYS = 30;

	private static final String CARD = """
			select o.id, o.number, o.title, o.kind, o.starts_on, o.ends_on, o.owner_id, o.weight = 'MAJOR' as major,
			       (select count(*) from occasions.notice_owed n
			         where n.occasion_id = o.id and n.settled_at is null and n.gone_at is null) as owed
			  from occasions.occasion o
			""";

	private final JdbcClient jdbc;

	private final BusinessTime time;

	OccasionDirectory(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * The occasions something can be told of, those with something owed first, at most a
	 * hundred. One statement.
	 */
	public List<OccasionCard> open() {
		return this.jdbc.sql("select * from (" + CARD + """
				 where o.status <> 'CANCELLED') as q where q.ends_on >= :since or q.owed > 0
				 order by q.owed = 0, q.starts_on, q.number limit 100
				""").param("since", this.time.today().minusDays(DAYS)).query(OccasionDirectory::card).list();
	}

	/**
	 * The occasion, whatever has become of it.
	 */
	public Optional<OccasionCard> occasion(OccasionId id) {
		return this.jdbc.sql(CARD + " where o.id = :id").param("id", id.id()).query(OccasionDirectory::card).optional();
	}

	private static OccasionCard card(ResultSet row, int number) throws SQLException {
		return new OccasionCard(new OccasionId(row.getObject("id", UUID.class)), row.getString("number"),
				row.getString("title"), OccasionKind.valueOf(row.getString("kind")),
				row.getDate("starts_on").toLocalDate(), row.getDate("ends_on").toLocalDate(),
				new PersonId(row.getObject("owner_id", UUID.class)), row.getBoolean("major"), row.getInt("owed"));
	}

}
