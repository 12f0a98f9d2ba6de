package org.opscharter.approvals.web;

import java.util.Locale;

/**
 * The four boxes of the approvals page. Each is one SQL condition on the person.
 */
enum Box {

	/** 待我决定. */
	TODO("join approvals.seat s on s.request_id = r.id", "s.person_id = :me and s.state = 'OPEN'", "s.due_at, s.id"),

	/** 我已决定: one row per decision. */
	DONE("join approvals.seat s on s.request_id = r.id", "s.person_id = :me and s.decided_at is not null",
			"s.decided_at desc, s.id desc"),

	/** 我发起的. */
	STARTED("", "r.applicant_id = :me", "r.submitted_at desc, r.id desc"),

	/** 抄送我. */
	COPIED("join approvals.copy c on c.request_id = r.id", "c.person_id = :me", "c.copied_at desc, c.request_id");

	private final String join;

	private final String mine;

	private final String order;

	Box(String join, String mine, String order) {
		this.join = join;
		this.mine = mine;
		this.order = order;
	}

	static Box of(String text) {
		for (Box box : values()) {
			if (box.key().equals(text)) {
				return box;
			}
		}
		return TODO;
	}

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	String from() {
		return " from approvals.request r " + this.join + " where " + this.mine;
	}

	String order() {
		return this.order;
	}

	boolean hasSeat() {
		return this == TODO || this == DONE;
	}

}
