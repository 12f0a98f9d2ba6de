package org.opscharter.activity;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.opscharter.database.WrittenAtCommit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only trail (X06). An entry is written as the transaction of the change it
 * tells of commits; the database refuses to change or remove one.
 */
@Component
public class ActivityLog {

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	private final WrittenAtCommit<Activity> lines = new WrittenAtCommit<>(this::write);

	ActivityLog(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds one line.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Activity activity) {
		this.lines.add(List.of(activity));
	}

	/**
	 * Adds these lines, in this order.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void recordAll(Collection<Activity> activities) {
		this.lines.add(activities);
	}

	private void write(List<Activity> activities) {
		this.jdbc.batchUpdate("""
				insert into activity.entry (id, subject_kind, subject_id, subject_number, subject_title, subject_link,
				       actor_id, deed, clause, state_before, state_after, words, happened_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", activities, BATCH, ActivityLog::fill);
	}

	private static void fill(PreparedStatement line, Activity activity) throws SQLException {
		Subject subject = activity.subject();
		line.setObject(1, UuidCreator.getTimeOrderedEpoch());
		line.setString(2, subject.kind());
		line.setObject(3, subject.id());
		line.setString(4, subject.number());
		line.setString(5, subject.title());
		line.setString(6, subject.link());
		line.setObject(7, (activity.actor() != null) ? activity.actor().id() : null);
		line.setString(8, activity.deed());
		line.setString(9, (activity.clause() != null) ? activity.clause().value() : null);
		line.setString(10, activity.before());
		line.setString(11, activity.after());
		line.setString(12, activity.words());
		line.setTimestamp(13, Timestamp.from(activity.at()));
	}

}
