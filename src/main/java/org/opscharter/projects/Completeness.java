package org.opscharter.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.rulebook.RuleLevel;
import org.springframework.stereotype.Component;

/**
 * What a proposal must say before it is handed in: each gap names its field and its
 * clause (S0-7.1b, S0-7.1a).
 */
@Component
public class Completeness {

	private final ProjectRules rules;

	Completeness(ProjectRules rules) {
		this.rules = rules;
	}

	/**
	 * What is missing, in the order of the elements; empty when it can be handed in.
	 */
	public List<Gap> gapsOf(Content content) {
		Importance importance = this.rules.importance(content);
		List<Element> asked = Element.asked(importance, this.rules.elements(importance));
		List<Gap> gaps = new ArrayList<>();
		if (content.noGoal().isBlank()) {
			gaps.add(new Gap("noGoal", Element.GOAL, "projects.gap.goalLink", List.of(), null));
		}
		asked.forEach((element) -> gaps.addAll(gapsOf(element, content)));
		if (!asked.contains(Element.RISKS)) {
			gaps.addAll(unfinishedRisks(content));
		}
		return gaps.stream().sorted((one, other) -> order(one) - order(other)).toList();
	}

	/**
	 * The elements that are there, of those that are asked for: 七要素已齐5项.
	 */
	public List<Element> asked(Content content) {
		Importance importance = this.rules.importance(content);
		return Element.asked(importance, this.rules.elements(importance));
	}

	/**
	 * Refuses an incomplete proposal as hard as the clauses are.
	 * @param reason why it goes on all the same; may be empty
	 * @throws ProposalRefused if something stays open
	 */
	void require(Content content, String reason) {
		List<Gap> gaps = gapsOf(content);
		if (gaps.stream().anyMatch((gap) -> levelOf(gap) == RuleLevel.BLOCK)) {
			throw new ProposalRefused(ProposalRefused.Reason.INCOMPLETE, gaps);
		}
		if (reason.isBlank() && gaps.stream().anyMatch((gap) -> levelOf(gap) == RuleLevel.WARN)) {
			throw new ProposalRefused(ProposalRefused.Reason.REASON_MISSING, gaps);
		}
	}

	private RuleLevel levelOf(Gap gap) {
		return (gap.clause() != null) ? this.rules.level(gap.clause()) : RuleLevel.BLOCK;
	}

	private static int order(Gap gap) {
		return (gap.element() != null) ? gap.element().ordinal() : -1;
	}

	private List<Gap> gapsOf(Element element, Content content) {
		return switch (element) {
			case BUDGET -> budget(content);
			case SCHEDULE -> schedule(content);
			case RISKS -> risks(content);
			case FEASIBILITY -> feasibility(content);
			case BENEFIT -> written(element, content, ProjectRules.BENEFIT);
			default -> written(element, content, ProjectRules.ELEMENTS);
		};
	}

	private static List<Gap> written(Element element, Content content, ClauseId clause) {
		return content.text(element).isBlank()
				? List.of(gap("texts[" + element + "]", element, "projects.gap." + element.key(), clause)) : List.of();
	}

	private static List<Gap> budget(Content content) {
		if (content.lines().isEmpty()) {
			return List.of(gap("lines[0].item", Element.BUDGET, "projects.gap.budget", ProjectRules.ELEMENTS));
		}
		return IntStream.range(0, content.lines().size()).boxed().flatMap((at) -> {
			BudgetLine line = content.lines().get(at);
			List<Gap> gaps = new ArrayList<>();
			if (line.item().isBlank()) {
				gaps.add(gap("lines[" + at + "].item", Element.BUDGET, "projects.gap.budgetItem", null,
						String.valueOf(at + 1)));
			}
			if (line.amount() == null) {
				gaps.add(gap("lines[" + at + "].amount", Element.BUDGET, "projects.gap.budgetAmount", null,
						String.valueOf(at + 1)));
			}
			return gaps.stream();
		}).toList();
	}

	private static List<Gap> schedule(Content content) {
		List<Gap> gaps = new ArrayList<>();
		if (content.starts() == null) {
			gaps.add(gap("starts", Element.SCHEDULE, "projects.gap.starts", ProjectRules.ELEMENTS));
		}
		if (content.ends() == null) {
			gaps.add(gap("ends", Element.SCHEDULE, "projects.gap.ends", ProjectRules.ELEMENTS));
		}
		else if (content.starts() != null && content.ends().isBefore(content.starts())) {
			gaps.add(gap("ends", Element.SCHEDULE, "projects.gap.endsEarly", null,
					"%1$tm-%1$td".formatted(content.starts())));
		}
		return gaps;
	}

	private static List<Gap> risks(Content content) {
		if (content.noRisks() && content.riskFree().isBlank()) {
			return List.of(gap("riskFree", Element.RISKS, "projects.gap.riskFree", ProjectRules.ELEMENTS));
		}
		if (content.risks().isEmpty() && !content.noRisks()) {
			return List.of(gap("risks[0].risk", Element.RISKS, "projects.gap.risks", ProjectRules.ELEMENTS));
		}
		return unfinishedRisks(content);
	}

	private static List<Gap> unfinishedRisks(Content content) {
		List<Gap> gaps = new ArrayList<>();
		for (int at = 0; at < content.risks().size(); at++) {
			Risk risk = content.risks().get(at);
			String field = "risks[" + at + "].";
			String row = String.valueOf(at + 1);
			if (risk.risk().isBlank()) {
				gaps.add(gap(field + "risk", Element.RISKS, "projects.gap.riskName", null, row));
			}
			if (risk.level() == null) {
				gaps.add(gap(field + ((risk.likelihood() == null) ? "likelihood" : "impact"), Element.RISKS,
						"projects.gap.riskLevel", ProjectRules.RISK_SCALE, row));
			}
			if (risk.response().isBlank()) {
				gaps.add(gap(field + "response", Element.RISKS, "projects.gap.riskResponse", null, row));
			}
		}
		return gaps;
	}

	private static List<Gap> feasibility(Content content) {
		List<Gap> gaps = new ArrayList<>(written(Element.FEASIBILITY, content, ProjectRules.FEASIBILITY));
		if (content.feasible() == null) {
			gaps.add(gap("feasible", Element.FEASIBILITY, "projects.gap.feasible", ProjectRules.BENEFIT));
		}
		else if (!content.feasible()) {
			gaps.add(gap("feasible", Element.FEASIBILITY, "projects.gap.notFeasible", ProjectRules.BENEFIT));
		}
		return gaps;
	}

	private static Gap gap(String field, Element element, String key, @Nullable ClauseId clause, String... arguments) {
		return new Gap(field, element, key, List.of(arguments), clause);
	}

}
