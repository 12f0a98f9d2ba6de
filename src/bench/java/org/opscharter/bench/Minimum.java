package org.opscharter.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.core.io.ClassPathResource;

/**
 * The least that takes a decision properly, by hand: lock and read, update the seat, open
 * the next or settle, trail, notice. Five statements, four rows.
 */
final class Minimum implements Contender {

	private final DataSource pool;

	private final UUID applicant = UUID.randomUUID();

	private final List<UUID> deciders = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

	Minimum(DataSource pool) throws Exception {
		this.pool = pool;
		String schema = new ClassPathResource("bench/minimum.sql").getContentAsString(StandardCharsets.UTF_8);
		try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(schema);
		}
	}

	@Override
	public String name() {
		return "JDBC minimum";
	}

	@Override
	public long rowsWritten() throws Exception {
		return RowsWritten.in(this.pool);
	}

	@Override
	public List<Walk> prepare(int count) throws SQLException {
		List<Walk> walks = new ArrayList<>();
		try (Connection connection = this.pool.getConnection()) {
			connection.setAutoCommit(false);
			for (int at = 0; at < count; at++) {
				walks.add(handIn(connection));
			}
			connection.commit();
		}
		return walks;
	}

	private Walk handIn(Connection connection) throws SQLException {
		UUID request = UuidCreator.getTimeOrderedEpoch();
		String number = "SP-" + request;
		write(connection, "insert into request values (?, ?, ?, ?, 1, 'PENDING')", request, number, "暑期招生季线上推广",
				this.applicant);
		for (int level = 0; level < Walk.LEVELS; level++) {
			write(connection, "insert into seat values (?, ?, ?, ?, ?, now(), null, null)",
					UuidCreator.getTimeOrderedEpoch(), request, level, this.deciders.get(level),
					(level == 0) ? "OPEN" : "WAITING");
		}
		return (level) -> decide(number, this.deciders.get(level));
	}

	private void decide(String number, UUID person) throws SQLException {
		try (Connection connection = this.pool.getConnection()) {
			connection.setAutoCommit(false);
			try {
				decide(connection, number, person);
				connection.commit();
			}
			catch (SQLException | RuntimeException ex) {
				connection.rollback();
				throw ex;
			}
		}
	}

	private void decide(Connection connection, String number, UUID person) throws SQLException {
		Timestamp now = Timestamp.from(Instant.now());
		Open open = lock(connection, number);
		if (!open.person().equals(person) || open.revision() != 1) {
			throw new IllegalStateException("Not the person or not the revision");
		}
		write(connection, "update seat set state = 'AGREED', decided_at = ?, words = ? where id = ?", now, "同意",
				open.seat());
		boolean last = open.position() == Walk.LEVELS - 1;
		if (last) {
			write(connection, "update request set status = 'APPROVED' where id = ?", open.request());
		}
		else {
			write(connection, "update seat set state = 'OPEN', due_at = ? where request_id = ? and position = ?", now,
					open.request(), open.position() + 1);
		}
		write(connection, "insert into entry values (?, ?, ?, 'agree', ?, ?)", UuidCreator.getTimeOrderedEpoch(),
				open.request(), person, "同意", now);
		UUID told = last ? this.applicant : this.deciders.get(open.position() + 1);
		write(connection, "insert into notice values (?, ?, ?, ?, ?, ?, null)", UuidCreator.getTimeOrderedEpoch(), told,
				open.request() + "/" + open.position(), "arrived", "/approvals/" + number, now);
	}

	private static Open lock(Connection connection, String number) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("""
				select r.id, s.id, s.person_id, s.position, r.revision from request r
				  join seat s on s.request_id = r.id and s.state = 'OPEN'
				 where r.number = ? and r.status = 'PENDING' for update of r
				""")) {
			statement.setString(1, number);
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				return new Open(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
						row.getObject(3, UUID.class), row.getInt(4), row.getInt(5));
			}
		}
	}

	private static void write(Connection connection, String sql, Object... values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int at = 0; at < values.length; at++) {
				statement.setObject(at + 1, values[at]);
			}
			if (statement.executeUpdate() != 1) {
				throw new IllegalStateException("One row expected: " + sql);
			}
		}
	}

	private record Open(UUID request, UUID seat, UUID person, int position, int revision) {

	}

}
