package org.opscharter.projects.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opscharter.projects.Content;
import org.opscharter.projects.Element;
import org.opscharter.projects.Importance;

/**
 * What the editor sends, as typed: whatever cannot be kept is shown again.
 *
 * @param version the version the writer has in front of him
 * @param texts the words of the elements, by their name
 * @param noRisks present when 无风险 is ticked
 * @param feasible {@code true}, {@code false} or empty
 * @param participants whom to ask for an opinion
 * @param reason why it goes on although a rule at level 提示 asks for more
 * @param more {@code lines} or {@code risks} when one more row is wanted
 */
record ProposalForm(int version, String title, String importance, Map<String, String> texts, String noGoal,
		List<LineForm> lines, String starts, String ends, String figureName, String figureValue, String figureUnit,
		List<RiskForm> risks, @Nullable String noRisks, String riskFree, String feasible, List<String> participants,
		String reason, String more) {

	ProposalForm(int version, @Nullable String title, @Nullable String importance, @Nullable Map<String, String> texts,
			@Nullable String noGoal, @Nullable List<LineForm> lines, @Nullable String starts, @Nullable String ends,
			@Nullable String figureName, @Nullable String figureValue, @Nullable String figureUnit,
			@Nullable List<RiskForm> risks, @Nullable String noRisks, @Nullable String riskFree,
			@Nullable String feasible, @Nullable List<String> participants, @Nullable String reason,
			@Nullable String more) {
		this.version = version;
		this.title = textOf(title);
		this.importance = textOf(importance);
		this.texts = (texts != null) ? texts : Map.of();
		this.noGoal = textOf(noGoal);
		this.lines = (lines == null) ? List.of()
				: lines.stream().filter(Objects::nonNull).filter((line) -> !line.isBlank()).toList();
		this.starts = textOf(starts);
		this.ends = textOf(ends);
		this.figureName = textOf(figureName);
		this.figureValue = textOf(figureValue);
		this.figureUnit = textOf(figureUnit);
		this.risks = (risks == null) ? List.of()
				: risks.stream().filter(Objects::nonNull).filter((risk) -> !risk.isBlank()).toList();
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
		return new ProposalForm(version, content.title(), content.importance().name(), texts, content.noGoal(),
				content.lines()
					.stream()
					.map((line) -> new LineForm(line.item(), line.basis(), plain(line.amount())))
					.toList(),
				Objects.toString(content.starts(), ""), Objects.toString(content.ends(), ""), content.figure().name(),
				plain(content.figure().value()), content.figure().unit(),
				content.risks()
					.stream()
					.map((risk) -> new RiskForm(risk.risk(), Objects.toString(risk.likelihood(), ""),
							Objects.toString(risk.impact(), ""), risk.response()))
					.toList(),
				content.noRisks() ? "true" : null, content.riskFree(), Objects.toString(content.feasible(), ""),
				List.of(), "", "");
	}

	/** The same words, in front of another version. */
	ProposalForm at(int newer) {
		return new ProposalForm(newer, this.title, this.importance, this.texts, this.noGoal, this.lines, this.starts,
				this.ends, this.figureName, this.figureValue, this.figureUnit, this.risks, this.noRisks, this.riskFree,
				this.feasible, this.participants, this.reason, this.more);
	}

	public String text(String element) {
		return textOf(this.texts.get(element));
	}

	public boolean isMajor() {
		return this.importance.equals(Importance.MAJOR.name());
	}

	private static String plain(@Nullable BigDecimal number) {
		return (number == null) ? "" : number.stripTrailingZeros().toPlainString();
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
