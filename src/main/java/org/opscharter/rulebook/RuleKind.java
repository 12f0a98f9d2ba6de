package org.opscharter.rulebook;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What sort of value a rule has, and which texts are such a value.
 */
public enum RuleKind {

	/** 金额, in 元, at most two decimals. */
	AMOUNT("\\d{1,10}(\\.\\d{1,2})?"),
	/** 个数, 次数, 百分比. */
	COUNT("\\d{1,5}"),
	/** 分钟. */
	MINUTES("\\d{1,6}"),
	/** 工作日. */
	WORKING_DAYS("\\d{1,3}"),
	/** 自然日. */
	CALENDAR_DAYS("\\d{1,4}"),
	/** 是或否. */
	FLAG("true|false"),
	/** One of the choices of the rule. */
	CHOICE("[A-Z0-9_]{1,60}"),
	/**
	 * {@code HH:mm}, with a weekday {@code MON} or a day of the month {@code D1} before
	 * it.
	 */
	TIME("((MON|TUE|WED|THU|FRI|SAT|SUN|D([1-9]|[12]\\d|3[01])) )?([01]\\d|2[0-3]):[0-5]\\d"),
	/** A short text in the form the rule's own values have. */
	TEXT(".{1,200}");

	private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";

	/** The forms texts have; a rule keeps the first one that all its values have. */
	private static final List<Pattern> FORMS = List.of(
			Pattern.compile(CLOCK + "-" + CLOCK + "(," + CLOCK + "-" + CLOCK + ")*"),
			Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"), Pattern.compile("\\d{1,3}(,\\d{1,3})*"),
			Pattern.compile("\\d{1,3}=[^,=;]{1,20}(,\\d{1,3}=[^,=;]{1,20})*"), Pattern.compile(TEXT.pattern.pattern()));

	private final Pattern pattern;

	RuleKind(String pattern) {
		this.pattern = Pattern.compile(pattern);
	}

	/**
	 * Whether its values are numbers with a unit.
	 */
	public boolean isNumber() {
		return compareTo(CALENDAR_DAYS) <= 0;
	}

	boolean matches(String value) {
		return this.pattern.matcher(value).matches();
	}

	/** Whether a text has the form that all these have. */
	static boolean sameForm(String value, List<String> examples) {
		return FORMS.stream()
			.filter((form) -> examples.stream().allMatch((example) -> form.matcher(example).matches()))
			.findFirst()
			.orElseThrow()
			.matcher(value)
			.matches();
	}

}
