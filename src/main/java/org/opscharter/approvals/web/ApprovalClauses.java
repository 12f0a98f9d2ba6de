package org.opscharter.approvals.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opscharter.approvals.web.ClauseQueries.Waiting;
import org.opscharter.approvals.web.RoutesPage.Step;
import org.opscharter.approvals.web.RoutesPage.Way;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.ClauseUse;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What approvals do about clauses: the ways that clauses prescribe, and what holds on all
 * of them.
 */
@Component
@Order(20)
class ApprovalClauses implements ClauseUse {

	private static final ClauseId IN_ORDER = ClauseId.of("S0-7.2a");

	private static final ClauseId CRITERIA = ClauseId.of("S0-9.1");

	private final RoutesPage routes;

	private final ClauseQueries queries;

	private final Directory directory;

	private final BusinessTime time;

	private final Clocks clocks;

	private final Words words;

	ApprovalClauses(RoutesPage routes, ClauseQueries queries, Directory directory, BusinessTime time, Clocks clocks,
			Words words) {
		this.routes = routes;
		this.queries = queries;
		this.directory = directory;
		this.time = time;
		this.clocks = clocks;
		this.words = words;
	}

	@Override
	public Set<ClauseId> clauses() {
		Set<ClauseId> clauses = new HashSet<>(Set.of(IN_ORDER, CRITERIA));
		this.routes.show()
			.stream()
			.flatMap((way) -> way.steps().stream())
			.filter((step) -> step.chip() != null)
			.forEach((step) -> clauses.add(ClauseId.of(step.chip().id())));
		return clauses;
	}

	@Override
	public List<Deed> deeds(ClauseId clause) {
		List<Deed> deeds = new ArrayList<>();
		for (Way way : this.routes.show()) {
			if (way.steps().stream().anyMatch((step) -> asksFor(clause, step))) {
				deeds.add(new Deed(Kind.PATH, path(way), way.name(), "/approvals/routes#" + way.key()));
				deeds.add(new Deed(Kind.DEADLINE, this.words.of("approvals.use.limit", limits(way)), way.name(), null));
			}
		}
		if (clause.equals(IN_ORDER)) {
			deeds.add(deed(Kind.GATE, "approvals.deed.levels", ""));
			deeds.add(deed(Kind.REFUSAL, "approvals.deed.own", ""));
			deeds.add(deed(Kind.NOTICE, "approvals.use.notice", this.words.of("approvals.use.notice.how")));
			deeds.add(deed(Kind.RECORD, "approvals.deed.revision", ""));
		}
		if (clause.equals(CRITERIA)) {
			deeds.add(deed(Kind.GATE, "approvals.deed.criteria", ""));
		}
		return deeds;
	}

	@Override
	public Optional<Running> running(ClauseId clause, PersonId reader, int limit) {
		List<Waiting> rows = this.queries.running(clause, reader, limit);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		Map<PersonId, Member> members = this.directory.members(rows.stream()
			.flatMap((row) -> Stream.of(row.applicant(), row.waitsFor()))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()), this.time.today());
		return Optional.of(new Running(rows.get(0).total(), "/approvals?box=started",
				rows.stream().map((row) -> row(row, members)).toList()));
	}

	private Row row(Waiting row, Map<PersonId, Member> members) {
		String state = (row.waitsFor() != null)
				? this.words.of("approvals.use.waits", members.get(row.waitsFor()).name())
				: this.words.of("approval.status." + row.status());
		return new Row(row.title(),
				List.of(row.subjectNumber(), members.get(row.applicant()).name(),
						this.words.of("approvals.use.revision", String.valueOf(row.revision()))),
				"/approvals/" + row.number(), (row.waitsFor() != null) ? "current" : Squares.of(row.status()), state,
				(row.since() != null) ? this.clocks.since(row.since()) : "");
	}

	private String path(Way way) {
		String always = this.words.of("approvals.routes.always");
		return way.steps()
			.stream()
			.map((step) -> step.when().equals(always) ? step.name()
					: this.words.of("approvals.use.step", step.name(), step.when()))
			.collect(Collectors.joining(" → "));
	}

	private static String limits(Way way) {
		return way.steps().stream().map(Step::limit).distinct().collect(Collectors.joining(" · "));
	}

	private Deed deed(Kind kind, String what, String detail) {
		return new Deed(kind, this.words.of(what), detail, null);
	}

	private static boolean asksFor(ClauseId clause, Step step) {
		return step.chip() != null && step.chip().id().equals(clause.value());
	}

}
