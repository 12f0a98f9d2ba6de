package org.opscharter.execution.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.PostVacant;
import org.opscharter.execution.ChangeStatus;
import org.opscharter.execution.CollaborationStatus;
import org.opscharter.execution.ExecutionRefused;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.execution.Lack;
import org.opscharter.execution.ProjectStatus;
import org.opscharter.execution.Retrospective;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Does a deed, and tells a person when it did not count and why.
 */
@Component
class ExecutionRefusals {

	private final ExecutionRules rules;

	private final ClauseChips chips;

	private final Words words;

	ExecutionRefusals(ExecutionRules rules, ClauseChips chips, Words words) {
		this.rules = rules;
		this.chips = chips;
		this.words = words;
	}

	/** Returns to the page with a sentence, whatever came of it. */
	String after(String page, String done, RedirectAttributes redirect, Runnable deed) {
		Flash refusal = refusalOf(deed);
		((refusal != null) ? refusal : Flash.done(this.words.of("execution.done." + done))).after(redirect);
		return "redirect:" + page;
	}

	/** Why it did not count; nothing when it did. */
	@Nullable Flash refusalOf(Runnable deed) {
		try {
			deed.run();
			return null;
		}
		catch (ExecutionRefused refusal) {
			return sentence(refusal);
		}
		catch (PostVacant vacant) {
			return Flash.conflict(this.words.of("execution.refused.POST_VACANT", this.words.of(vacant.step())));
		}
		catch (DecisionRefused refusal) {
			return Flash.conflict(this.words.of("execution.refused.DECIDED"));
		}
	}

	Flash sentence(ExecutionRefused refusal) {
		Object[] details = refusal.details();
		for (int at = 0; at < details.length; at++) {
			details[at] = inWords(details[at]);
		}
		return Flash.conflict(this.words.of("execution.refused." + refusal.reason(), details));
	}

	List<Told> told(List<Lack> lacks) {
		return lacks.stream()
			.map((lack) -> new Told(this.words.of(lack.key(), lack.arguments().toArray()), lack.href(),
					(lack.clause() != null) ? this.chips.chip(lack.clause(), false) : null,
					this.rules.levelOf(lack).name()))
			.toList();
	}

	/** Whether it goes on with a reason. */
	static boolean passesWithReason(List<Told> lacks) {
		return lacks.stream().noneMatch((lack) -> lack.level().equals(RuleLevel.BLOCK.name()))
				&& lacks.stream().anyMatch((lack) -> lack.level().equals(RuleLevel.WARN.name()));
	}

	private Object inWords(Object detail) {
		if (detail instanceof ProjectStatus status) {
			return this.words.of("project.status." + status);
		}
		if (detail instanceof ChangeStatus status) {
			return this.words.of("execution.change.status." + status);
		}
		if (detail instanceof CollaborationStatus status) {
			return this.words.of("execution.collaboration.status." + status);
		}
		if (detail instanceof Retrospective.Status status) {
			return this.words.of("execution.retrospective.status." + status);
		}
		return (detail instanceof LocalDate day) ? day.toString().substring(5) : String.valueOf(detail);
	}

	/**
	 * One thing that is missing, in words.
	 *
	 * @param href where it is done, below the project's page
	 * @param level how hard its clause is
	 */
	record Told(String sentence, String href, @Nullable ClauseChip chip, String level) {

	}

}
