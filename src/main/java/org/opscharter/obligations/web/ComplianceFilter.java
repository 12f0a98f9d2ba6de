package org.opscharter.obligations.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opscharter.time.Period;

/**
 * By what, and for which months, the kept and the missed are counted.
 *
 * @param by {@code clause}, {@code person} or {@code month}
 * @param from the first month; without one, five months before the last
 * @param to the last month; without one, this month
 */
record ComplianceFilter(@Nullable String by, @Nullable String from, @Nullable String to) {

	private static final Pattern MONTH = Pattern.compile("2\\d{3}-(0[1-9]|1[0-2])");

	ComplianceFilter {
		by = Arrays.stream(Grouping.values()).map(Grouping::key).toList().contains(by) ? by : Grouping.CLAUSE.key();
		from = month(from);
		to = month(to);
	}

	private static @Nullable String month(@Nullable String text) {
		return (text != null && MONTH.matcher(text).matches()) ? text : null;
	}

	Grouping grouping() {
		return Arrays.stream(Grouping.values()).filter((one) -> one.key().equals(this.by)).findFirst().orElseThrow();
	}

	Period last(Period thisMonth) {
		return (this.to != null) ? Period.parse(this.to) : thisMonth;
	}

	/** Never later than the last. */
	Period first(Period last) {
		Period asked = (this.from != null) ? Period.parse(this.from)
				: Period.of(Period.Kind.MONTH, last.first().minusMonths(5));
		return (asked.compareTo(last) <= 0) ? asked : last;
	}

	/**
	 * What is counted together.
	 */
	enum Grouping {

		/** 按条款. */
		CLAUSE("o.clause"),
		/** 按人. */
		PERSON("o.owner_id::text"),
		/** 按月. */
		MONTH("to_char(o.month, 'YYYY-MM')");

		private final String column;

		Grouping(String column) {
			this.column = column;
		}

		String column() {
			return this.column;
		}

		/** The filter of the ledger that shows the rows behind a line. */
		String parameter() {
			return (this == PERSON) ? "owner" : key();
		}

		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
