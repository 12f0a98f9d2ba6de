package org.opscharter.approvals.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;

import org.opscharter.organisation.PersonId;

/**
 * What is asked of a box: by whom, narrowed to what, and when.
 *
 * @param common whether what was typed stands on so many of one's cards that it is sooner
 * found from place to place
 */
record BoxQuestion(Box box, BoxFilter filter, PersonId me, boolean common, Instant now) {

	private static final Set<String> ABOUT_THE_REQUEST = Set.of("kind", "status");

	/** From one's own cards to the places. */
	private static final String ON_A_CARD = """
			%s in (select k.request_id from approvals.card k where search.holds(k.grams, k.written, :q)
			        and k.persons @> array[:me])
			""";

	/** From place to place; the offset keeps the planner from turning it round. */
	private static final String CARD_BY_CARD = """
			exists (select 1 from approvals.card k where k.request_id = %s
			         and position(lower(:q) in lower(k.written)) > 0 offset 0)
			""";

	/** The box and its conditions, as SQL. */
	String from() {
		return this.box.from() + conditions(this.filter);
	}

	/** The same, as far as counting needs it. */
	String counted(BoxFilter narrowed) {
		return (needsRequest(narrowed) ? this.box.from() : this.box.alone()) + conditions(narrowed);
	}

	boolean needsRequest(BoxFilter narrowed) {
		return this.box == Box.STARTED || narrowed.names().stream().anyMatch(ABOUT_THE_REQUEST::contains);
	}

	private String conditions(BoxFilter narrowed) {
		return narrowed.names().stream().map((name) -> " and " + condition(name)).collect(Collectors.joining());
	}

	private String condition(String name) {
		return switch (name) {
			case "q" -> (this.common ? CARD_BY_CARD : ON_A_CARD).formatted(this.box.request());
			case "kind" -> "r.subject_kind = :kind";
			case "status" -> "r.status = :status";
			case "outcome" -> "s.state = :outcome";
			default -> this.box.moment() + " >= :since";
		};
	}

	/** The value of a condition's parameter. */
	Object value(String name) {
		String text = this.filter.values().get(name);
		return switch (name) {
			case "since" -> Timestamp.from(this.now.minus(Long.parseLong(text), ChronoUnit.DAYS));
			default -> text;
		};
	}

	BoxQuestion withBox(Box other) {
		return new BoxQuestion(other, this.filter, this.me, this.common, this.now);
	}

}
