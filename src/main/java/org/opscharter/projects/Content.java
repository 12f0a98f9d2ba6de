package org.opscharter.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a proposal says. Two contents are the same revision exactly when every character
 * is the same.
 *
 * @param title 1 to 120 characters
 * @param importance what its author takes it for
 * @param texts the words of each element, at most 4,000 characters; none where nothing is
 * written
 * @param noGoal why no goal of the department stands behind it (无对应目标), at most 500
 * characters
 * @param lines the budget, at most 60 lines
 * @param starts the first day
 * @param ends the last day
 * @param figure what it will be measured by
 * @param risks at most 40
 * @param noRisks whether its author says there are none (无风险)
 * @param riskFree why there are none, at most 500 characters
 * @param feasible the conclusion of the feasibility study: 可行 or 不可行; none while open
 * @param files the attachments when it was handed in
 */
public record Content(String title, Importance importance, Map<Element, String> texts, String noGoal,
		List<BudgetLine> lines, @Nullable LocalDate starts, @Nullable LocalDate ends, Figure figure, List<Risk> risks,
		boolean noRisks, String riskFree, @Nullable Boolean feasible, List<FileMark> files) {

	/** How many characters a title may have. */
	public static final int LONGEST_TITLE = 120;

	/** How many lines a budget may have. */
	public static final int MOST_LINES = 60;

	/** How many risks there may be. */
	public static final int MOST_RISKS = 40;

	public Content {
		EnumMap<Element, String> written = new EnumMap<>(Element.class);
		texts.forEach((element, text) -> {
			if (!text.isBlank()) {
				written.put(element, text);
			}
		});
		texts = Collections.unmodifiableMap(written);
		lines = lines.stream().map(Content::toCents).toList();
		risks = List.copyOf(risks);
		files = List.copyOf(files);
	}

	/**
	 * A proposal of which only the title is known.
	 */
	public static Content titled(String title) {
		return new Content(title, Importance.ORDINARY, Map.of(), "", List.of(), null, null, Figure.NONE, List.of(),
				false, "", null, List.of());
	}

	/**
	 * The words of an element, empty where nothing is written.
	 */
	public String text(Element element) {
		return this.texts.getOrDefault(element, "");
	}

	/**
	 * The sum of the budget in 元.
	 */
	public BigDecimal total() {
		return this.lines.stream()
			.map(BudgetLine::amount)
			.filter(Objects::nonNull)
			.reduce(new BigDecimal("0.00"), BigDecimal::add);
	}

	/**
	 * The highest level among the risks; none without a judged one.
	 */
	public Risk.@Nullable Level highestRisk() {
		return this.risks.stream()
			.map(Risk::level)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * How many days it takes, both ends included; 0 while a date is open.
	 */
	public long days() {
		return (this.starts == null || this.ends == null) ? 0 : this.ends.toEpochDay() - this.starts.toEpochDay() + 1;
	}

	/**
	 * The same words, with these files.
	 */
	Content with(List<FileMark> marks) {
		return new Content(this.title, this.importance, this.texts, this.noGoal, this.lines, this.starts, this.ends,
				this.figure, this.risks, this.noRisks, this.riskFree, this.feasible, marks);
	}

	/**
	 * The keys of the parts that are not as in the other: {@code title}, {@code files}
	 * and the elements.
	 */
	public Set<String> partsThatDiffer(Content other) {
		Set<String> parts = new LinkedHashSet<>();
		note(parts, "title", this.title, other.title);
		note(parts, "importance", this.importance, other.importance);
		for (Element element : Element.values()) {
			note(parts, element.key(), text(element), other.text(element));
		}
		note(parts, Element.GOAL.key(), this.noGoal, other.noGoal);
		note(parts, Element.BUDGET.key(), this.lines, other.lines);
		note(parts, Element.SCHEDULE.key(), this.starts, other.starts);
		note(parts, Element.SCHEDULE.key(), this.ends, other.ends);
		note(parts, Element.EFFECT.key(), this.figure, other.figure);
		note(parts, Element.RISKS.key(), this.risks, other.risks);
		note(parts, Element.RISKS.key(), this.noRisks, other.noRisks);
		note(parts, Element.RISKS.key(), this.riskFree, other.riskFree);
		note(parts, Element.FEASIBILITY.key(), this.feasible, other.feasible);
		note(parts, "files", this.files, other.files);
		return parts;
	}

	private static void note(Set<String> parts, String part, @Nullable Object one, @Nullable Object other) {
		if (!Objects.equals(one, other)) {
			parts.add(part);
		}
	}

	/** 80000 and 80,000.00 are the same amount and must be the same text. */
	private static BudgetLine toCents(BudgetLine line) {
		return (line.amount() == null) ? line
				: new BudgetLine(line.item(), line.basis(), line.amount().setScale(2, RoundingMode.HALF_UP));
	}

}
