package org.opscharter.execution.web;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.execution.Lessons;
import org.opscharter.execution.ProjectStatus;
import org.opscharter.execution.Retrospective;
import org.opscharter.execution.web.PaperQueries.LookBack;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Figure;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.Proposals;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The look back as it is written, and as it is read.
 */
@Component
class RetrospectivePage {

	private final PaperQueries papers;

	private final Proposals proposals;

	private final People people;

	private final MeasureTasks measures;

	private final Directory directory;

	private final ClauseChips chips;

	private final Words words;

	private final BusinessTime time;

	RetrospectivePage(PaperQueries papers, Proposals proposals, People people, MeasureTasks measures,
			Directory directory, ClauseChips chips, Words words, BusinessTime time) {
		this.papers = papers;
		this.proposals = proposals;
		this.people = people;
		this.measures = measures;
		this.directory = directory;
		this.chips = chips;
		this.words = words;
		this.time = time;
	}

	Optional<LookBack> find(Details project) {
		return this.papers.lookBack(project.id());
	}

	boolean writes(Details project, Optional<LookBack> written, CurrentPerson me) {
		boolean back = project.status() == ProjectStatus.TO_REVIEW || project.status() == ProjectStatus.TO_SUMMARISE;
		return back && project.leader().equals(me.id())
				&& written.filter((one) -> one.status() != Retrospective.Status.DRAFT).isEmpty();
	}

	/**
	 * The figure the proposal promised, and the budget, are the first goals to be
	 * answered for.
	 */
	Lessons begun(Details project) {
		Figure figure = this.proposals.find(new ProposalId(project.id().id())).content().figure();
		Lessons.Goal money = new Lessons.Goal(this.words.of("execution.lessons.cost"), this.words.of("execution.yuan"),
				project.terms().total(), project.spent(), this.words.of("execution.lessons.cost.source"));
		List<Lessons.Goal> goals = figure.name().isBlank() ? List.of(money)
				: List.of(new Lessons.Goal(figure.name(), figure.unit(), figure.value(), null, ""), money);
		return new Lessons(goals, "", "", "", List.of());
	}

	String edit(Details project, Optional<LookBack> written, LessonsForm form, Problems problems, Model model) {
		boolean major = project.status() == ProjectStatus.TO_REVIEW;
		model.addAttribute("project", project);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("major", major);
		model.addAttribute("returned", written.map(LookBack::words).orElse(""));
		model.addAttribute("people", this.people.everybody());
		model.addAttribute("chip", this.chips.chip(major ? ExecutionRules.LESSONS : ExecutionRules.SUMMARY, false));
		model.asMap().putIfAbsent("lacks", List.of());
		return "execution/looking-back";
	}

	String show(Details project, LookBack written, CurrentPerson me, Model model) {
		Set<PersonId> persons = new HashSet<>(Set.of(written.by()));
		written.lessons().measures().forEach((measure) -> persons.add(new PersonId(measure.owner())));
		Map<PersonId, Member> members = this.directory.members(persons, this.time.today());
		Lessons lessons = written.lessons();
		boolean waits = written.status() == Retrospective.Status.SUBMITTED;
		model.addAttribute("project", project);
		model.addAttribute("told",
				new Told(this.words.of("execution.retrospective.kind." + written.kind()),
						this.words.of("execution.retrospective.status." + written.status()),
						ProjectPage.name(members, written.by()), when(written), fingerprint(written),
						lessons.goals().stream().map(this::goal).toList(), lessons,
						this.measures.of(written.id(), lessons.measures(), members)));
		model.addAttribute("passes", waits && ProjectPage.heads(project, me) && !written.by().equals(me.id()));
		model.addAttribute("chip", this.chips.chip(
				(written.kind() == Retrospective.Kind.RETROSPECTIVE) ? ExecutionRules.LESSONS : ExecutionRules.SUMMARY,
				false));
		return "execution/retrospective";
	}

	private String when(LookBack written) {
		return Optional.ofNullable(written.archivedAt())
			.or(() -> Optional.ofNullable(written.submittedAt()))
			.map(this.words::moment)
			.orElse("");
	}

	private static String fingerprint(LookBack written) {
		String print = written.fingerprint();
		return (print != null) ? print.substring(0, 4) + "-" + print.substring(4, 8) : "";
	}

	private Goal goal(Lessons.Goal goal) {
		return new Goal(goal.name(), figure(goal.target(), goal.unit()), figure(goal.actual(), goal.unit()),
				(goal.target() != null && goal.actual() != null) ? ProjectPage.share(goal.actual(), goal.target())
						: "—",
				goal.source());
	}

	private String figure(@Nullable BigDecimal number, String unit) {
		return (number == null) ? "—" : this.words.money(number) + unit;
	}

	/**
	 * The look back as it is read.
	 *
	 * @param fingerprint of the frozen text; empty while it is a draft
	 */
	record Told(String kind, String status, String by, String when, String fingerprint, List<Goal> goals,
			Lessons lessons, List<MeasureTasks.Line> measures) {

	}

	/**
	 * One goal against what came of it.
	 */
	record Goal(String name, String target, String actual, String share, String source) {

	}

}
