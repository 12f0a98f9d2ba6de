package org.opscharter.obligations.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.obligations.ObligationState;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One row of the ledger with everything behind it, bound to the person who asks.
 */
@Component
class ObligationQueries {

	private final JdbcClient jdbc;

	ObligationQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Details> find(UUID id, LedgerScope scope) {
		return scope
			.bind(this.jdbc
				.sql("select o.* from obligations.obligation o where o.id = :id and " + LedgerScope.READABLE))
			.param("id", id)
			.query(ObligationQueries::details)
			.optional();
	}

	/** The waivers asked for, newest first. */
	List<Wish> wishes(UUID obligation) {
		return this.jdbc
			.sql("""
					select w.id, w.reason, w.words, w.asked_by, w.asked_at, w.decider_id, w.outcome, w.answer, w.decided_at
					  from obligations.waiver w where w.obligation_id = :obligation order by w.asked_at desc, w.id desc limit 20
					""")
			.param("obligation", obligation)
			.query(ObligationQueries::wish)
			.list();
	}

	private static Details details(ResultSet row, int number) throws SQLException {
		return new Details(row.getObject("id", UUID.class), row.getString("rule"), row.getString("clause"),
				row.getString("matter_kind"), row.getString("matter_number"), row.getString("matter_title"),
				row.getString("matter_link"), row.getString("period"),
				new PersonId(row.getObject("owner_id", UUID.class)), row.getTimestamp("opened_at").toInstant(),
				row.getTimestamp("due_at").toInstant(), ObligationState.valueOf(row.getString("state")),
				moment(row, "submitted_at"), moment(row, "settled_at"), (Integer) row.getObject("minutes_late"),
				row.getBoolean("saved_by_review"), row.getString("evidence_number"), row.getString("evidence_title"),
				row.getString("evidence_link"), (Integer) row.getObject("target"), (Integer) row.getObject("reached"),
				row.getBoolean("trial"), row.getBoolean("feeds_kpi"), row.getString("term"));
	}

	private static Wish wish(ResultSet row, int number) throws SQLException {
		return new Wish(row.getObject("id", UUID.class), row.getString("reason"), row.getString("words"),
				new PersonId(row.getObject("asked_by", UUID.class)), row.getTimestamp("asked_at").toInstant(),
				new PersonId(row.getObject("decider_id", UUID.class)), row.getString("outcome"),
				row.getString("answer"), moment(row, "decided_at"));
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

	/**
	 * A row with everything it holds.
	 */
	record Details(UUID id, String rule, String clause, String kind, String number, String title, String link,
			String period, PersonId owner, Instant opened, Instant due, ObligationState state,
			@Nullable Instant submitted, @Nullable Instant settled, @Nullable Integer minutesLate,
			boolean savedByReview, @Nullable String evidenceNumber, @Nullable String evidenceTitle,
			@Nullable String evidenceLink, @Nullable Integer target, @Nullable Integer reached, boolean trial,
			boolean feedsKpi, String term) {

	}

	/**
	 * A waiver asked for.
	 */
	record Wish(UUID id, String reason, String words, PersonId asker, Instant asked, PersonId decider,
			@Nullable String outcome, @Nullable String answer, @Nullable Instant decided) {

	}

}
