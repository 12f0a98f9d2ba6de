package org.opscharter.approvals.web;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The clauses this page acts under, as chips (制度依据).
 */
@Component
class Basis {

	private final ObjectProvider<ClauseChips> chips;

	Basis(ObjectProvider<ClauseChips> chips) {
		this.chips = chips;
	}

	/** The chip of a clause; none while nobody keeps a rulebook. */
	@Nullable ClauseChip of(String clause, boolean own) {
		ClauseChips rulebook = this.chips.getIfAvailable();
		return (rulebook != null) ? rulebook.chip(ClauseId.of(clause), own) : null;
	}

	/** 逐级报批. */
	@Nullable ClauseChip levels() {
		return of("S0-7.2a", false);
	}

	/** 首位决定人作答一次. */
	@Nullable ClauseChip criteria() {
		return of("S0-9.1", false);
	}

}
