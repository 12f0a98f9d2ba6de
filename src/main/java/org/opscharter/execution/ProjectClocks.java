package org.opscharter.execution;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.opscharter.time.BusinessTime;
import org.opscharter.time.FallsDue;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happens to projects when their time has come: approvals lapse, periods of sync
 * end, unanswered requests are reminded of.
 */
@Component
@Order(40)
class ProjectClocks implements FallsDue {

	private final Lapses lapses;

	private final ProgressReports reports;

	private final Collaborations collaborations;

	private final CollaborationRegister asked;

	private final ExecutionRules rules;

	private final JdbcClient jdbc;

	ProjectClocks(Lapses lapses, ProgressReports reports, Collaborations collaborations, CollaborationRegister asked,
			ExecutionRules rules, JdbcClient jdbc) {
		this.lapses = lapses;
		this.reports = reports;
		this.collaborations = collaborations;
		this.asked = asked;
		this.rules = rules;
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Instant> next(Instant after) {
		return Stream
			.of(earliest("lapses_at", after), earliest("sync_due", after), this.asked.nextDue(after),
					nextEscalation(after))
			.flatMap(Optional::stream)
			.map((moment) -> moment.plusSeconds(1))
			.min(Comparator.naturalOrder());
	}

	@Override
	public void run(Instant upTo) {
		due("lapses_at", upTo).forEach((id) -> this.lapses.lapse(id, upTo));
		due("sync_due", upTo).forEach((id) -> {
			while (this.reports.turn(id, upTo)) {
				// Each period that has passed meanwhile is told once, oldest first.
			}
		});
		this.asked.findUnanswered(upTo).forEach((id) -> this.collaborations.remind(id, upTo));
	}

	private Optional<Instant> nextEscalation(Instant after) {
		return this.jdbc.sql("""
				select due from execution.collaboration
				 where status = 'ASKED' and escalated_at is null order by due limit 50
				""")
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.list()
			.stream()
			.map((due) -> this.rules.escalateBy(due.atZone(BusinessTime.ZONE).toLocalDate()))
			.filter((moment) -> !moment.isBefore(after))
			.min(Comparator.naturalOrder());
	}

	private Optional<Instant> earliest(String column, Instant after) {
		return this.jdbc.sql("select min(" + column + ") from execution.project where " + column + " >= :after")
			.param("after", Timestamp.from(after))
			.query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
			.single();
	}

	private List<ProjectId> due(String column, Instant upTo) {
		return this.jdbc
			.sql("select id from execution.project where " + column + " <= :upTo order by " + column + ", id")
			.param("upTo", Timestamp.from(upTo))
			.query((row, number) -> new ProjectId(row.getObject(1, UUID.class)))
			.list();
	}

}
