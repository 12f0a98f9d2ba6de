package org.opscharter.execution.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.Terms;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.execution.web.ProjectQueries.ExpenseRow;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * What a project may cost and what it has cost, line by line.
 */
@Component
class Money {

	private final Words words;

	Money(Words words) {
		this.words = words;
	}

	Told of(Details project, List<ExpenseRow> expenses, Map<PersonId, Member> members) {
		Map<String, BigDecimal> spent = new LinkedHashMap<>();
		expenses.stream()
			.filter((expense) -> expense.struck() == null)
			.forEach((expense) -> spent.merge(expense.item(), expense.amount(), BigDecimal::add));
		Terms terms = project.terms();
		List<Line> lines = new ArrayList<>();
		for (Terms.Line line : terms.lines()) {
			lines.add(line(line.item(), line.amount(), spent.remove(line.item())));
		}
		// A change may have taken a line away that something was already spent on.
		spent.forEach((item, amount) -> lines.add(line(item, BigDecimal.ZERO, amount)));
		BigDecimal left = terms.total().subtract(project.spent());
		return new Told(lines, this.words.money(terms.total()), this.words.money(project.spent()), money(left),
				ProjectPage.share(project.spent(), terms.total()), left.signum() < 0,
				expenses.stream().map((expense) -> entry(expense, members)).toList());
	}

	private Line line(String item, BigDecimal allowed, @Nullable BigDecimal spent) {
		BigDecimal cost = (spent != null) ? spent : BigDecimal.ZERO;
		BigDecimal left = allowed.subtract(cost);
		return new Line(item, this.words.money(allowed), this.words.money(cost), money(left),
				ProjectPage.share(cost, allowed), left.signum() < 0);
	}

	/** A true minus sign. */
	private String money(BigDecimal amount) {
		return (amount.signum() < 0 ? "−" : "") + this.words.money(amount.abs());
	}

	private Entry entry(ExpenseRow expense, Map<PersonId, Member> members) {
		return new Entry(expense.id(), expense.what(), expense.item(), this.words.money(expense.amount()),
				"%1$tm-%1$td".formatted(expense.on()), ProjectPage.name(members, expense.by()), expense.struck());
	}

	/**
	 * The whole.
	 *
	 * @param over whether more was spent than agreed
	 */
	record Told(List<Line> lines, String budget, String spent, String left, String share, boolean over,
			List<Entry> entries) {

	}

	/**
	 * One line of the budget.
	 */
	record Line(String item, String allowed, String spent, String left, String share, boolean over) {

	}

	/**
	 * One expense.
	 *
	 * @param struck why it does not count; none when it does
	 */
	record Entry(UUID id, String what, String item, String amount, String on, String by, @Nullable String struck) {

	}

}
