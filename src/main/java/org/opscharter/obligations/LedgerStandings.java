package org.opscharter.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where rows of the ledger stand, for the modules whose work they are about.
 */
@Component
public class LedgerStandings {

	private final JdbcClient jdbc;

	LedgerStandings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The rows about these matters in months from the given one on. One statement.
	 * @param from the first day of a month
	 */
	public List<Standing> about(String kind, Collection<UUID> matters, LocalDate from) {
		return this.jdbc.sql("""
				select o.id, o.owner_id, o.matter_id, o.rule, o.period, o.state, o.due_at from obligations.obligation o
				 where o.matter_kind = :kind and o.matter_id = any(:matters) and o.month >= :from
				 order by o.due_at, o.rule, o.id
				""")
			.param("kind", kind)
			.param("matters", matters.toArray(UUID[]::new))
			.param("from", from)
			.query((row, number) -> new Standing(row.getObject("id", UUID.class),
					row.getObject("matter_id", UUID.class), row.getString("rule"), row.getString("period"),
					ObligationState.valueOf(row.getString("state")), row.getTimestamp("due_at").toInstant(),
					new PersonId(row.getObject("owner_id", UUID.class))))
			.list();
	}

	/**
	 * One row.
	 *
	 * @param id its page is {@code /obligations/{id}}
	 */
	public record Standing(UUID id, UUID matter, String rule, String period, ObligationState state, Instant due,
			PersonId owner) {

		/**
		 * The page of the row, for those who may open it.
		 */
		public @Nullable String pageFor(CurrentPerson reader) {
			boolean opens = this.owner.equals(reader.id()) || reader.may(Permission.VIEW_ALL_OBLIGATIONS)
					|| reader.may(Permission.VIEW_DEPARTMENT_OBLIGATIONS);
			return opens ? "/obligations/" + this.id : null;
		}

	}

}
