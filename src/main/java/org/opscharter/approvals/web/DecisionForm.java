package org.opscharter.approvals.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Outcome;
import org.opscharter.approvals.Remark;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.approvals.web.RequestQueries.Header;
import org.opscharter.organisation.PersonId;

/**
 * What the decision bar sends: the outcome, the words for each, the criteria, and which
 * revision the person had in front of him.
 *
 * @param words what he says while agreeing
 * @param reason why he returns it
 * @param objection why he declines
 * @param returnTo the earlier step it goes back to; none for the applicant
 * @param remarks what he says about single sections when he returns it
 */
record DecisionForm(@NotNull Outcome outcome, @Nullable @Size(max = 2000) String words,
		@Nullable @Size(max = 2000) String reason, @Nullable @Size(max = 2000) String objection, int revision,
		@NotNull @Pattern(regexp = "[0-9a-f]{64}") String fingerprint,
		@Nullable @Size(max = 20) Map<String, @Valid AnswerForm> answers, @Nullable Integer returnTo,
		@Nullable @Size(max = 20) Map<String, @Size(max = 500) String> remarks) {

	static DecisionForm blank(Header header) {
		return new DecisionForm(Outcome.AGREE, "", "", "", header.revision(), header.fingerprint(), Map.of(), null,
				Map.of());
	}

	Verdict by(PersonId person) {
		List<Answer> given = answered().entrySet()
			.stream()
			.filter((answer) -> answer.getValue().met() != null)
			.map((answer) -> answer.getValue().to(answer.getKey()))
			.toList();
		boolean back = this.outcome == Outcome.RETURN;
		return new Verdict(person, this.outcome, said(), new Revision(this.revision, this.fingerprint), given,
				back ? this.returnTo : null, back ? remarked() : List.of());
	}

	private Map<String, AnswerForm> answered() {
		return (this.answers != null) ? this.answers : Map.of();
	}

	private List<Remark> remarked() {
		return (this.remarks == null) ? List.of()
				: this.remarks.keySet()
					.stream()
					.filter((section) -> !remark(section).isEmpty())
					.map((section) -> new Remark(section, remark(section)))
					.toList();
	}

	/** What was typed for the outcome chosen. */
	String said() {
		String said = switch (this.outcome) {
			case AGREE -> this.words;
			case RETURN -> this.reason;
			case DECLINE -> this.objection;
		};
		return (said != null) ? said.strip() : "";
	}

	/** The same with every open criterion met. */
	DecisionForm allMet(List<String> criteria) {
		Map<String, AnswerForm> met = new LinkedHashMap<>();
		criteria.forEach((key) -> met.put(key,
				(answer(key).met() != null) ? answer(key) : new AnswerForm(true, answer(key).note())));
		return new DecisionForm(Outcome.AGREE, this.words, this.reason, this.objection, this.revision, this.fingerprint,
				met, this.returnTo, this.remarks);
	}

	AnswerForm answer(String criterion) {
		return answered().getOrDefault(criterion, AnswerForm.OPEN);
	}

	String remark(String section) {
		String remark = (this.remarks != null) ? this.remarks.get(section) : null;
		return (remark != null) ? remark.strip() : "";
	}

	/**
	 * One criterion as answered on the page.
	 */
	record AnswerForm(@Nullable Boolean met, @Nullable @Size(max = 500) String note) {

		static final AnswerForm OPEN = new AnswerForm(null, "");

		Answer to(String criterion) {
			return new Answer(criterion, Boolean.TRUE.equals(this.met), (this.note != null) ? this.note.strip() : "");
		}

	}

}
