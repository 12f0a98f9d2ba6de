package org.opscharter.obligations.web;

import java.util.Locale;

/**
 * Whose rows of the ledger a list shows.
 */
enum LedgerView {

	/** 我的. */
	MINE("o.owner_id = :me"),
	/** 下级的: of those who report to me. */
	TEAM("o.owner_id = any(:team)"),
	/** 本部门. */
	DEPARTMENT("o.department_id = :department"),
	/** 全公司. */
	ALL("true");

	private final String condition;

	LedgerView(String condition) {
		this.condition = condition;
	}

	/** SQL on the row {@code o}. */
	String condition() {
		return this.condition;
	}

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
