package org.opscharter.approvals.web;

import java.util.Locale;

/**
 * The four boxes of the approvals page. Each is one SQL condition on the person.
 */
enum Box {

	/** 待我决定. */
	TODO("approvals.seat s", "s.request_id", "s.person_id = :me and s.state = 'OPEN'", "s.due_at, s.id", "s.opened_at"),

	/** 我已决定: one row per decision. */
	DONE("approvals.seat s", "s.request_id", "s.person_id = :me and s.decided_at is not null",
			"s.decided_at desc, s.id desc", "s.decided_at"),

	/** 我发起的. */
	STARTED("approvals.request r", "r.id", "r.applicant_id = :me", "r.submitted_at desc, r.id desc", "r.submitted_at"),

	/** 抄送我. */
	COPIED("approvals.copy c", "c.request_id", "c.person_id = :me and c.copied_at is not null",
			"c.copied_at desc, c.request_id", "c.copied_at");

	private final String table;

	private final String request;

	private final String mine;

	private final String order;

	private final String moment;

	Box(String table, String request, String mine, String order, String moment) {
		this.table = table;
		this.request = request;
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

	/** Its places with their requests {@code r}. */
	String from() {
		return (this == STARTED) ? alone()
				: " from " + this.table + " join approvals.request r on r.id = " + this.request + " where " + this.mine;
	}

	/** Its places alone: as many, and counted without looking at a single request. */
	String alone() {
		return " from " + this.table + " where " + this.mine;
	}

	String order() {
		return this.order;
	}

	/** The request a place belongs to. */
	String request() {
		return this.request;
	}

	/** When it came into the box. */
	String moment() {
		return this.moment;
	}

	/** What its figures tell apart, as far as the index of the box knows it. */
	String tally() {
		return switch (this) {
			case TODO -> "null as state, s.due_at";
			case DONE -> "s.state, null::timestamptz as due_at";
			default -> "null as state, null::timestamptz as due_at";
		};
	}

	boolean hasSeat() {
		return this == TODO || this == DONE;
	}

}
