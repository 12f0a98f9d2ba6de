package org.opscharter.execution.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.ProjectStatus;
import org.opscharter.execution.web.PaperQueries.ChangeRow;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.execution.web.ProjectQueries.PhaseRow;
import org.opscharter.execution.web.ProjectQueries.ReportRow;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Says in one sentence how a project is doing, from what is known about it: tasks, money,
 * days, the last report.
 */
@Component("executionStandings")
class Standings {

	private final ProjectQueries queries;

	private final Progress progress;

	private final Words words;

	private final BusinessTime time;

	Standings(ProjectQueries queries, Progress progress, Words words, BusinessTime time) {
		this.queries = queries;
		this.progress = progress;
		this.words = words;
		this.time = time;
	}

	Standing of(Details project, List<ReportRow> reports, List<ChangeRow> changes, Map<PersonId, Member> members) {
		Progress.Tally tally = this.progress.of(List.of(project.id().id())).get(project.id().id());
		List<String> deviations = deviations(project, tally, reports, changes);
		String health = switch (project.status()) {
			case RUNNING -> deviations.isEmpty() ? this.words.of("execution.health.smooth")
					: this.words.of("execution.health.deviates");
			case APPROVED -> Optional.ofNullable(project.lapsesAt())
				.map((moment) -> this.words.of("execution.health.APPROVED", this.words.by(moment)))
				.orElseGet(() -> this.words.of("execution.health.APPROVED.open"));
			default -> this.words.of("execution.health." + project.status());
		};
		Optional<PhaseRow> next = project.readable() ? next(project) : Optional.empty();
		return new Standing(this.words.of("project.status." + project.status()), ProjectPage.square(project.status()),
				this.words.moment(project.statusAt()), health, deviations, tally.percent(),
				tally.done() + "/" + tally.total(), tally.total() == 0, next.map(PhaseRow::name).orElse(null),
				next.map((phase) -> this.words.day(phase.ends())).orElse(""),
				next.map((phase) -> left(phase.ends())).orElse(""),
				project.status().isOver() ? "" : left(project.terms().ends()), this.words.of("execution.span",
						project.terms().starts().toString(), project.terms().ends().toString().substring(5)),
				project.terms().days(), project.reason());
	}

	private List<String> deviations(Details project, Progress.Tally tally, List<ReportRow> reports,
			List<ChangeRow> changes) {
		List<String> found = new ArrayList<>();
		if (project.status() != ProjectStatus.RUNNING) {
			return found;
		}
		if (tally.overdue() > 0) {
			found.add(this.words.of("execution.deviation.tasks", String.valueOf(tally.overdue())));
		}
		if (project.spent().compareTo(project.terms().total()) > 0) {
			found.add(this.words.of("execution.deviation.money",
					this.words.money(project.spent().subtract(project.terms().total()))));
		}
		if (project.terms().ends().isBefore(this.time.today())) {
			found.add(this.words.of("execution.deviation.late",
					String.valueOf(ChronoUnit.DAYS.between(project.terms().ends(), this.time.today()))));
		}
		if (!reports.isEmpty() && !reports.get(0).health().equals("SMOOTH")) {
			found.add(this.words.of("execution.deviation." + reports.get(0).health()));
		}
		if (changes.stream().anyMatch((change) -> change.status().isOpen())) {
			found.add(this.words.of("execution.deviation.change"));
		}
		if (project.stopBy() != null) {
			found.add(this.words.of("execution.deviation.stop"));
		}
		return found;
	}

	/** The milestone that comes next. */
	private Optional<PhaseRow> next(Details project) {
		if (project.status().isOver()) {
			return Optional.empty();
		}
		return this.queries.phases(project.id())
			.stream()
			.filter((phase) -> !phase.ends().isBefore(this.time.today()))
			.min(Comparator.comparing(PhaseRow::ends));
	}

	private String left(LocalDate day) {
		long days = ChronoUnit.DAYS.between(this.time.today(), day);
		return (days == 0) ? this.words.of("execution.left.today")
				: (days > 0) ? this.words.of("execution.left", String.valueOf(days))
						: this.words.of("execution.over", String.valueOf(-days));
	}

	/**
	 * The first screen.
	 *
	 * @param health in words
	 * @param deviations what is not in order
	 * @param taskless whether there are no tasks yet
	 * @param milestone the phase that ends next
	 */
	record Standing(String status, String square, String since, String health, List<String> deviations, int percent,
			String tasks, boolean taskless, @Nullable String milestone, String milestoneOn, String milestoneLeft,
			String left, String span, long days, String reason) {

	}

}
