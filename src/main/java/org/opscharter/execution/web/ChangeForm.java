package org.opscharter.execution.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.Terms;

/**
 * Other terms as typed.
 *
 * @param version the version of the project the leader has in front of him
 */
record ChangeForm(String version, Map<String, LineForm> lines, String starts, String ends, String scope,
		String reason) {

	ChangeForm(@Nullable String version, @Nullable Map<String, LineForm> lines, @Nullable String starts,
			@Nullable String ends, @Nullable String scope, @Nullable String reason) {
		this.version = Typed.text(version);
		this.lines = (lines != null) ? lines : Map.of();
		this.starts = Typed.text(starts);
		this.ends = Typed.text(ends);
		this.scope = Typed.text(scope);
		this.reason = Typed.text(reason);
	}

	static ChangeForm of(Terms terms, String reason, int version) {
		Map<String, LineForm> lines = new LinkedHashMap<>();
		terms.lines()
			.forEach(
					(line) -> lines.put(String.valueOf(lines.size()), new LineForm(line.item(), plain(line.amount()))));
		return new ChangeForm(String.valueOf(version), lines, terms.starts().toString(), terms.ends().toString(),
				terms.scope(), reason);
	}

	public List<LineForm> lineRows() {
		return Typed.rows(this.lines, LineForm::isBlank);
	}

	/** The terms, as far as they can be understood; what cannot is a problem. */
	Terms terms(Terms now, Problems problems) {
		List<LineForm> rows = lineRows();
		problems.require(!rows.isEmpty(), "lines[0].item", "missing");
		problems.require(rows.size() <= 60, "lines[0].item", "many");
		List<Terms.Line> next = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			String field = "lines[" + at + "].";
			LineForm row = rows.get(at);
			problems.text(field + "item", row.item(), 120);
			Optional<BigDecimal> amount = Typed.amount(row.amount());
			problems.require(amount.isPresent(), field + "amount", "amount");
			next.add(new Terms.Line(row.item(), amount.orElse(BigDecimal.ZERO)));
		}
		Optional<LocalDate> from = Typed.day(this.starts);
		Optional<LocalDate> to = Typed.day(this.ends);
		problems.require(from.isPresent(), "starts", "day");
		problems.require(to.isPresent(), "ends", "day");
		problems.require(from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get()), "ends", "endsEarly",
				from.map((day) -> day.toString().substring(5)).orElse(""));
		problems.length("scope", this.scope, 4000);
		problems.text("reason", this.reason, 2000);
		return new Terms(next, from.orElse(now.starts()), to.orElse(now.ends()), this.scope);
	}

	private static String plain(BigDecimal number) {
		return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
	}

	/**
	 * A line of the budget as typed.
	 */
	record LineForm(String item, String amount) {

		LineForm(@Nullable String item, @Nullable String amount) {
			this.item = Typed.text(item);
			this.amount = Typed.text(amount);
		}

		boolean isBlank() {
			return (this.item + this.amount).isEmpty();
		}

	}

}
