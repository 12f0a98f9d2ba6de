package org.opscharter.notifications;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.opscharter.database.WrittenAtCommit;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts notices into inboxes as the transaction that made the facts commits, all in one
 * go. A person is told a fact once.
 */
@Component
public class Notifier {

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	private final WrittenAtCommit<Letter> letters = new WrittenAtCommit<>(this::write);

	Notifier(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Tells these persons.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Collection<PersonId> persons, Notice notice, Instant at) {
		this.letters.add(persons.stream().distinct().map((person) -> new Letter(person, notice, at)).toList());
	}

	private void write(List<Letter> letters) {
		this.jdbc.batchUpdate("""
				insert into notifications.notice (id, person_id, fact, message, arguments, link, clause, told_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				on conflict on constraint notice_tells_a_fact_once do nothing
				""", letters, BATCH, Letter::fill);
	}

	private record Letter(PersonId person, Notice notice, Instant at) {

		private static void fill(PreparedStatement line, Letter letter) throws SQLException {
			Notice notice = letter.notice();
			line.setObject(1, UuidCreator.getTimeOrderedEpoch());
			line.setObject(2, letter.person().id());
			line.setString(3, notice.fact());
			line.setString(4, notice.key());
			line.setObject(5, notice.arguments().toArray(String[]::new));
			line.setString(6, notice.link());
			line.setString(7, (notice.clause() != null) ? notice.clause().value() : null);
			line.setTimestamp(8, Timestamp.from(letter.at()));
		}

	}

}
