package org.opscharter.content.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.content.DraftId;
import org.opscharter.content.DraftStatus;
import org.opscharter.content.Manuscript;
import org.opscharter.content.ManuscriptText;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Single drafts as their pages show them.
 */
@Component
class DraftQueries {

	private static final String DETAILS = """
			select d.id, d.version, d.number, d.author_id, d.status, d.status_at, d.manuscript, d.written_by, d.written_at,
			       d.revision, d.fingerprint, d.reply, d.approved_by, d.planned_at,
			       (select e.id from content.small_edit e where e.draft_id = d.id and e.state = 'OPEN') as small_edit,
			       (select c.asked_by from content.correction c where c.draft_id = d.id and c.state = 'OPEN') as corrector
			  from content.draft d where
			""";

	private final JdbcClient jdbc;

	DraftQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Details> find(String number, Scope scope) {
		return scope.bind(this.jdbc.sql(DETAILS + Scope.VISIBLE + " and d.number = :number"))
			.param("number", number)
			.query(DraftQueries::details)
			.optional();
	}

	Details get(DraftId id) {
		return this.jdbc.sql(DETAILS + " d.id = :id").param("id", id.id()).query(DraftQueries::details).single();
	}

	/** Which of these the person may open. */
	Set<UUID> readable(Collection<UUID> drafts, Scope scope) {
		return Set.copyOf(scope
			.bind(this.jdbc.sql("select d.id from content.draft d where d.id = any(:drafts) and " + Scope.VISIBLE))
			.param("drafts", drafts.toArray(UUID[]::new))
			.query(UUID.class)
			.list());
	}

	/** The versions, the oldest first. */
	List<Version> versions(DraftId id) {
		return this.jdbc.sql("""
				select number, manuscript, fingerprint, origin, made_by, made_at from content.draft_version
				 where draft_id = :id order by number
				""")
			.param("id", id.id())
			.query((row, number) -> new Version(row.getInt("number"), ManuscriptText.read(row.getString("manuscript")),
					row.getString("fingerprint"), row.getString("origin"),
					new PersonId(row.getObject("made_by", UUID.class)), row.getTimestamp("made_at").toInstant()))
			.list();
	}

	/** Where it is out. */
	List<Out> publications(DraftId id) {
		return this.jdbc.sql("""
				select channel_id, way, published_at, published_by, link, reason, taken_down_at,
				       coalesce(corrected_version, version) as seen, corrected_at from content.publication
				 where draft_id = :id order by published_at, channel_id
				""")
			.param("id", id.id())
			.query((row, number) -> new Out(row.getObject("channel_id", UUID.class), row.getString("way"),
					row.getTimestamp("published_at").toInstant(),
					new PersonId(row.getObject("published_by", UUID.class)), row.getString("link"),
					row.getString("reason"), moment(row, "taken_down_at"), row.getInt("seen"),
					moment(row, "corrected_at")))
			.list();
	}

	/** What the marketing department was asked last, and what it said. */
	Optional<Market> market(DraftId id) {
		return this.jdbc.sql("""
				select asked_at, due_at, settled_by, settled_at, answered, words from content.market_question
				 where draft_id = :id order by asked_at desc limit 1
				""").param("id", id.id()).query((row, number) -> {
			UUID by = row.getObject("settled_by", UUID.class);
			return new Market(row.getTimestamp("asked_at").toInstant(), row.getTimestamp("due_at").toInstant(),
					(by != null) ? new PersonId(by) : null, row.getBoolean("answered"), row.getString("words"));
		}).optional();
	}

	/** A small edit with the version it changes. */
	Optional<Tweak> smallEdit(UUID id) {
		return this.jdbc.sql("""
				select e.draft_id, e.manuscript, e.characters, v.manuscript as before
				  from content.small_edit e
				  join content.draft_version v on v.draft_id = e.draft_id and v.number = e.version where e.id = :id
				""")
			.param("id", id)
			.query((row, number) -> new Tweak(new DraftId(row.getObject("draft_id", UUID.class)),
					ManuscriptText.read(row.getString("before")), ManuscriptText.read(row.getString("manuscript")),
					row.getInt("characters")))
			.optional();
	}

