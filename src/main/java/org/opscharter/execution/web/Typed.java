package org.opscharter.execution.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed; what cannot be read is absent.
 */
final class Typed {

	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

	private Typed() {
	}

	static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
	}

	static Optional<LocalDate> day(String typed) {
		try {
			return Optional.of(LocalDate.parse(typed)).filter((day) -> !day.isBefore(FIRST) && !day.isAfter(LAST));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** At most twelve digits before the point and two behind it; commas are ignored. */
	static Optional<BigDecimal> amount(String typed) {
		String plain = typed.replace(",", "").replace("，", "");
		return plain.matches("\\d{1,12}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
	}

	static Optional<UUID> id(String typed) {
		return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(typed))
				: Optional.empty();
	}

	static int count(String typed, int otherwise) {
		return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : otherwise;
	}

	static <E extends Enum<E>> Optional<E> one(Class<E> type, String typed) {
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(typed)) {
				return Optional.of(constant);
			}
		}
		return Optional.empty();
	}

	/** The rows in which something is written, in the order of the page. */
	static <T> List<T> rows(Map<String, T> rows, Predicate<T> blank) {
		return rows.entrySet()
			.stream()
			.filter((row) -> row.getValue() != null && !blank.test(row.getValue()))
			.sorted(Comparator.comparingInt((row) -> count(row.getKey(), Integer.MAX_VALUE)))
			.map(Map.Entry::getValue)
			.toList();
	}

}
