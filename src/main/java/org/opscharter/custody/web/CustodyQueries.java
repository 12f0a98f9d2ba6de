package org.opscharter.custody.web;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Accounts as their pages show them. A secret is never selected, only whether there is
 * one.
 */
@Component
class CustodyQueries {

	private static final String ACCOUNT = """
			select a.id, a.number, a.name, a.platform, a.login, a.holder, a.scanner, a.phone, a.operators, a.certified_until,
			       a.custodian_id, p.name as custodian, a.secret is not null as kept, a.rotated_on, a.closed_on,
			       (select count(*) from custody.knowing k where k.account_id = a.id and k.status = 'KNOWING') as knowing,
			       exists (select 1 from custody.knowing k where k.account_id = a.id and k.person_id = :me
			                and k.status = 'KNOWING') as known
			  from custody.account a join organisation.person p on p.id = a.custodian_id
			 where (:all or a.custodian_id = :me or exists (select 1 from custody.knowing k
			          where k.account_id = a.id and k.person_id = :me and k.status = 'KNOWING'))
			""";

	private final JdbcClient jdbc;

	CustodyQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the reader may know of: all of them, or those he keeps or knows. */
	List<Row> all(boolean all, boolean closed, PersonId me) {
		return this.jdbc
			.sql(ACCOUNT + (closed ? "" : " and a.closed_on is null")
					+ " order by a.closed_on is not null, a.platform, a.number limit 500")
			.param("all", all)
			.param("me", me.id())
			.query(CustodyQueries::row)
			.list();
	}

	Optional<Row> find(String number, boolean all, PersonId me) {
		return this.jdbc.sql(ACCOUNT + " and a.number = :number")
			.param("number", number)
			.param("all", all)
			.param("me", me.id())
			.query(CustodyQueries::row)
			.optional();
	}

	/** Who may know it and who may no longer, the newest first. */
	List<KnowingRow> knowings(UUID account) {
		return this.jdbc
			.sql("""
					select k.id, p.name, k.outside, k.reason, k.until, k.status, k.status_at, k.words, b.name as asker
					  from custody.knowing k join organisation.person p on p.id = k.person_id
					  join organisation.person b on b.id = k.asked_by
					 where k.account_id = :account
					 order by array_position(array['ASKED', 'KNOWING', 'REFUSED', 'ENDED'], k.status), k.status_at desc limit 100
					""")
			.param("account", account)
			.query((row, number) -> new KnowingRow(row.getObject("id", UUID.class), row.getString("name"),
					row.getBoolean("outside"), row.getString("reason"), day(row.getDate("until")),
					row.getString("status"), row.getTimestamp("status_at").toInstant(), row.getString("words"),
					row.getString("asker")))
			.list();
	}

	/** Who looked at the secret lately, and why. */
	List<LookRow> looks(UUID account) {
		return this.jdbc
			.sql("""
					select p.name, l.reason, l.looked_at from custody.look l join organisation.person p on p.id = l.person_id
					 where l.account_id = :account order by l.looked_at desc limit 20
					""")
			.param("account", account)
			.query((row, number) -> new LookRow(row.getString("name"), row.getString("reason"),
					row.getTimestamp("looked_at").toInstant()))
			.list();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
				row.getString("platform"), row.getString("login"), row.getString("holder"), row.getString("scanner"),
				row.getString("phone"), row.getString("operators"), day(row.getDate("certified_until")),
				new PersonId(row.getObject("custodian_id", UUID.class)), row.getString("custodian"),
				row.getBoolean("kept"), day(row.getDate("rotated_on")), day(row.getDate("closed_on")),
				row.getInt("knowing"), row.getBoolean("known"));
	}

	private static @Nullable LocalDate day(@Nullable Date date) {
		return (date != null) ? date.toLocalDate() : null;
	}

	/**
	 * One account.
	 *
	 * @param kept whether its secret is kept
	 * @param knowing how many may know it beside its custodian
	 * @param known whether the reader is one of them
	 */
	record Row(UUID id, String number, String name, String platform, String login, String holder, String scanner,
			String phone, String operators, @Nullable LocalDate certifiedUntil, PersonId custodianId, String custodian,
			boolean kept, @Nullable LocalDate rotatedOn, @Nullable LocalDate closedOn, int knowing, boolean known) {

	}

	record KnowingRow(UUID id, String name, boolean outside, String reason, @Nullable LocalDate until, String status,
			Instant at, String words, String asker) {

	}

	record LookRow(String name, String reason, Instant at) {

	}

}