	/** A correction with the version it corrects. */
	Optional<Better> correction(UUID id) {
		return better("c.id = :id", id);
	}

	/**
	 * The last one that was sent back or taken back, if it is about what stands there
	 * now.
	 */
	Optional<Better> unfinished(DraftId id) {
		return better("c.draft_id = :id and c.version = (select d.revision from content.draft d where d.id = :id) "
				+ "and c.state in ('RETURNED', 'WITHDRAWN')", id.id());
	}

	private Optional<Better> better(String which, UUID id) {
		return this.jdbc
			.sql("select c.draft_id, c.manuscript, c.reason, c.reply, c.asked_by, v.manuscript as before "
					+ "from content.correction c join content.draft_version v "
					+ "on v.draft_id = c.draft_id and v.number = c.version where " + which
					+ " order by c.asked_at desc limit 1")
			.param("id", id)
			.query((row, number) -> new Better(new DraftId(row.getObject("draft_id", UUID.class)),
					ManuscriptText.read(row.getString("before")), ManuscriptText.read(row.getString("manuscript")),
					row.getString("reason"), row.getString("reply"),
					new PersonId(row.getObject("asked_by", UUID.class))))
			.optional();
	}

	private static Details details(ResultSet row, int number) throws SQLException {
		UUID approver = row.getObject("approved_by", UUID.class);
		return new Details(new DraftId(row.getObject("id", UUID.class)), row.getInt("version"), row.getString("number"),
				new PersonId(row.getObject("author_id", UUID.class)), DraftStatus.valueOf(row.getString("status")),
				row.getTimestamp("status_at").toInstant(), ManuscriptText.read(row.getString("manuscript")),
				new PersonId(row.getObject("written_by", UUID.class)), row.getTimestamp("written_at").toInstant(),
				row.getInt("revision"), row.getString("fingerprint"), row.getString("reply"),
				(approver != null) ? new PersonId(approver) : null, moment(row, "planned_at"),
				row.getObject("small_edit", UUID.class), person(row, "corrector"));
	}

	private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new PersonId(id) : null;
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

	/**
	 * One draft.
	 *
	 * @param reply what the last who returned or ended it said
	 * @param smallEdit the small edit that waits for its agreement
	 * @param corrector who asked for the correction that is being reviewed
	 */
	record Details(DraftId id, int version, String number, PersonId author, DraftStatus status, Instant statusAt,
			Manuscript text, PersonId writtenBy, Instant writtenAt, int revision, @Nullable String fingerprint,
			String reply, @Nullable PersonId approvedBy, @Nullable Instant plannedAt, @Nullable UUID smallEdit,
			@Nullable PersonId corrector) {

	}

	/**
	 * One version.
	 */
	record Version(int number, Manuscript text, String fingerprint, String origin, PersonId by, Instant at) {

	}

	/**
	 * One publication.
	 *
	 * @param seen the version readers see there
	 */
	record Out(UUID channel, String way, Instant at, PersonId by, String link, String reason,
			@Nullable Instant takenDownAt, int seen, @Nullable Instant correctedAt) {

	}

	/**
	 * What marketing was asked.
	 */
	record Market(Instant askedAt, Instant dueAt, @Nullable PersonId settledBy, boolean answered, String words) {

	}

	/**
	 * A correction.
	 *
	 * @param reason why it was asked for
	 * @param reply what was said to it
	 */
	record Better(DraftId draft, Manuscript before, Manuscript after, String reason, String reply, PersonId by) {

	}

	/**
	 * A small edit.
	 */
	record Tweak(DraftId draft, Manuscript before, Manuscript after, int characters) {

	}

}
