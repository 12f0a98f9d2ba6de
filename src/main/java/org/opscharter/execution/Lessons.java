package org.opscharter.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was reached and learned (S0-11.2b).
 *
 * @param goals goal against what came of it
 * @param words how it went (总体评价), at most 2,000 characters
 * @param successes 成功经验, at most 4,000 characters
 * @param failures 失败原因, at most 4,000 characters
 * @param measures 改进措施, each a task
 */
public record Lessons(List<Goal> goals, String words, String successes, String failures, List<Measure> measures) {

	/** Nothing written yet. */
	public static final Lessons NONE = new Lessons(List.of(), "", "", "", List.of());

	public Lessons {
		goals = List.copyOf(goals);
		measures = List.copyOf(measures);
	}

	/** What is missing before it can be handed in. */
	List<Lack> lacks(Retrospective.Kind kind) {
		List<Lack> lacks = new ArrayList<>();
		if (this.goals.isEmpty() || this.goals.stream().anyMatch((goal) -> !goal.isComplete())) {
			lacks.add(lack("goals"));
		}
		if (this.words.isBlank()) {
			lacks.add(lack("words"));
		}
		if (kind == Retrospective.Kind.RETROSPECTIVE) {
			if (this.successes.isBlank()) {
				lacks.add(lack("successes"));
			}
			if (this.failures.isBlank()) {
				lacks.add(lack("failures"));
			}
			if (this.measures.isEmpty()) {
				lacks.add(lack("measures"));
			}
		}
		return lacks;
	}

	/** What a search finds it by. */
	String searchable() {
		StringBuilder text = new StringBuilder();
		this.goals.forEach((goal) -> text.append(goal.name()).append(' '));
		text.append(this.words).append(' ').append(this.successes).append(' ').append(this.failures);
		this.measures.forEach((measure) -> text.append(' ').append(measure.what()));
		return text.toString();
	}

	private static Lack lack(String what) {
		return Lack.of("execution.lack.lessons." + what, ExecutionRules.LESSONS, "#field-" + what);
	}

	/**
	 * One goal and its figures, typed with their source.
	 *
	 * @param name what was to be reached, at most 60 characters
	 * @param unit at most 10 characters
	 * @param source where the actual figure comes from, at most 120 characters
	 */
	public record Goal(String name, String unit, @Nullable BigDecimal target, @Nullable BigDecimal actual,
			String source) {

		boolean isComplete() {
			return !this.name.isBlank() && this.target != null && this.actual != null && !this.source.isBlank();
		}

	}

	/**
	 * What will be done better.
	 *
	 * @param what at most 120 characters
	 * @param owner who owes it
	 * @param due by when
	 */
	public record Measure(String what, UUID owner, LocalDate due) {

	}

}
