package org.opscharter.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opscharter.projects.BudgetLine;
import org.opscharter.projects.Content;
import org.opscharter.projects.Element;
import org.opscharter.projects.Figure;
import org.opscharter.projects.Importance;
import org.opscharter.projects.Risk;

/**
 * One proposal of the example department, from its first draft on.
 *
 * @param author the user name of its author
 * @param lines the budget: item, basis, amount
 * @param figure what it is measured by: name, value, unit
 * @param risks risk, likelihood, impact, response
 * @param files what is attached to it with the first words its author writes
 * @param begun whether a request of another department began it
 * @param steps what happened to it, in order
 */
record ProposalStory(String title, String author, Map<Element, String> texts, List<List<Object>> lines, String starts,
		String ends, @Nullable List<Object> figure, @Nullable List<List<Object>> risks,
		@Nullable List<ExampleFile> files, @Nullable Boolean begun, List<Step> steps) {

	/** Until goals exist, every proposal says why none stands behind it. */
	private static final String NO_GOAL = "本季度目标尚未录入系统，对应年度计划的招生与活跃两项。";

	List<ExampleFile> attached() {
		return (this.files != null) ? this.files : List.of();
	}

	/** The content as first drafted, its dates moved by so many days. */
	Content content(long days) {
		return of(this.texts, this.lines, (this.risks != null) ? this.risks : List.of(), days);
	}

	/** The content after a change. */
	Content changed(Step change, long days) {
		Map<Element, String> next = new HashMap<>(this.texts);
		next.putAll((change.texts() != null) ? change.texts() : Map.of());
		return of(next, (change.lines() != null) ? change.lines() : this.lines,
				(change.risks() != null) ? change.risks() : (this.risks != null) ? this.risks : List.of(), days);
	}

	private Content of(Map<Element, String> words, List<List<Object>> budget, List<List<Object>> dangers, long days) {
		return new Content(this.title, Importance.ORDINARY, words, NO_GOAL,
				budget.stream().map(ProposalStory::line).toList(), LocalDate.parse(this.starts).plusDays(days),
				LocalDate.parse(this.ends).plusDays(days), measured(),
				dangers.stream().map(ProposalStory::risk).toList(), false, "",
				words.containsKey(Element.FEASIBILITY) ? Boolean.TRUE : null, List.of());
	}

	private Figure measured() {
		return (this.figure == null) ? Figure.NONE : new Figure(this.figure.get(0).toString(),
				new BigDecimal(this.figure.get(1).toString()), this.figure.get(2).toString());
	}

	private static BudgetLine line(List<Object> line) {
		return new BudgetLine(line.get(0).toString(), line.get(1).toString(), new BigDecimal(line.get(2).toString()));
	}

	private static Risk risk(List<Object> risk) {
		return new Risk(risk.get(0).toString(), (Integer) risk.get(1), (Integer) risk.get(2), risk.get(3).toString());
	}

	/**
	 * One thing that happened.
	 *
	 * @param at the business date and time of a start on 2026-06-08
	 * @param deed what was done
	 * @param by the user name of who did it; none for the author
	 * @param ask the user names of those asked for an opinion
	 */
	record Step(String at, String deed, @Nullable String by, @Nullable String words, @Nullable String outcome,
			@Nullable List<String> ask, @Nullable Map<Element, String> texts, @Nullable List<List<Object>> lines,
			@Nullable List<List<Object>> risks) {

		String said() {
			return (this.words != null) ? this.words : "";
		}

		List<String> asked() {
			return (this.ask != null) ? this.ask : List.of();
		}

		String end() {
			return (this.outcome != null) ? this.outcome : "";
		}

	}

}
