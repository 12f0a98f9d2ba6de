package org.opscharter.projects.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.CanonicalText;
import org.opscharter.projects.Content;
import org.opscharter.projects.Importance;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.ProposalStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One proposal as its pages show it. Who may not see it finds nothing.
 */
@Component
class ProposalQueries {

	private static final String DETAILS = "select p.*, " + Scope.READABLE
			+ " as readable from projects.proposal p where ";

	private final JdbcClient jdbc;

	ProposalQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Details> find(String number, Scope scope) {
		return scope.bind(this.jdbc.sql(DETAILS + "p.number = :number and " + Scope.VISIBLE))
			.param("number", number)
			.query(ProposalQueries::details)
			.optional();
	}

	Optional<Details> find(ProposalId id, Scope scope) {
		return scope.bind(this.jdbc.sql(DETAILS + "p.id = :id and " + Scope.VISIBLE))
			.param("id", id.id())
			.query(ProposalQueries::details)
			.optional();
	}

	/** The proposal for those who decide it, whatever else they may see. */
	Details get(ProposalId id) {
		return this.jdbc.sql("select p.*, true as readable from projects.proposal p where p.id = :id")
			.param("id", id.id())
			.query(ProposalQueries::details)
			.single();
	}

	/** The frozen revisions, newest first. */
	List<Frozen> revisions(ProposalId id) {
		return this.jdbc.sql("select * from projects.revision where proposal_id = :id order by number desc")
			.param("id", id.id())
			.query((row, number) -> new Frozen(row.getInt("number"), CanonicalText.read(row.getString("content")),
					row.getString("fingerprint"), person(row, "frozen_by"), row.getTimestamp("frozen_at").toInstant()))
			.list();
	}

	/** The internal reviews with their opinions, newest first. */
	List<Review> reviews(ProposalId id) {
		Map<UUID, Review> reviews = new LinkedHashMap<>();
		this.jdbc.sql("""
				select r.*, o.person_id, o.words as opinion, o.given_at
				  from projects.review r join projects.opinion o on o.review_id = r.id
				 where r.proposal_id = :id order by r.started_at desc, r.id, o.given_at nulls last, o.id
				""").param("id", id.id()).query((row) -> {
			reviews.computeIfAbsent(row.getObject("id", UUID.class), (key) -> review(row))
				.opinions()
				.add(new Said(person(row, "person_id"), row.getString("opinion"),
						instant(row.getTimestamp("given_at"))));
		});
		return List.copyOf(reviews.values());
	}

	private static Review review(ResultSet row) {
		try {
			return new Review(row.getInt("revision"), person(row, "host_id"),
					row.getTimestamp("started_at").toInstant(), row.getString("outcome"), row.getString("words"),
					instant(row.getTimestamp("concluded_at")), new ArrayList<>());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Details details(ResultSet row, int number) throws SQLException {
		UUID returner = row.getObject("returned_by", UUID.class);
		return new Details(new ProposalId(row.getObject("id", UUID.class)), row.getInt("version"),
				row.getString("number"), person(row, "author_id"),
				new DepartmentId(row.getObject("department_id", UUID.class)),
				ProposalStatus.valueOf(row.getString("status")), CanonicalText.read(row.getString("content")),
				Importance.valueOf(row.getString("importance")), row.getInt("revision"), row.getString("fingerprint"),
				row.getString("waiver"), row.getTimestamp("saved_at").toInstant(),
				row.getTimestamp("status_at").toInstant(),
				(returner != null) ? new Returned(new PersonId(returner), row.getTimestamp("returned_at").toInstant(),
						row.getString("returned_words"), row.getInt("returned_revision")) : null,
				row.getBoolean("readable"));
	}

	private static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	/**
	 * The proposal itself.
	 *
	 * @param revision the number of the newest revision, 0 before the first
	 * @param readable whether more than the budget may be shown
	 */
	record Details(ProposalId id, int version, String number, PersonId author, DepartmentId department,
			ProposalStatus status, Content content, Importance importance, int revision, @Nullable String fingerprint,
			String waiver, Instant savedAt, Instant statusAt, @Nullable Returned returned, boolean readable) {

		boolean isWrittenBy(PersonId person) {
			return this.author.equals(person);
		}

	}

	/**
	 * What an approver wanted changed.
	 */
	record Returned(PersonId by, Instant at, String words, int revision) {

	}

	/**
	 * One frozen revision.
	 */
	record Frozen(int number, Content content, String fingerprint, PersonId by, Instant at) {

		public String shortFingerprint() {
			return this.fingerprint.substring(0, 4) + "-" + this.fingerprint.substring(4, 8);
		}

	}

	/**
	 * One internal review.
	 *
	 * @param outcome how it ended; none while it is open
	 */
	record Review(int revision, PersonId host, Instant startedAt, @Nullable String outcome, @Nullable String words,
			@Nullable Instant concludedAt, List<Said> opinions) {

		boolean isOpen() {
			return this.outcome == null;
		}

		long given() {
			return this.opinions.stream().filter((said) -> said.givenAt() != null).count();
		}

	}

	/**
	 * One opinion, or the place for it.
	 */
	record Said(PersonId person, @Nullable String words, @Nullable Instant givenAt) {

	}

}
