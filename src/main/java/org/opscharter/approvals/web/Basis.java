package org.opscharter.approvals.web;

import org.opscharter.clauses.ClauseId;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.springframework.stereotype.Component;

/**
 * The clauses this page acts under, as chips (制度依据).
 */
@Component
class Basis {

	private final ClauseChips chips;

	Basis(ClauseChips chips) {
		this.chips = chips;
	}

	ClauseChip of(String clause, boolean own) {
		return this.chips.chip(ClauseId.of(clause), own);
	}

	ClauseChip of(ClauseId clause) {
		return this.chips.chip(clause, false);
	}

}
