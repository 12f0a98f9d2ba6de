package org.opscharter.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened to one thing, for its own page. The page has asked already whether the
 * reader may see the thing.
 */
@Component
public class Histories {

	private static final int MOST = 200;

	private final JdbcClient jdbc;

	private final ActivityWords activities;

	private final Words words;

	Histories(JdbcClient jdbc, ActivityWords activities, Words words) {
		this.jdbc = jdbc;
		this.activities = activities;
		this.words = words;
	}

	/**
	 * The newest entries about this thing, newest first, at most {@value #MOST}. One
	 * statement. The fragment {@code activity/history :: list} draws them.
	 */
	public List<Line> of(UUID subject) {
		return this.jdbc.sql("""
				select e.deed, e.clause, e.state_before, e.state_after, e.words, e.happened_at, p.name as actor
				  from activity.entry e left join organisation.person p on p.id = e.actor_id
				 where e.subject_id = :subject order by e.id desc limit :most
				""").param("subject", subject).param("most", MOST).query(this::line).list();
	}

	private Line line(ResultSet row, int number) throws SQLException {
		return new Line(this.activities.actor(row.getString("actor")), this.activities.deed(row.getString("deed")),
				this.activities.change(row.getString("state_before"), row.getString("state_after")),
				row.getString("words"), this.words.moment(row.getTimestamp("happened_at").toInstant()),
				this.activities.chip(row.getString("clause")));
	}

	/**
	 * One entry in words.
	 *
	 * @param who the person, or the clock
	 * @param deed what was done
	 * @param change from which state to which, may be empty
	 * @param words what the person said, or what it was done to
	 * @param when the moment
	 */
	public record Line(String who, String deed, String change, @Nullable String words, String when,
			@Nullable ClauseChip chip) {

	}

}
