package org.opscharter.approvals.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a box is narrowed to; it stands in the address, so that a reload keeps it. What
 * nobody can have chosen is as if it were not there.
 *
 * @param q a number, part of a title or of the applicant's name
 * @param kind the kind of subject
 * @param status where the request stands
 * @param outcome what I decided, in the box of my decisions
 * @param since how many days back
 */
record BoxFilter(@Nullable String q, @Nullable String kind, @Nullable String status, @Nullable String outcome,
		@Nullable String since) {

	static final List<String> STATUSES = List.of("PENDING", "RETURNED", "APPROVED", "DECLINED", "WITHDRAWN", "VOID");

	static final List<String> OUTCOMES = List.of("AGREED", "RETURNED", "DECLINED");

	static final List<String> PERIODS = List.of("7", "30", "90", "365");

	static final BoxFilter NONE = new BoxFilter(null, null, null, null, null);

	private static final int LONGEST = 80;

	BoxFilter {
		q = shortened(q);
		kind = shortened(kind);
		status = oneOf(STATUSES, status);
		outcome = oneOf(OUTCOMES, outcome);
		since = oneOf(PERIODS, since);
	}

	private static @Nullable String shortened(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		String stripped = text.strip();
		return stripped.substring(0, Math.min(stripped.length(), LONGEST));
	}

	private static @Nullable String oneOf(List<String> values, @Nullable String text) {
		return (text != null && values.contains(text)) ? text : null;
	}

	public boolean isEmpty() {
		return values().isEmpty();
	}

	/** What is narrowed by, as it stands in the address. */
	Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		put(values, "q", this.q);
		put(values, "kind", this.kind);
		put(values, "status", this.status);
		put(values, "outcome", this.outcome);
		put(values, "since", this.since);
		return values;
	}

	private static void put(Map<String, String> values, String name, @Nullable String value) {
		if (value != null) {
			values.put(name, value);
		}
	}

	Set<String> names() {
		return values().keySet();
	}

	/** The same without one of its conditions. */
	BoxFilter without(String name) {
		return new BoxFilter(name.equals("q") ? null : this.q, name.equals("kind") ? null : this.kind,
				name.equals("status") ? null : this.status, name.equals("outcome") ? null : this.outcome,
				name.equals("since") ? null : this.since);
	}

	/** Only what this box can be narrowed by. */
	BoxFilter of(Box box) {
		return (box == Box.DONE) ? without("status") : without("outcome").without((box == Box.TODO) ? "status" : "");
	}

}
