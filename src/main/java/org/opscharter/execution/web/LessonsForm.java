package org.opscharter.execution.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.Lessons;

/**
 * The look back as typed; saved as far as it goes, complete when it is handed in.
 *
 * @param version the version the writer has in front of him
 * @param deed {@code submit} to hand it in, else it is only saved
 * @param reason why it is handed in although a rule at level 提示 asks for more
 */
record LessonsForm(String version, Map<String, GoalForm> goals, String words, String successes, String failures,
		Map<String, MeasureForm> measures, String deed, String reason) {

	LessonsForm(@Nullable String version, @Nullable Map<String, GoalForm> goals, @Nullable String words,
			@Nullable String successes, @Nullable String failures, @Nullable Map<String, MeasureForm> measures,
			@Nullable String deed, @Nullable String reason) {
		this.version = Typed.text(version);
		this.goals = (goals != null) ? goals : Map.of();
		this.words = Typed.text(words);
		this.successes = Typed.text(successes);
		this.failures = Typed.text(failures);
		this.measures = (measures != null) ? measures : Map.of();
		this.deed = Typed.text(deed);
		this.reason = Typed.text(reason);
	}

	static LessonsForm of(Lessons lessons, int version) {
		Map<String, GoalForm> goals = new LinkedHashMap<>();
		lessons.goals()
			.forEach((goal) -> goals.put(String.valueOf(goals.size()),
					new GoalForm(goal.name(), goal.unit(), plain(goal.target()), plain(goal.actual()), goal.source())));
		Map<String, MeasureForm> measures = new LinkedHashMap<>();
		lessons.measures()
			.forEach((measure) -> measures.put(String.valueOf(measures.size()),
					new MeasureForm(measure.what(), measure.owner().toString(), measure.due().toString())));
		return new LessonsForm(String.valueOf(version), goals, lessons.words(), lessons.successes(), lessons.failures(),
				measures, "", "");
	}

	int seen() {
		return this.version.matches("-?\\d{1,9}") ? Integer.parseInt(this.version) : Integer.MIN_VALUE;
	}

	boolean submits() {
		return this.deed.equals("submit");
	}

	public List<GoalForm> goalRows() {
		return Typed.rows(this.goals, GoalForm::isBlank);
	}

	public List<MeasureForm> measureRows() {
		return Typed.rows(this.measures, MeasureForm::isBlank);
	}

	/** The lessons, as far as they can be understood; what cannot is a problem. */
	Lessons lessons(Problems problems) {
		problems.length("words", this.words, 2000);
		problems.length("successes", this.successes, 4000);
		problems.length("failures", this.failures, 4000);
		problems.require(goalRows().size() <= 30 && measureRows().size() <= 30, "goals[0].name", "many");
		List<Lessons.Goal> goals = new ArrayList<>();
		for (int at = 0; at < goalRows().size(); at++) {
			goals.add(goalRows().get(at).goal("goals[" + at + "].", problems));
		}
		List<Lessons.Measure> measures = new ArrayList<>();
		for (int at = 0; at < measureRows().size(); at++) {
			measureRows().get(at).measure("measures[" + at + "].", problems).ifPresent(measures::add);
		}
		return new Lessons(goals, this.words, this.successes, this.failures, measures);
	}

	private static String plain(@Nullable BigDecimal number) {
		return (number != null) ? number.toPlainString() : "";
	}

	/**
	 * A goal with its figures as typed.
	 */
	record GoalForm(String name, String unit, String target, String actual, String source) {

		GoalForm(@Nullable String name, @Nullable String unit, @Nullable String target, @Nullable String actual,
				@Nullable String source) {
			this.name = Typed.text(name);
			this.unit = Typed.text(unit);
			this.target = Typed.text(target);
			this.actual = Typed.text(actual);
			this.source = Typed.text(source);
		}

		boolean isBlank() {
			return (this.name + this.unit + this.target + this.actual + this.source).isEmpty();
		}

		Lessons.Goal goal(String field, Problems problems) {
			problems.text(field + "name", this.name, 60);
			problems.length(field + "unit", this.unit, 10);
			problems.length(field + "source", this.source, 120);
			return new Lessons.Goal(this.name, this.unit, number(field + "target", this.target, problems),
					number(field + "actual", this.actual, problems), this.source);
		}

		private static @Nullable BigDecimal number(String field, String typed, Problems problems) {
			if (typed.isEmpty()) {
				return null;
			}
			Optional<BigDecimal> number = Typed.amount(typed);
			problems.require(number.isPresent(), field, "amount");
			return number.orElse(null);
		}

	}

	/**
	 * What will be done better, as typed.
	 */
	record MeasureForm(String what, String owner, String due) {

		MeasureForm(@Nullable String what, @Nullable String owner, @Nullable String due) {
			this.what = Typed.text(what);
			this.owner = Typed.text(owner);
			this.due = Typed.text(due);
		}

		boolean isBlank() {
			return (this.what + this.due).isEmpty();
		}

		Optional<Lessons.Measure> measure(String field, Problems problems) {
			problems.text(field + "what", this.what, 120);
			problems.require(Typed.id(this.owner).isPresent(), field + "owner", "choose");
			Optional<LocalDate> day = Typed.day(this.due);
			problems.require(day.isPresent(), field + "due", "day");
			return (problems.of(field + "owner") != null || day.isEmpty()) ? Optional.empty()
					: Optional.of(new Lessons.Measure(this.what,
							Objects.requireNonNull(Typed.id(this.owner).orElse(null)), day.get()));
		}

	}

}
