package org.opscharter.obligations.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opscharter.obligations.ObligationState;
import org.opscharter.time.Period;

/**
 * What the ledger is narrowed to; it stands in the address, so that a reload keeps it.
 * What cannot be understood narrows nothing.
 *
 * @param view whose rows
 * @param state where they stand; {@code OVERDUE} for open ones past their time,
 * {@code ANY} for all; without one the open ones
 * @param owner whose they are
 * @param clause the clause they come from
 * @param month the month they fall due in, such as {@code 2026-06}
 */
record LedgerFilter(@Nullable String view, @Nullable String state, @Nullable String owner, @Nullable String clause,
		@Nullable String month) {

	static final String OVERDUE = "OVERDUE";

	static final String ANY = "ANY";

	/** By the time it falls due, so that the order of the list serves. */
	private static final String IN_MONTH = """
			o.due_at >= cast(:month as date)::timestamp at time zone 'Asia/Shanghai'
			 and o.due_at < (cast(:month as date) + interval '1 month') at time zone 'Asia/Shanghai'
			""";

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern MONTH = Pattern.compile("2\\d{3}-(0[1-9]|1[0-2])");

	LedgerFilter {
		view = Arrays.stream(LedgerView.values()).map(LedgerView::key).toList().contains(view) ? view : null;
		boolean known = ANY.equals(state) || OVERDUE.equals(state)
				|| Arrays.stream(ObligationState.values()).map(Enum::name).toList().contains(state);
		state = known ? state : ObligationState.PENDING.name();
		owner = (owner != null && ID.matcher(owner).matches()) ? owner : null;
		clause = (clause == null || clause.isBlank() || clause.length() > 20) ? null : clause.strip();
		month = (month != null && MONTH.matcher(month).matches()) ? month : null;
	}

	static LedgerFilter of(String view) {
		return new LedgerFilter(view, null, null, null, null);
	}

	/** The same, seen as this. */
	LedgerFilter seenAs(LedgerView as) {
		return new LedgerFilter(as.key(), this.state, this.owner, this.clause, this.month);
	}

	/** Whether it lists what is still to be done: soonest first. */
	boolean isOpen() {
		return OVERDUE.equals(this.state) || ObligationState.PENDING.name().equals(this.state);
	}

	/** Whether more than the view is narrowed. */
	boolean narrows() {
		return !conditions().keySet().equals(Set.of("state")) || !isPlainlyOpen();
	}

	private boolean isPlainlyOpen() {
		return ObligationState.PENDING.name().equals(this.state);
	}

	/** SQL conditions on the row {@code o} by their parameter. */
	Map<String, String> conditions() {
		Map<String, String> conditions = new LinkedHashMap<>();
		if (OVERDUE.equals(this.state)) {
			conditions.put("now", "o.state = 'PENDING' and o.due_at < :now");
		}
		else if (!ANY.equals(this.state)) {
			// One of the known ones, written out so that the indexes of one state serve.
			conditions.put("state", "o.state = '" + this.state + "'");
		}
		if (this.owner != null) {
			conditions.put("owner", "o.owner_id = :owner");
		}
		if (this.clause != null) {
			conditions.put("clause", "o.clause = :clause");
		}
		if (this.month != null) {
			conditions.put("month", IN_MONTH);
		}
		return conditions;
	}

	/** The value of a condition's parameter; the moment comes from the clock. */
	Object value(String parameter) {
		return switch (parameter) {
			case "state" -> this.state;
			case "owner" -> UUID.fromString(this.owner);
			case "clause" -> this.clause;
			default -> Period.parse(this.month).first().toString();
		};
	}

	/** What a person sees of it in the address. */
	Map<String, String> asParameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "view", this.view);
		put(parameters, "state", isPlainlyOpen() ? null : this.state);
		put(parameters, "owner", this.owner);
		put(parameters, "clause", this.clause);
		put(parameters, "month", this.month);
		return parameters;
	}

	private static void put(Map<String, String> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

}
