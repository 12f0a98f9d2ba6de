package org.opscharter.topics.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the pool is narrowed to; it stands in the address. What cannot be understood
 * narrows nothing.
 *
 * @param box open, asked, adopted, dropped or mine
 * @param q a number or part of a title
 * @param keyword the keyword it is linked with
 * @param column the column it is for
 */
record TopicFilter(@Nullable String box, @Nullable String q, @Nullable String keyword, @Nullable String column) {

	/** The boxes, in the order of their tabs. */
	static final List<String> BOXES = List.of("open", "asked", "adopted", "dropped", "mine");

	private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	TopicFilter {
		box = (box != null && BOXES.contains(box)) ? box : "open";
		q = (q == null || q.isBlank()) ? null : q.replace("\0", "").strip();
		q = (q == null || q.isEmpty()) ? null : q.substring(0, Math.min(q.length(), 80));
		keyword = (keyword != null && keyword.matches(UUIDS)) ? keyword : null;
		column = (column != null && column.matches(UUIDS)) ? column : null;
	}

	/** What the rows of a box have in common. */
	static String inBox(String box) {
		return box.equals("mine") ? "t.filed_by = :me" : "t.status = '" + box.toUpperCase(Locale.ROOT) + "'";
	}

	public boolean isNarrowed() {
		return !conditions().isEmpty();
	}

	/** SQL conditions by their parameter; only those that narrow. */
	Map<String, String> conditions() {
		Map<String, String> conditions = new LinkedHashMap<>();
		if (this.q != null) {
			conditions.put("q", "search.holds(t.grams, t.title || ' ' || t.number, :q)");
		}
		if (this.keyword != null) {
			conditions.put("keyword",
					"exists (select 1 from topics.topic_keyword l where l.topic_id = t.id and l.keyword_id = :keyword)");
		}
		if (this.column != null) {
			conditions.put("column", "t.column_id = :column");
		}
		return conditions;
	}

	/** The value of a condition's parameter. */
	Object value(String parameter) {
		return switch (parameter) {
			case "q" -> this.q;
			case "keyword" -> UUID.fromString(this.keyword);
			default -> UUID.fromString(this.column);
		};
	}

	/** What a person sees of it in the address. */
	Map<String, String> asParameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("box", this.box);
		conditions().keySet().forEach((name) -> parameters.put(name, value(name).toString()));
		return parameters;
	}

}
