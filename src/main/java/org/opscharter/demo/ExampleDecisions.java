package org.opscharter.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Outcome;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Decides at the approvals desk, on the revision that lies there.
 */
@Component
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleDecisions {

	private static final List<Answer> ALL_MET = Stream
		.of("brand", "strategy", "novelty", "feasibility", "benefit", "accurate", "lawful", "positioning", "purpose")
		.map((criterion) -> new Answer(criterion, true, ""))
		.toList();

	private final Approvals approvals;

	ExampleDecisions(Approvals approvals) {
		this.approvals = approvals;
	}

	/**
	 * @param deed agree, return or decline
	 */
	void tell(String deed, String words, UUID subject, PersonId by) {
		String number = this.approvals.numberOf(subject).orElseThrow();
		Revision revision = this.approvals.find(number).revision();
		this.approvals.decide(number, switch (deed) {
			case "agree" -> new Verdict(by, Outcome.AGREE, words, revision, ALL_MET, null, List.of());
			case "return" -> Verdict.sendBack(by, revision, words);
			case "decline" -> Verdict.decline(by, revision, words);
			default -> throw new IllegalArgumentException(deed);
		});
	}

}
