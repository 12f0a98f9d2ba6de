package org.opscharter.projects.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Facts;
import org.opscharter.approvals.PlannedStep;
import org.opscharter.approvals.PlannedStep.Turn;
import org.opscharter.approvals.PostVacant;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.Member;
import org.opscharter.projects.Content;
import org.opscharter.projects.Hosts;
import org.opscharter.projects.ProjectRules;
import org.opscharter.projects.ProposalRefused;
import org.opscharter.projects.ProposalStatus;
import org.opscharter.projects.web.ProposalQueries.Details;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.PathStep;
import org.opscharter.shell.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Shows the way a proposal will take if it is handed in as it stands: who, in which post,
 * why, under which clause, and what would change it.
 */
@Component
class PathPreview {

	private static final BigDecimal CENT = new BigDecimal("0.01");

	private final Approvals approvals;

	private final ProjectRules rules;

	private final Hosts hosts;

	private final ObjectProvider<ClauseChips> chips;

	private final Words words;

	PathPreview(Approvals approvals, ProjectRules rules, Hosts hosts, ObjectProvider<ClauseChips> chips, Words words) {
		this.approvals = approvals;
		this.rules = rules;
		this.hosts = hosts;
		this.chips = chips;
		this.words = words;
	}

	Path of(Details proposal, Content content, Member author) {
		List<PathStep> steps = new ArrayList<>();
		steps.add(new PathStep("current", author.name(), this.words.of("projects.path.submits"), "", null, null, false,
				false));
		if (this.rules.reviewRequired() && proposal.status() == ProposalStatus.DRAFT) {
			steps.add(review(proposal));
		}
		try {
			List<PlannedStep> planned = planned(proposal, content.total());
			planned.stream()
				.filter((step) -> !step.merged())
				.forEach((step) -> steps.add(step(step, planned, content)));
			steps.add(new PathStep("open", author.name(), this.words.of("projects.path.starts"), "",
					chip(ProjectRules.APPROVAL_FIRST, false), null, false, false));
			return new Path(steps, summary(planned), whatIf(proposal, content, planned));
		}
		catch (PostVacant vacant) {
			String post = this.words.of(vacant.step());
			steps.add(new PathStep("missed", post, "", this.words.of("projects.path.vacant", post),
					chip(ProjectRules.LEVEL_BY_LEVEL, false), null, false, true));
			return new Path(steps, "", this.words.of("projects.path.vacant", post));
		}
	}

	private PathStep review(Details proposal) {
		String fewest = this.words.of("projects.path.fewest", String.valueOf(this.rules.fewestReviewers()));
		try {
			Member host = this.hosts.hostFor(proposal.author(), proposal.department());
			return new PathStep("open", this.words.of("projects.review"),
					this.words.of("projects.path.host", host.name()), fewest, chip(ProjectRules.REVIEW, true), null,
					false, false);
		}
		catch (ProposalRefused nobody) {
			return new PathStep("missed", this.words.of("projects.review"), "",
					this.words.of("projects.refused." + nobody.reason()), chip(ProjectRules.REVIEW, true), null, false,
					true);
		}
	}

	private PathStep step(PlannedStep step, List<PlannedStep> all, Content content) {
		List<PlannedStep> merged = all.stream()
			.filter((other) -> other.position() > step.position())
			.takeWhile(PlannedStep::merged)
			.toList();
		String why = merged.isEmpty() ? this.words.of(step.step().name())
				: this.words.of("projects.path.merged", this.words.of(step.step().name()),
						merged.stream()
							.map((other) -> this.words.of(other.step().name()))
							.collect(Collectors.joining(this.words.of("projects.and"))));
		if (step.threshold() != null) {
			why = this.words.of("projects.path.amount", this.words.money(content.total()),
					this.words.money(step.threshold()));
		}
		if (step.turn() != Turn.STRAIGHT) {
			why = this.words.of("projects.path.turn." + step.turn(), this.words.of(step.step().name()));
		}
		return new PathStep("open", names(step), step.persons().get(0).post(), why,
				chip(ClauseId.of(step.step().clause()), step.step().own()),
				(step.threshold() != null) ? this.words.of("projects.path.added") : null, !merged.isEmpty(),
				step.turn() == Turn.VACANT);
	}

	private String summary(List<PlannedStep> planned) {
		return this.words.of("projects.path.summary", planned.stream().filter((step) -> !step.merged()).count());
	}

	/** 金额低于50,000元时到王芳为止. */
	private String whatIf(Details proposal, Content content, List<PlannedStep> planned) {
		BigDecimal threshold = planned.stream()
			.map(PlannedStep::threshold)
			.filter((amount) -> amount != null)
			.findFirst()
			.orElse(null);
		if (threshold != null) {
			List<PlannedStep> below = planned(proposal, threshold.subtract(CENT));
			return this.words.of("projects.path.below", this.words.money(threshold),
					below.isEmpty() ? "" : names(below.get(below.size() - 1)));
		}
		return this.rules.generalManagerFrom().map((from) -> {
			List<PlannedStep> above = planned(proposal, from);
			return (above.size() == planned.size()) ? ""
					: this.words.of("projects.path.above", this.words.money(from), names(above.get(above.size() - 1)));
		}).orElse("");
	}

	private List<PlannedStep> planned(Details proposal, BigDecimal amount) {
		return this.approvals.preview("approval.project",
				Facts.of(proposal.author(), proposal.department(), amount, proposal.importance().name()));
	}

	private String names(PlannedStep step) {
		return step.persons().stream().map(Member::name).collect(Collectors.joining(this.words.of("projects.and")));
	}

	private @Nullable ClauseChip chip(ClauseId clause, boolean own) {
		ClauseChips known = this.chips.getIfAvailable();
		return (known != null) ? known.chip(clause, own) : null;
	}

	/**
	 * The way, and what would change it.
	 */
	record Path(List<PathStep> steps, String summary, String whatIf) {

	}

}
