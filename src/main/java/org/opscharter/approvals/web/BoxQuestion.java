package org.opscharter.approvals.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.organisation.PersonId;

/**
 * What is asked of a box: by whom, narrowed to what, and when.
 *
 * @param named the persons whose name contains what was typed
 */
record BoxQuestion(Box box, BoxFilter filter, PersonId me, List<PersonId> named, Instant now) {

	private static final Set<String> ABOUT_THE_REQUEST = Set.of("q", "kind", "status");

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
			case "q" -> "(r.title ilike :q or r.number ilike :q or r.subject_number ilike :q"
					+ " or r.applicant_id = any(:named))";
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
			case "q" -> "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
			case "since" -> Timestamp.from(this.now.minus(Long.parseLong(text), ChronoUnit.DAYS));
			default -> text;
		};
	}

	UUID[] namedIds() {
		return this.named.stream().map(PersonId::id).toArray(UUID[]::new);
	}

	BoxQuestion withBox(Box other) {
		return new BoxQuestion(other, this.filter, this.me, this.named, this.now);
	}

}
