package org.opscharter.execution.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.CollaborationStatus;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.web.CollaborationController.AnswerForm;
import org.opscharter.execution.web.CollaborationController.AskForm;
import org.opscharter.execution.web.PaperQueries.CollaborationRow;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.organisation.ChartQueries;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The pages between departments.
 */
@Component
class CollaborationPage {

	private final PaperQueries papers;

	private final PaperWords paperWords;

	private final People people;

	private final ChartQueries chart;

	private final Directory directory;

	private final ClauseChips chips;

	private final Words words;

	private final BusinessTime time;

	CollaborationPage(PaperQueries papers, PaperWords paperWords, People people, ChartQueries chart,
			Directory directory, ClauseChips chips, Words words, BusinessTime time) {
		this.papers = papers;
		this.paperWords = paperWords;
		this.people = people;
		this.chart = chart;
		this.directory = directory;
		this.chips = chips;
		this.words = words;
		this.time = time;
	}

	String asking(Details project, AskForm form, Problems problems, Model model) {
		List<Choice> departments = new ArrayList<>(
				List.of(new Choice("", this.words.of("execution.collaboration.choose"))));
		this.chart.chart(this.time.today())
			.stream()
			.filter((department) -> !department.id().equals(project.department()))
			.forEach((department) -> departments.add(new Choice(department.id().toString(), department.name())));
		model.addAttribute("project", project);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("departments", departments);
		model.addAttribute("chip", this.chips.chip(ExecutionRules.COORDINATION, false));
		return "execution/asking";
	}

	String show(Details project, CollaborationRow asked, AnswerForm form, Problems problems, CurrentPerson me,
			Model model) {
		Set<PersonId> persons = new HashSet<>(List.of(asked.askedBy(), project.leader()));
		Optional.ofNullable(asked.person()).ifPresent(persons::add);
		List<Member> liaisons = this.directory.liaisonsOf(asked.department(), this.time.today());
		boolean answers = asked.status() == CollaborationStatus.ASKED
				&& liaisons.stream().anyMatch((liaison) -> liaison.id().equals(me.id()));
		model.addAttribute("project", project);
		model.addAttribute("asked",
				this.paperWords
					.collaborations(project, List.of(asked), this.directory.members(persons, this.time.today()))
					.get(0));
		model.addAttribute("liaison", liaisons.stream().map(Member::name).findFirst().orElse(""));
		model.addAttribute("answers", answers);
		model.addAttribute("withdraws",
				asked.status() == CollaborationStatus.ASKED && project.leader().equals(me.id()));
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("people", this.people.of(asked.department()));
		model.addAttribute("chip", this.chips.chip(ExecutionRules.COLLABORATION, false));
		return "execution/collaboration";
	}

	CollaborationRow find(Details project, String ordinal) {
		return this.papers.collaborations(project.id())
			.stream()
			.filter((one) -> String.valueOf(one.ordinal()).equals(ordinal))
			.findFirst()
			.orElseThrow(() -> new ProjectNotFound(project.number()));
	}

}
