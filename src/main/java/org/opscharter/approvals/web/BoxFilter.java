package org.opscharter.approvals.web;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opscharter.time.BusinessTime;

/**
 * What a box is narrowed to; it stands in the address, so that a reload keeps it.
 *
 * @param q a number or part of a title
 * @param kind the kind of subject
 * @param status where the request stands
 * @param outcome what I decided, in the box of my decisions
 * @param since submitted on or after that day
 */
record BoxFilter(@Nullable String q, @Nullable String kind, @Nullable String status, @Nullable String outcome,
		@Nullable LocalDate since) {

	BoxFilter {
		q = blankToNull(q);
		kind = blankToNull(kind);
		status = blankToNull(status);
		outcome = blankToNull(outcome);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip().replace("\0", "");
	}

	boolean isEmpty() {
		return conditions().isEmpty();
	}

	/** SQL conditions by their parameter; only those that narrow. */
	Map<String, String> conditions() {
		Map<String, String> conditions = new LinkedHashMap<>();
		if (this.q != null) {
			conditions.put("q", "(r.title ilike :q or r.number ilike :q or r.subject_number ilike :q)");
		}
		if (this.kind != null) {
			conditions.put("kind", "r.subject_kind = :kind");
		}
		if (this.status != null) {
			conditions.put("status", "r.status = :status");
		}
		if (this.outcome != null) {
			conditions.put("outcome", "s.state = :outcome");
		}
		if (this.since != null) {
			conditions.put("since", "r.submitted_at >= :since");
		}
		return conditions;
	}

	/** What a person sees of it in the address. */
	Map<String, Object> asParameters() {
		Map<String, Object> parameters = new LinkedHashMap<>();
		conditions().keySet().forEach((name) -> parameters.put(name, switch (name) {
			case "q" -> this.q;
			case "since" -> this.since;
			default -> value(name);
		}));
		return parameters;
	}

	/** The value of a condition's parameter. */
	Object value(String parameter) {
		return switch (parameter) {
			case "q" -> "%" + this.q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
			case "kind" -> this.kind;
			case "status" -> this.status;
			case "outcome" -> this.outcome;
			case "since" -> Timestamp.from(this.since.atStartOfDay(BusinessTime.ZONE).toInstant());
			default -> throw new IllegalArgumentException(parameter);
		};
	}

}
