package org.opscharter.activity.web;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.opscharter.time.BusinessTime;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the trail is narrowed to; it stands in the address, so that a reload keeps it.
 *
 * @param person who did it
 * @param kind the kind of thing
 * @param number the number of the thing
 * @param clause the clause it was done under
 * @param from on or after that day
 * @param to on or before that day
 */
record TrailFilter(@Nullable UUID person, @Nullable String kind, @Nullable String number, @Nullable String clause,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {

	private static final int LONGEST = 30;

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2099;

	TrailFilter {
		kind = shortText(kind);
		number = shortText(number);
		clause = shortText(clause);
		from = near(from);
		to = near(to);
	}

	private static @Nullable String shortText(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		String stripped = text.strip();
		return stripped.substring(0, Math.min(stripped.length(), LONGEST));
	}

	/** A day outside the product's years narrows nothing. */
	private static @Nullable LocalDate near(@Nullable LocalDate day) {
		return (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) ? null : day;
	}

	public boolean isEmpty() {
		return shown().isEmpty();
	}

	/** SQL conditions by their parameter; only those that narrow. */
	Map<String, String> conditions() {
		Map<String, String> conditions = new LinkedHashMap<>();
		put(conditions, "person", this.person, "e.actor_id = :person");
		put(conditions, "kind", this.kind, "e.subject_kind = :kind");
		put(conditions, "number", this.number, "e.subject_number = :number");
		put(conditions, "clause", this.clause, "e.clause = :clause");
		put(conditions, "from", this.from, "e.happened_at >= :from");
		put(conditions, "to", this.to, "e.happened_at < :to");
		return conditions;
	}

	/** The value of a condition's parameter. */
	Object value(String parameter) {
		Object shown = shown().get(parameter);
		return switch (parameter) {
			case "from" -> startOf((LocalDate) shown);
			case "to" -> startOf(((LocalDate) shown).plusDays(1));
			case "number" -> this.number.toUpperCase(Locale.ROOT);
			default -> shown;
		};
	}

	IntFunction<String> pages() {
		return (page) -> {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/activity");
			shown().forEach(address::queryParam);
			return address.queryParam("page", page).encode().toUriString();
		};
	}

	private Map<String, Object> shown() {
		Map<String, Object> shown = new LinkedHashMap<>();
		put(shown, "person", this.person, this.person);
		put(shown, "kind", this.kind, this.kind);
		put(shown, "number", this.number, this.number);
		put(shown, "clause", this.clause, this.clause);
		put(shown, "from", this.from, this.from);
		put(shown, "to", this.to, this.to);
		return shown;
	}

	private static <T> void put(Map<String, T> map, String key, @Nullable Object present, @Nullable T value) {
		if (present != null && value != null) {
			map.put(key, value);
		}
	}

	private static Timestamp startOf(LocalDate day) {
		return Timestamp.from(day.atStartOfDay(BusinessTime.ZONE).toInstant());
	}

}
