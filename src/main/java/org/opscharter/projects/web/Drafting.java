package org.opscharter.projects.web;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.projects.Gap;
import org.opscharter.projects.ProposalChanged;
import org.opscharter.projects.ProposalNotFound;
import org.opscharter.projects.web.ProposalQueries.Details;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the pages of a writer share: his own proposal, and the editor shown again with
 * everything he typed.
 */
@Component
class Drafting {

	private final ProposalQueries queries;

	private final EditorPage page;

	private final ProposalRefusals refusals;

	private final Words words;

	Drafting(ProposalQueries queries, EditorPage page, ProposalRefusals refusals, Words words) {
		this.queries = queries;
		this.page = page;
		this.refusals = refusals;
		this.words = words;
	}

	/**
	 * @throws ProposalNotFound if it is not his
	 */
	Details own(String number, CurrentPerson me) {
		return this.queries.find(number, Scope.of(me))
			.filter((proposal) -> proposal.isWrittenBy(me.id()))
			.orElseThrow(() -> new ProposalNotFound(number));
	}

	/** The editor with what was typed and what is wrong about it. */
	String again(String number, ProposalForm typed, List<Gap> gaps, CurrentPerson me, Model model) {
		model.addAttribute("editor", this.page.show(own(number, me), typed, gaps));
		return "projects/edit";
	}

	/** Nothing was overwritten; the page keeps what was typed and says what changed. */
	String conflict(String number, ProposalForm typed, ProposalChanged changed, CurrentPerson me, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("flash",
				Flash.conflict(this.words.of("projects.changed.kept", this.refusals.sentence(changed, me.id())))
					.to("/proposals/" + number, this.words.of("projects.changed.see")));
		model.addAttribute("conflict", true);
		return again(number, typed.at(changed.version()), List.of(), me, model);
	}

	/** 没有保存：预算第2行金额…. */
	String unsaved(List<Gap> problems) {
		return this.words.of("projects.unsaved",
				this.page.problems(problems)
					.values()
					.stream()
					.map((problem) -> problem.place() + " " + problem.message())
					.collect(Collectors.joining(" ")));
	}

}
