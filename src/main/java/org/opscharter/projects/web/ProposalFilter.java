package org.opscharter.projects.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.projects.ProposalStatus;

/**
 * What the list is narrowed to; it stands in the address, so that a reload keeps it. What
 * cannot be understood narrows nothing.
 *
 * @param q a number or part of a title
 * @param status where it stands
 * @param author whose it is
 * @param least the least amount in 元, as typed
 */
record ProposalFilter(@Nullable String q, @Nullable String status, @Nullable String author, @Nullable String least) {

	ProposalFilter {
		q = blankToNull(q);
		status = Arrays.stream(ProposalStatus.values()).map(Enum::name).toList().contains(status) ? status : null;
		author = uuid(author);
		least = blankToNull(least);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	private static @Nullable String uuid(@Nullable String text) {
		return (text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) ? text : null;
	}

	/**
	 * Whether an amount was typed that is none; it stays in its field, for whoever typed
	 * it.
	 */
	public boolean misread() {
		return this.least != null && !this.least.matches("\\d{1,12}(\\.\\d{1,2})?");
	}

	boolean isEmpty() {
		return conditions().isEmpty();
	}

	/** SQL conditions by their parameter; only those that narrow. */
	Map<String, String> conditions() {
		Map<String, String> conditions = new LinkedHashMap<>();
		if (this.q != null) {
			conditions.put("q", "search.holds(p.grams, p.title || ' ' || p.number, :q)");
		}
		if (this.status != null) {
			conditions.put("status", "p.status = :status");
		}
		if (this.author != null) {
			conditions.put("author", "p.author_id = :author");
		}
		if (this.least != null && !misread()) {
			conditions.put("least", "p.amount >= :least");
		}
		return conditions;
	}

	/** The value of a condition's parameter. */
	Object value(String parameter) {
		return switch (parameter) {
			case "q" -> this.q;
			case "status" -> this.status;
			case "author" -> UUID.fromString(this.author);
			default -> new BigDecimal(this.least);
		};
	}

	/** What a person sees of it in the address. */
	Map<String, String> asParameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		conditions().keySet().forEach((name) -> parameters.put(name, switch (name) {
			case "q" -> this.q;
			case "status" -> this.status;
			case "author" -> this.author;
			default -> this.least;
		}));
		return parameters;
	}

}
