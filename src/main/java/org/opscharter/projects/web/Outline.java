package org.opscharter.projects.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.projects.BudgetLine;
import org.opscharter.projects.Content;
import org.opscharter.projects.Element;
import org.opscharter.projects.Figure;
import org.opscharter.projects.Risk;
import org.opscharter.projects.web.Comparison.Change;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * Puts a content into the words and figures of a reading page: strip, budget, elements,
 * risks, with marks where it differs from the revision before.
 */
@Component
class Outline {

	private static final BigDecimal HUNDRED = new BigDecimal("100");

	private final Words words;

	Outline(Words words) {
		this.words = words;
	}

	/**
	 * @param before the revision before, if there is one
	 */
	Told of(Content content, @Nullable Content before, int beforeNumber, List<Change> changes) {
		Set<Element> changed = changes.stream()
			.map(Change::element)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return new Told(strip(content, before, beforeNumber), budget(content, before),
				this.words.money(content.total()), delta(content, before), elements(content, changed), risks(content),
				content.noGoal());
	}

	private List<Cell> strip(Content content, @Nullable Content before, int number) {
		List<Cell> strip = new ArrayList<>();
		strip.add(new Cell(part("budget"), this.words.money(content.total()), this.words.of("projects.yuan"),
				(before == null) ? "" : since(content.total(), before.total(), number)));
		if (content.days() > 0) {
			strip.add(new Cell(this.words.of("projects.strip.span"), String.valueOf(content.days()),
					this.words.of("projects.days"), span(content)));
		}
		Figure figure = content.figure();
		if (figure.value() != null && !figure.name().isBlank()) {
			strip.add(new Cell(figure.name(), this.words.money(figure.value()), figure.unit(), each(content, figure)));
		}
		Risk.Level highest = content.highestRisk();
		String without = this.words.of(content.noRisks() ? "projects.none" : "projects.blank");
		strip.add(new Cell(part("risks"), (highest != null) ? this.words.of("projects.risk." + highest) : without, "",
				content.risks().isEmpty() ? "" : this.words.of("projects.strip.risks", content.risks().size())));
		return strip;
	}

	private String since(BigDecimal now, BigDecimal before, int number) {
		int direction = now.compareTo(before);
		return (direction == 0) ? this.words.of("projects.strip.same", String.valueOf(number))
				: this.words.of("projects.strip.was", String.valueOf(number), this.words.money(before));
	}

	private String span(Content content) {
		return this.words.of("projects.strip.dates", "%1$tm-%1$td".formatted(content.starts()),
				"%1$tm-%1$td".formatted(content.ends()));
	}

	/** 每条50元; a share has no price of its own. */
	private String each(Content content, Figure figure) {
		return (figure.value().signum() == 0 || figure.unit().contains("%")) ? "" : this.words.of("projects.strip.each",
				figure.unit(), this.words.money(content.total().divide(figure.value(), 2, RoundingMode.HALF_UP)));
	}

	private List<Line> budget(Content content, @Nullable Content before) {
		Map<String, BigDecimal> old = new HashMap<>();
		if (before != null) {
			before.lines().forEach((line) -> old.put(line.item(), amount(line)));
		}
		return content.lines().stream().map((line) -> line(line, content.total(), before, old)).toList();
	}

	private Line line(BudgetLine line, BigDecimal total, @Nullable Content before, Map<String, BigDecimal> old) {
		BigDecimal amount = amount(line);
		String share = (total.signum() == 0) ? "—"
				: amount.multiply(HUNDRED).divide(total, 1, RoundingMode.HALF_UP) + "%";
		BigDecimal was = old.get(line.item());
		boolean fresh = before != null && was == null;
		BigDecimal difference = amount.subtract((was != null) ? was : BigDecimal.ZERO);
		boolean changed = before != null && (fresh || difference.signum() != 0);
		return new Line(line.item(), line.basis(), (line.amount() != null) ? this.words.money(line.amount()) : "—",
				share, (before == null) ? "" : changed ? signed(difference) : "—", changed);
	}

	private String delta(Content content, @Nullable Content before) {
		return (before == null) ? "" : signed(content.total().subtract(before.total()));
	}

	private String signed(BigDecimal difference) {
		return (difference.signum() == 0) ? "0"
				: ((difference.signum() > 0) ? "+" : "−") + this.words.money(difference.abs());
	}

	private List<Told.Element> elements(Content content, Set<Element> changed) {
		List<Told.Element> elements = new ArrayList<>();
		for (Element element : Element.values()) {
			String text = text(element, content);
			if (!text.isBlank() || Element.seven().contains(element)) {
				elements.add(new Told.Element(element.key(), this.words.of("projects.element.number." + element),
						part(element.key()), text.isBlank() ? this.words.of("projects.blank") : text,
						changed.contains(element)));
			}
		}
		return elements;
	}

	private String text(Element element, Content content) {
		String written = content.text(element);
		String computed = switch (element) {
			case BUDGET -> content.lines().isEmpty() ? ""
					: this.words.of("projects.budget.above", this.words.money(content.total()));
			case SCHEDULE -> (content.days() > 0) ? span(content) : "";
			case RISKS -> risksInWords(content);
			case FEASIBILITY ->
				(content.feasible() != null) ? this.words.of("projects.feasible." + content.feasible()) : "";
			default -> "";
		};
		return (computed.isEmpty() || written.isBlank()) ? computed + written : computed + "\n" + written;
	}

	private String risksInWords(Content content) {
		if (content.noRisks()) {
			return this.words.of("projects.risks.free", content.riskFree());
		}
		return content.risks().isEmpty() ? ""
				: this.words.of("projects.risks.list", String.valueOf(content.risks().size()),
						content.risks()
							.stream()
							.map((risk) -> this.words.of("projects.risks.one", risk.risk(), level(risk)))
							.collect(Collectors.joining(this.words.of("projects.and"))));
	}

	private List<Danger> risks(Content content) {
		return content.risks()
			.stream()
			.map((risk) -> new Danger(risk.risk(), Objects.toString(risk.likelihood(), "—"),
					Objects.toString(risk.impact(), "—"), level(risk), risk.level() == Risk.Level.HIGH,
					risk.response()))
			.toList();
	}

	private String level(Risk risk) {
		return (risk.level() != null) ? this.words.of("projects.risk." + risk.level()) : "—";
	}

	private String part(String key) {
		return this.words.of("projects.part." + key);
	}

	private static BigDecimal amount(BudgetLine line) {
		return (line.amount() != null) ? line.amount() : BigDecimal.ZERO;
	}

	/**
	 * A content in words.
	 *
	 * @param delta how the total differs from the revision before; empty without one
	 */
	record Told(List<Cell> strip, List<Line> budget, String total, String delta, List<Told.Element> elements,
			List<Danger> risks, String noGoal) {

		/**
		 * One element in words.
		 */
		record Element(String key, String number, String name, String text, boolean changed) {

		}

	}

	/**
	 * One figure of the strip.
	 */
	record Cell(String name, String figure, String unit, String note) {

	}

	/**
	 * One line of the budget.
	 */
	record Line(String item, String basis, String amount, String share, String delta, boolean changed) {

	}

	/**
	 * One risk.
	 */
	record Danger(String risk, String likelihood, String impact, String level, boolean high, String response) {

	}

}
