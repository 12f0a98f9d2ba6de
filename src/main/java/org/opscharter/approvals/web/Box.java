package org.opscharter.approvals.web;

import java.util.Locale;

/**
 * The four boxes of the approvals page. Each is one SQL condition on the person.
 */
enum Box {

	/** 待我决定. */
	TODO("join approvals.seat s on s.request_id = r.id", "s.person_id = :me and s.state = 'OPEN'", "s.due_at, s.id",
			"s.opened_at"),

	/** 我已决定: one row per decision. */
	DONE("join approvals.seat s on s.request_id = r.id", "s.person_id = :me and s.decided_at is not null",
			"s.decided_at desc, s.id desc", "s.decided_at"),

	/** 我发起的. */
	STARTED("", "r.applicant_id = :me", "r.submitted_at desc, r.id desc", "r.submitted_at"),

	/** 抄送我. */
	COPIED("join approvals.copy c on c.request_id = r.id", "c.person_id = :me and c.copied_at is not null",
			"c.copied_at desc, c.request_id", "c.copied_at");

	private final String join;

	private final String mine;

	private final String order;

	private final String moment;

	Box(String join, String mine, String order, String moment) {
		this.join = join;
		this.mine = mine;
		this.order = order;
		this.moment = moment;
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

	/** When it came into the box. */
	String moment() {
		return this.moment;
	}

	boolean hasSeat() {
		return this == TODO || this == DONE;
	}

}
