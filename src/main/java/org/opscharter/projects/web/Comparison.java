package org.opscharter.projects.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.opscharter.projects.BudgetLine;
import org.opscharter.projects.Content;
import org.opscharter.projects.Element;
import org.opscharter.projects.FileMark;
import org.opscharter.projects.Figure;
import org.opscharter.projects.Risk;
import org.opscharter.shell.DiffSegment;
import org.opscharter.shell.DiffSegment.Kind;
import org.opscharter.shell.TextDiff;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * Tells what changed from one revision to the next, place by place: 第2版改了什么 4处.
 */
@Component
class Comparison {

	private final Words words;

	Comparison(Words words) {
		this.words = words;
	}

	List<Change> between(Content before, Content after) {
		List<Change> changes = new ArrayList<>();
		text(changes, null, label("title"), before.title(), after.title());
		value(changes, null, label("importance"), importance(before), importance(after));
		for (Element element : Element.values()) {
			text(changes, element, label(element.key()), before.text(element), after.text(element));
			beside(changes, element, before, after);
		}
		lines(changes, new Lines<FileMark>(null, "files", FileMark::name, (gone, come) -> List.of(same(come.name())),
				FileMark::name), before.files(), after.files());
		return changes;
	}

	private void beside(List<Change> changes, Element element, Content before, Content after) {
		switch (element) {
			case GOAL -> text(changes, element, label("noGoal"), before.noGoal(), after.noGoal());
			case BUDGET ->
				lines(changes, new Lines<>(element, "budget", BudgetLine::item, this::budget, this::lineInWords),
						before.lines(), after.lines());
			case SCHEDULE -> {
				value(changes, element, label("starts"), Objects.toString(before.starts(), ""),
						Objects.toString(after.starts(), ""));
				value(changes, element, label("ends"), Objects.toString(before.ends(), ""),
						Objects.toString(after.ends(), ""));
			}
			case EFFECT -> value(changes, element, label("figure"), figure(before.figure()), figure(after.figure()));
			case RISKS -> {
				lines(changes, new Lines<>(element, "risks", Risk::risk, this::risk, this::riskInWords), before.risks(),
						after.risks());
				text(changes, element, label("riskFree"), before.riskFree(), after.riskFree());
			}
			case FEASIBILITY -> value(changes, element, label("feasible"), feasible(before), feasible(after));
			default -> {
			}
		}
	}

	/** Lines are the same line when they carry the same name. */
	private <T> void lines(List<Change> changes, Lines<T> lines, List<T> before, List<T> after) {
		Map<String, T> old = new LinkedHashMap<>();
		before.forEach((line) -> old.putIfAbsent(lines.name().apply(line), line));
		List<T> added = new ArrayList<>();
		for (T line : after) {
			String name = lines.name().apply(line);
			T was = old.remove(name);
			if (was == null) {
				added.add(line);
			}
			else if (!was.equals(line)) {
				changes.add(new Change(lines.element(), this.words.of("projects.change.line", label(lines.key()), name),
						lines.edited().segments(was, line)));
			}
		}
		added.forEach((line) -> changes.add(whole(lines, line, "added", Kind.INSERTED)));
		old.values().forEach((line) -> changes.add(whole(lines, line, "removed", Kind.DELETED)));
	}

	private <T> Change whole(Lines<T> lines, T line, String what, Kind kind) {
		return new Change(lines.element(), this.words.of("projects.change." + what, label(lines.key())),
				List.of(new DiffSegment(kind, lines.inWords().apply(line))));
	}

	private List<DiffSegment> budget(BudgetLine before, BudgetLine after) {
		List<DiffSegment> segments = new ArrayList<>();
		if (!Objects.equals(before.amount(), after.amount())) {
			segments.add(new DiffSegment(Kind.DELETED, money(before.amount())));
			segments.add(new DiffSegment(Kind.INSERTED, money(after.amount())));
		}
		if (!before.basis().equals(after.basis())) {
			segments.add(same(segments.isEmpty() ? "" : "　"));
			segments.addAll(TextDiff.between(before.basis(), after.basis()));
		}
		return segments;
	}

	private List<DiffSegment> risk(Risk before, Risk after) {
		return TextDiff.between(judged(before), judged(after));
	}

	private String lineInWords(BudgetLine line) {
		return this.words.of("projects.change.budgetLine", line.item(), money(line.amount()), line.basis());
	}

	/** 退费引发舆情，可能性2×影响4，中；应对：…. */
	private String riskInWords(Risk risk) {
		return this.words.of("projects.change.risk", risk.risk(), judged(risk));
	}

	private String judged(Risk risk) {
		return this.words.of("projects.change.judged", Objects.toString(risk.likelihood(), "—"),
				Objects.toString(risk.impact(), "—"),
				(risk.level() != null) ? this.words.of("projects.risk." + risk.level()) : "—", risk.response());
	}

	private String figure(Figure figure) {
		return (figure.value() == null) ? figure.name()
				: figure.name() + " " + this.words.money(figure.value()) + figure.unit();
	}

	private String importance(Content content) {
		return this.words.of("projects.importance." + content.importance());
	}

	private String feasible(Content content) {
		return (content.feasible() == null) ? "" : this.words.of("projects.feasible." + content.feasible());
	}

	private String money(@Nullable BigDecimal amount) {
		return (amount != null) ? this.words.money(amount) : "—";
	}

	private String label(String key) {
		return this.words.of("projects.part." + key);
	}

	private static DiffSegment same(String text) {
		return new DiffSegment(Kind.SAME, text);
	}

	private static void text(List<Change> changes, @Nullable Element element, String label, String before,
			String after) {
		if (!before.equals(after)) {
			changes.add(new Change(element, label, TextDiff.between(before, after)));
		}
	}

	private static void value(List<Change> changes, @Nullable Element element, String label, String before,
			String after) {
		if (!before.equals(after)) {
			List<DiffSegment> segments = new ArrayList<>();
			if (!before.isEmpty()) {
				segments.add(new DiffSegment(Kind.DELETED, before));
			}
			if (!after.isEmpty()) {
				segments.add(new DiffSegment(Kind.INSERTED, after));
			}
			changes.add(new Change(element, label, segments));
		}
	}

	/**
	 * One place that changed.
	 *
	 * @param element the element it belongs to; none for title, importance and files
	 * @param label what stands there, in words
	 */
	record Change(@Nullable Element element, String label, List<DiffSegment> segments) {

	}

	/**
	 * A kind of line: how it is told apart, and told.
	 */
	private record Lines<T>(@Nullable Element element, String key, Function<T, String> name, Edited<T> edited,
			Function<T, String> inWords) {

	}

	/**
	 * Tells how a line of the same name changed.
	 */
	private interface Edited<T> {

		List<DiffSegment> segments(T before, T after);

	}

}
