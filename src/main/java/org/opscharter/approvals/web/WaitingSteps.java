package org.opscharter.approvals.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.WorkSource;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits for a person's decision, on my day (等我决定).
 */
@Component
@Order(10)
class WaitingSteps implements WorkSource {

	private final JdbcClient jdbc;

	private final Directory directory;

	private final Words words;

	private final Clocks clocks;

	private final BusinessTime time;

	WaitingSteps(JdbcClient jdbc, Directory directory, Words words, Clocks clocks, BusinessTime time) {
		this.jdbc = jdbc;
		this.directory = directory;
		this.words = words;
		this.clocks = clocks;
		this.time = time;
	}

	@Override
	public List<Work> waitingFor(UUID person) {
		List<Step> steps = this.jdbc.sql("""
				select r.number, r.title, r.subject_kind, r.amount, r.applicant_id, s.clause, s.due_at, s.opened_at,
				       (select w.person_id from approvals.seat w where w.request_id = r.id and w.round = r.round
				           and w.state = 'WAITING' order by w.position, w.place limit 1) as next_id
				  from approvals.seat s join approvals.request r on r.id = s.request_id
				 where s.person_id = :person and s.state = 'OPEN' order by s.due_at, s.id limit 50
				""").param("person", person).query(WaitingSteps::step).list();
		if (steps.isEmpty()) {
			return List.of();
		}
		Map<PersonId, Member> members = this.directory.members(steps.stream()
			.flatMap((step) -> Stream.of(step.applicant(), step.next()))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()), this.time.today());
		return steps.stream().map((step) -> work(step, members)).toList();
	}

	private Work work(Step step, Map<PersonId, Member> members) {
		List<String> facts = new ArrayList<>(
				List.of(this.words.of("subject." + step.kind()), name(members, step.applicant())));
		if (step.amount() != null) {
			facts.add(this.words.of("approvals.work.amount", this.words.money(step.amount())));
		}
		facts.add(this.clocks.since(step.openedAt()));
		String next = (step.next() != null) ? this.words.of("approvals.work.next", name(members, step.next())) : "";
		return new Work("approvals.work.section", step.title(), facts, next, ClauseId.of(step.clause()), step.dueAt(),
				"approvals.work.action", "/approvals/" + step.number());
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	private static Step step(ResultSet row, int number) throws SQLException {
		UUID next = row.getObject("next_id", UUID.class);
		Timestamp due = row.getTimestamp("due_at");
		return new Step(row.getString("number"), row.getString("title"), row.getString("subject_kind"),
				row.getBigDecimal("amount"), new PersonId(row.getObject("applicant_id", UUID.class)),
				row.getString("clause"), (due != null) ? due.toInstant() : null,
				row.getTimestamp("opened_at").toInstant(), (next != null) ? new PersonId(next) : null);
	}

	private record Step(String number, String title, String kind, @Nullable BigDecimal amount, PersonId applicant,
			String clause, @Nullable Instant dueAt, Instant openedAt, @Nullable PersonId next) {

	}

}
