package org.opscharter.approvals.web;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Outcome;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;

/**
 * What the decision bar sends: the outcome, the words, the criteria, and which revision
 * the person had in front of him.
 */
record DecisionForm(@NotNull Outcome outcome, @Nullable @Size(max = 2000) String words, int revision,
		@NotNull @Pattern(regexp = "[0-9a-f]{64}") String fingerprint, @Nullable Map<String, @Valid AnswerForm> answers,
		@Nullable Integer returnTo) {

	Verdict by(PersonId person) {
		List<Answer> given = (this.answers == null) ? List.of()
				: this.answers.entrySet()
					.stream()
					.filter((entry) -> entry.getValue().met() != null)
					.map((entry) -> entry.getValue().to(entry.getKey()))
					.toList();
		return new Verdict(person, this.outcome, (this.words != null) ? this.words.strip() : "",
				new Revision(this.revision, this.fingerprint), given, this.returnTo, List.of());
	}

	/**
	 * One criterion as answered on the page.
	 */
	record AnswerForm(@Nullable Boolean met, @Nullable @Size(max = 500) String note) {

		Answer to(String criterion) {
			return new Answer(criterion, Boolean.TRUE.equals(this.met), (this.note != null) ? this.note.strip() : "");
		}

	}

}
