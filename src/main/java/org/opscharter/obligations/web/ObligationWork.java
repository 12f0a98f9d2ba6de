package org.opscharter.obligations.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.shell.WorkSource;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person owes, and the waivers he has to decide, soonest first.
 */
@Component
@Order(10)
class ObligationWork implements WorkSource {

	private static final String WAITING = """
			(select 'waiver' as what, o.id, o.rule, o.clause, o.matter_title, o.matter_link, o.period, null::timestamptz as due_at,
			        o.target, o.reached, p.name as who
			   from obligations.waiver w join obligations.obligation o on o.id = w.obligation_id
			   join organisation.person p on p.id = w.asked_by
			  where w.decider_id = :person and w.outcome is null order by w.asked_at limit 20)
			union all
			(select 'owed', o.id, o.rule, o.clause, o.matter_title, o.matter_link, o.period, o.due_at, o.target, o.reached, ''
			   from obligations.obligation o
			  where o.owner_id = :person and o.state = 'PENDING' order by o.due_at, o.id limit 30)
			""";

	private final JdbcClient jdbc;

	private final LedgerWords ledger;

	private final Words words;

	ObligationWork(JdbcClient jdbc, LedgerWords ledger, Words words) {
		this.jdbc = jdbc;
		this.ledger = ledger;
		this.words = words;
	}

	@Override
	public Set<String> permissions() {
		return Set.of("WORK_ON_TASKS");
	}

	@Override
	public List<Work> waitingFor(UUID person) {
		return this.jdbc.sql(WAITING).param("person", person).query(this::work).list();
	}

	private Work work(ResultSet row, int number) throws SQLException {
		boolean waiver = row.getString("what").equals("waiver");
		List<String> facts = new ArrayList<>(List.of(this.ledger.rule(row.getString("rule"))));
		if (row.getObject("target") != null) {
			facts.add(this.words.of("obligations.reached", row.getInt("reached"), row.getInt("target")));
		}
		if (waiver) {
			facts.add(this.words.of("obligations.work.asks", row.getString("who")));
		}
		return new Work(waiver ? "obligations.work.waivers" : "obligations.work.owed", row.getString("matter_title"),
				facts, "", ClauseId.of(row.getString("clause")), due(row),
				waiver ? "obligations.work.decide" : "obligations.work.do",
				waiver ? "/obligations/" + row.getString("id") : row.getString("matter_link"));
	}

	private static @Nullable Instant due(ResultSet row) throws SQLException {
		return (row.getTimestamp("due_at") != null) ? row.getTimestamp("due_at").toInstant() : null;
	}

}
