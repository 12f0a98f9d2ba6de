package org.opscharter.obligations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where recounts are written down.
 */
@Component
class RecountBook {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	RecountBook(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	List<LedgerRow> rows(Collection<String> rules) {
		return this.jdbc.sql("""
				select o.rule, o.matter_kind, o.matter_id, o.matter_number, o.period, o.owner_id, o.due_at, o.state,
				       o.settled_at, exists (select 1 from obligations.waiver w
				          where w.obligation_id = o.id and w.outcome = 'GRANTED') as waived
				  from obligations.obligation o where o.rule = any(:rules)
				""")
			.param("rules", rules.toArray(String[]::new))
			.query((row, number) -> new LedgerRow(row.getString("rule"), row.getString("matter_kind"),
					row.getObject("matter_id", UUID.class), row.getString("matter_number"), row.getString("period"),
					row.getObject("owner_id", UUID.class), row.getTimestamp("due_at").toInstant(),
					row.getString("state"), moment(row.getTimestamp("settled_at")), row.getBoolean("waived")))
			.list();
	}

	void write(int rows, List<Difference> differences, @Nullable PersonId by, Instant at) {
		UUID recount = UuidCreator.getTimeOrderedEpoch();
		this.jdbc.sql("""
				insert into obligations.recount (id, counted_at, asked_by, rows, differences, mended)
				values (:id, :at, :by, :rows, :differences, 0)
				""")
			.param("id", recount)
			.param("at", Timestamp.from(at))
			.param("by", (by != null) ? by.id() : null)
			.param("rows", rows)
			.param("differences", differences.size())
			.update();
		this.batches.batchUpdate("""
				insert into obligations.difference (id, recount_id, rule, matter_number, period, field, ledger, work)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				""", differences, 500, (line, difference) -> {
			line.setObject(1, UuidCreator.getTimeOrderedEpoch());
			line.setObject(2, recount);
			line.setString(3, difference.rule());
			line.setString(4, difference.number());
			line.setString(5, difference.period());
			line.setString(6, difference.field());
			line.setString(7, difference.ledger());
			line.setString(8, difference.work());
		});
	}

	private static @Nullable Instant moment(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

	/**
	 * A row as the ledger has it.
	 *
	 * @param waived whether a waiver was granted
	 */
	record LedgerRow(String rule, String kind, UUID matter, String number, String period, UUID owner, Instant due,
			String state, @Nullable Instant settled, boolean waived) {

		String key() {
			return key(this.rule, this.kind, this.matter, this.period);
		}

		static String key(String rule, String kind, UUID matter, String period) {
			return rule + "/" + kind + "/" + matter + "/" + period;
		}

	}

	/**
	 * Where the ledger and the work differ.
	 *
	 * @param field what differs: {@code row} where one of them has none
	 */
	record Difference(String rule, String number, String period, String field, String ledger, String work) {

	}

}
