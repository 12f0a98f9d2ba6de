package org.opscharter.approvals.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opscharter.approvals.RouteBook;
import org.opscharter.approvals.RouteStep;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.ClauseUse;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the approvals do about the clauses that ask for them.
 */
@Component
class RoutesUnderClauses implements ClauseUse {

	private static final ClauseId LEVELS = ClauseId.of("S0-7.2a");

	private static final ClauseId CRITERIA = ClauseId.of("S0-9.1");

	private static final String ROUTES = "/approvals/routes";

	private final RouteBook routes;

	private final JdbcClient jdbc;

	private final Words words;

	private final Clocks clocks;

	RoutesUnderClauses(RouteBook routes, JdbcClient jdbc, Words words, Clocks clocks) {
		this.routes = routes;
		this.jdbc = jdbc;
		this.words = words;
		this.clocks = clocks;
	}

	@Override
	public Set<ClauseId> clauses() {
		Set<ClauseId> clauses = new HashSet<>(Set.of(LEVELS, CRITERIA));
		this.routes.published()
			.forEach((
					published) -> published.route().steps().forEach((step) -> clauses.add(ClauseId.of(step.clause()))));
		return clauses;
	}

	@Override
	public List<Deed> deeds(ClauseId clause) {
		List<Deed> deeds = new ArrayList<>();
		this.routes.published()
			.stream()
			.map(RouteBook.Published::route)
			.filter((route) -> route.steps().stream().anyMatch((step) -> step.clause().equals(clause.value())))
			.forEach((route) -> deeds.add(
					new Deed(Kind.PATH, this.words.of(route.key()), steps(route.steps()), ROUTES + "#" + route.key())));
		if (clause.equals(LEVELS)) {
			deeds.add(deed(Kind.GATE, "levels"));
			deeds.add(deed(Kind.REFUSAL, "own"));
			deeds.add(deed(Kind.RECORD, "revision"));
		}
		if (clause.equals(CRITERIA)) {
			deeds.add(deed(Kind.GATE, "criteria"));
		}
		return deeds;
	}

	@Override
	public Optional<Running> running(ClauseId clause, PersonId reader, int limit) {
		if (!clauses().contains(clause)) {
			return Optional.empty();
		}
		List<Row> rows = this.jdbc.sql("""
				select r.number, r.title, r.status, r.submitted_at from approvals.request r
				 where r.status in ('PENDING', 'RETURNED')
				   and exists (select 1 from approvals.seat c where c.request_id = r.id and c.clause = :clause)
				   and (r.applicant_id = :reader
				        or exists (select 1 from approvals.seat s where s.request_id = r.id and s.person_id = :reader))
				 order by r.submitted_at limit 1000
				""")
			.param("clause", clause.equals(CRITERIA) ? LEVELS.value() : clause.value())
			.param("reader", reader.id())
			.query((row, number) -> new Row(row.getString("title"), List.of(row.getString("number")),
					"/approvals/" + row.getString("number"), Squares.of(row.getString("status")),
					this.words.of("approval.status." + row.getString("status")),
					this.clocks.since(row.getTimestamp("submitted_at").toInstant())))
			.list();
		return Optional.of(new Running(rows.size(), "/approvals?box=started", rows.stream().limit(limit).toList()));
	}

	private String steps(List<RouteStep> steps) {
		return steps.stream().map((step) -> this.words.of(step.name())).collect(Collectors.joining(" → "));
	}

	private Deed deed(Kind kind, String key) {
		return new Deed(kind, this.words.of("approvals.deed." + key), "", null);
	}

}
