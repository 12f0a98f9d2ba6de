package org.opscharter.content;

import org.opscharter.approvals.Approvals;
import org.opscharter.content.Correction.State;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What somebody is still asked to decide about a draft. It ends with the draft: nobody is
 * left with a question that has no answer any more.
 */
@Component
class OpenRequests {

	private final SmallEditRegister edits;

	private final CorrectionRegister corrections;

	private final Approvals approvals;

	private final BusinessTime time;

	OpenRequests(SmallEditRegister edits, CorrectionRegister corrections, Approvals approvals, BusinessTime time) {
		this.edits = edits;
		this.corrections = corrections;
		this.approvals = approvals;
		this.time = time;
	}

	/** Whether a small edit waits for its agreement. */
	boolean isTweaked(DraftId draft) {
		return this.edits.findOpenOf(draft).isPresent();
	}

	void end(Draft draft, String reason, PersonId by) {
		this.edits.findOpenOf(draft.id())
			.ifPresent((edit) -> this.approvals.withdraw(this.approvals.numberOf(edit.id()).orElseThrow(), edit.by()));
		this.corrections.findOpenOf(draft.id()).ifPresent((correction) -> {
			correction.settle(State.REFUSED, reason, this.time.now());
			this.approvals.voidFor(correction.subject(), by, reason);
		});
		this.approvals.voidFor(draft.subject(), by, reason);
	}

}
