package org.opscharter.approvals.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.Parts;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One request as its page shows it. Who has no part in it finds nothing.
 */
@Component
class RequestQueries {

	private final JdbcClient jdbc;

	RequestQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Header> find(String number, PersonId reader) {
		return this.jdbc
			.sql("select r.*, " + Parts.HAS_PART + " as has_part from approvals.request r where r.number = :number")
			.param("person", reader.id())
			.param("number", number)
			.query(RequestQueries::header)
			.optional();
	}

	/** Every place of every round, newest round first. */
	List<Place> places(UUID request) {
		return this.jdbc.sql("""
				select * from approvals.seat where request_id = :request order by round desc, position, place
				""").param("request", request).query(RequestQueries::place).list();
	}

	/** What stands beside the decisions: submissions, remarks, copies; oldest first. */
	List<Note> notes(UUID request) {
		return this.jdbc
			.sql("""
					select 'SUBMISSION' as kind, r.applicant_id as person_id, s.round, s.revision, '' as section, '' as words,
					       s.submitted_at as made_at
					  from approvals.submission s join approvals.request r on r.id = s.request_id where s.request_id = :request
					union all
					select 'REMARK', person_id, 0, revision, section, words, made_at from approvals.remark
					 where request_id = :request
					union all
					select 'COPY', person_id, 0, 0, '', '', copied_at from approvals.copy
					where request_id = :request and copied_at is not null
					 order by made_at
					""")
			.param("request", request)
			.query((row, number) -> new Note(row.getString("kind"), person(row, "person_id"), row.getInt("round"),
					row.getInt("revision"), row.getString("section"), row.getString("words"),
					row.getTimestamp("made_at").toInstant()))
			.list();
	}

	/** Whom the request waits for; none when it is settled or returned. */
	Optional<PersonId> waitingPerson(String number) {
		return this.jdbc.sql("""
				select s.person_id from approvals.seat s join approvals.request r on r.id = s.request_id
				 where r.number = :number and s.round = r.round and s.state = 'OPEN' order by s.place limit 1
				""").param("number", number).query((row, line) -> person(row, "person_id")).optional();
	}

	/** The numbers that wait for this person, in the order of the box. */
	List<String> waitingFor(PersonId person) {
		return this.jdbc.sql("select r.number " + Box.TODO.from() + " order by " + Box.TODO.order() + " limit 100")
			.param("me", person.id())
			.query(String.class)
			.list();
	}

	private static Header header(ResultSet row, int number) throws SQLException {
		return new Header(row.getObject("id", UUID.class), row.getString("number"), row.getString("subject_kind"),
				row.getObject("subject_id", UUID.class), row.getString("subject_number"), row.getString("title"),
				row.getString("link"), person(row, "applicant_id"), row.getBigDecimal("amount"),
				criteria(row.getString("criteria")), row.getString("resume"), row.getInt("revision"),
				row.getString("fingerprint"), row.getInt("round"), row.getString("status"),
				row.getTimestamp("submitted_at").toInstant(), row.getBoolean("has_part"));
	}

	private static List<String> criteria(String line) {
		return line.isEmpty() ? List.of() : List.of(line.split(" "));
	}

	private static Place place(ResultSet row, int number) throws SQLException {
		return new Place(row.getInt("round"), row.getInt("position"), person(row, "person_id"), row.getString("post"),
				row.getString("step"), row.getString("mode"), row.getString("clause"), row.getBoolean("own"),
				row.getString("turn"), row.getBigDecimal("threshold"), row.getString("state"),
				instant(row.getTimestamp("opened_at")), instant(row.getTimestamp("due_at")),
				instant(row.getTimestamp("decided_at")), row.getString("words"), row.getInt("revision"),
				row.getString("answers"));
	}

	private static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	/**
	 * The request itself.
	 */
	record Header(UUID id, String number, String kind, UUID subject, String subjectNumber, String title, String link,
			PersonId applicant, @Nullable BigDecimal amount, List<String> criteria, String resume, int revision,
			String fingerprint, int round, String status, Instant submittedAt, boolean hasPart) {

		boolean isPending() {
			return this.status.equals("PENDING");
		}

		public String shortFingerprint() {
			return this.fingerprint.substring(0, 4) + "-" + this.fingerprint.substring(4, 8);
		}

	}

	/**
	 * One person's place in one round.
	 */
	record Place(int round, int position, PersonId person, String post, String step, String mode, String clause,
			boolean own, String turn, @Nullable BigDecimal threshold, String state, @Nullable Instant openedAt,
			@Nullable Instant dueAt, @Nullable Instant decidedAt, @Nullable String words, int revision,
			String answers) {

		boolean is(String other) {
			return this.state.equals(other);
		}

		boolean isOpenFor(PersonId reader) {
			return this.state.equals("OPEN") && this.person.equals(reader);
		}

	}

	/**
	 * A submission, a remark or a copy.
	 */
	record Note(String kind, PersonId person, int round, int revision, String section, String words, Instant at) {

		boolean is(String other) {
			return this.kind.equals(other);
		}

	}

}
