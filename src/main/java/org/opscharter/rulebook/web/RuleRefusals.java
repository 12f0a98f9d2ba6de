package org.opscharter.rulebook.web;

import org.opscharter.rulebook.RuleChangeRefused;
import org.opscharter.rulebook.RuleChangeRefused.Reason;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Says at which field of a form a change was refused, and why.
 */
@Component
class RuleRefusals {

	private final Words words;

	RuleRefusals(Words words) {
		this.words = words;
	}

	void put(RuleChangeRefused refusal, BindingResult errors, String field) {
		Reason reason = refusal.reason();
		String sentence = this.words.of("rulebook.refused." + reason, refusal.details());
		String where = switch (reason) {
			case IN_THE_PAST, EDITION_OVERLAPS -> "from";
			case REASON_MISSING -> "reason";
			case NOT_A_VALUE, TOO_LONG -> field;
			default -> "";
		};
		if (where.isEmpty()) {
			errors.reject("refused", sentence);
		}
		else {
			errors.rejectValue(where, "refused", sentence);
		}
	}

}
