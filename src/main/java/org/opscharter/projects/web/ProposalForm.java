package org.opscharter.projects.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.opscharter.projects.Content;
import org.opscharter.projects.Element;
import org.opscharter.projects.Importance;

/**
 * What the editor sends, as typed: whatever cannot be kept is shown again.
 *
 * @param version the version the writer has in front of him
 * @param texts the words of the elements, by their name
 * @param lines the budget by its row; a map, because a hand may post any row
 * @param noRisks present when 无风险 is ticked
 * @param feasible {@code true}, {@code false} or empty
 * @param participants whom to ask for an opinion
 * @param reason why it goes on although a rule at level 提示 asks for more
 * @param more {@code lines} or {@code risks} when one more row is wanted
 */
record ProposalForm(String version, String title, String importance, Map<String, String> texts, String noGoal,
		Map<String, LineForm> lines, String starts, String ends, String figureName, String figureValue,
		String figureUnit, Map<String, RiskForm> risks, @Nullable String noRisks, String riskFree, String feasible,
		List<String> participants, String reason, String more) {

	ProposalForm(@Nullable String version, @Nullable String title, @Nullable String importance,
			@Nullable Map<String, String> texts, @Nullable String noGoal, @Nullable Map<String, LineForm> lines,
			@Nullable String starts, @Nullable String ends, @Nullable String figureName, @Nullable String figureValue,
			@Nullable String figureUnit, @Nullable Map<String, RiskForm> risks, @Nullable String noRisks,
			@Nullable String riskFree, @Nullable String feasible, @Nullable List<String> participants,
			@Nullable String reason, @Nullable String more) {
		this.version = textOf(version);
		this.title = textOf(title);
		this.importance = textOf(importance);
		this.texts = (texts != null) ? texts : Map.of();
		this.noGoal = textOf(noGoal);
		this.lines = (lines != null) ? lines : Map.of();
		this.starts = textOf(starts);
		this.ends = textOf(ends);
		this.figureName = textOf(figureName);
		this.figureValue = textOf(figureValue);
		this.figureUnit = textOf(figureUnit);
		this.risks = (risks != null) ? risks : Map.of();
		this.noRisks = noRisks;
		this.riskFree = textOf(riskFree);
		this.feasible = textOf(feasible);
		this.participants = (participants != null) ? participants : List.of();
		this.reason = textOf(reason);
		this.more = textOf(more);
	}

	static ProposalForm of(Content content, int version) {
		Map<String, String> texts = new LinkedHashMap<>();
		content.texts().forEach((element, text) -> texts.put(element.name(), text));
		Map<String, LineForm> lines = new LinkedHashMap<>();
		content.lines()
			.forEach((line) -> lines.put(String.valueOf(lines.size()),
					new LineForm(line.item(), line.basis(), plain(line.amount()))));
		Map<String, RiskForm> risks = new LinkedHashMap<>();
		content.risks()
			.forEach((risk) -> risks.put(String.valueOf(risks.size()), new RiskForm(risk.risk(),
					Objects.toString(risk.likelihood(), ""), Objects.toString(risk.impact(), ""), risk.response())));
		return new ProposalForm(String.valueOf(version), content.title(), content.importance().name(), texts,
				content.noGoal(), lines, Objects.toString(content.starts(), ""), Objects.toString(content.ends(), ""),
				content.figure().name(), plain(content.figure().value()), content.figure().unit(), risks,
				content.noRisks() ? "true" : null, content.riskFree(), Objects.toString(content.feasible(), ""),
				List.of(), "", "");
	}

	/** The version the writer names; one that never was when he names none. */
	int seen() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : -1;
	}

	/** The lines in which something is written, in the order of the page. */
	public List<LineForm> lineRows() {
		return written(this.lines, LineForm::isBlank);
	}

	/** The risks in which something is written, in the order of the page. */
	public List<RiskForm> riskRows() {
		return written(this.risks, RiskForm::isBlank);
	}

	private static <T> List<T> written(Map<String, T> rows, Predicate<T> blank) {
		return rows.entrySet()
			.stream()
			.filter((row) -> row.getValue() != null && !blank.test(row.getValue()))
			.sorted(Comparator.comparingInt(
					(row) -> row.getKey().matches("\\d{1,8}") ? Integer.parseInt(row.getKey()) : Integer.MAX_VALUE))
			.map(Map.Entry::getValue)
			.toList();
	}

	/** The same words, in front of another version. */
	ProposalForm at(int newer) {
		return new ProposalForm(String.valueOf(newer), this.title, this.importance, this.texts, this.noGoal, this.lines,
				this.starts, this.ends, this.figureName, this.figureValue, this.figureUnit, this.risks, this.noRisks,
				this.riskFree, this.feasible, this.participants, this.reason, this.more);
	}

	public String text(String element) {
		return textOf(this.texts.get(element));
	}

	public boolean isMajor() {
		return this.importance.equals(Importance.MAJOR.name());
	}

	private static String plain(@Nullable BigDecimal number) {
		return (number == null) ? ""
				: new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
	}

	private static String textOf(@Nullable String typed) {
		return (typed == null) ? "" : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
	}

	/**
	 * A line of the budget as typed.
	 */
	record LineForm(String item, String basis, String amount) {

		LineForm(@Nullable String item, @Nullable String basis, @Nullable String amount) {
			this.item = textOf(item);
			this.basis = textOf(basis);
			this.amount = textOf(amount);
		}

		boolean isBlank() {
			return (this.item + this.basis + this.amount).isEmpty();
		}

	}

	/**
	 * A risk as typed.
	 */
	record RiskForm(String risk, String likelihood, String impact, String response) {

		RiskForm(@Nullable String risk, @Nullable String likelihood, @Nullable String impact,
				@Nullable String response) {
			this.risk = textOf(risk);
			this.likelihood = textOf(likelihood);
			this.impact = textOf(impact);
			this.response = textOf(response);
		}

		boolean isBlank() {
			return (this.risk + this.likelihood + this.impact + this.response).isEmpty();
		}

	}

}
