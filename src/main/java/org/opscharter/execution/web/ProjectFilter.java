package org.opscharter.execution.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.ProjectStatus;

/**
 * What the list is narrowed to; it stands in the address, so that a reload keeps it. What
 * cannot be understood narrows nothing.
 *
 * @param q a number or part of a title
 * @param status where it stands
 * @param leader who leads it
 */
record ProjectFilter(@Nullable String q, @Nullable String status, @Nullable String leader) {

	ProjectFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		status = (status == null) ? null : Typed.one(ProjectStatus.class, status).map(Enum::name).orElse(null);
		leader = (leader == null) ? null : Typed.id(leader).map(UUID::toString).orElse(null);
	}

	boolean isEmpty() {
		return conditions().isEmpty();
	}

	/** SQL conditions by their parameter; only those that narrow. */
	Map<String, String> conditions() {
		Map<String, String> conditions = new LinkedHashMap<>();
		if (this.q != null) {
			conditions.put("q", "(p.title ilike :q or p.number ilike :q)");
		}
		if (this.status != null) {
			conditions.put("status", "p.status = :status");
		}
		if (this.leader != null) {
			conditions.put("leader", "p.leader_id = :leader");
		}
		return conditions;
	}

	/** The value of a condition's parameter. */
	Object value(String parameter) {
		return switch (parameter) {
			case "q" -> like(this.q);
			case "status" -> this.status;
			default -> UUID.fromString(this.leader);
		};
	}

	/** What a person sees of it in the address. */
	Map<String, String> asParameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		conditions().keySet().forEach((name) -> parameters.put(name, switch (name) {
			case "q" -> this.q;
			case "status" -> this.status;
			default -> this.leader;
		}));
		return parameters;
	}

	/** Any text that contains this one. */
	static String like(String text) {
		return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

}
