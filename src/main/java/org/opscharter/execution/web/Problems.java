package org.opscharter.execution.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opscharter.shell.Words;

/**
 * What is wrong in a form, field by field, in words.
 */
final class Problems {

	private final Map<String, String> found = new LinkedHashMap<>();

	private final Words words;

	Problems(Words words) {
		this.words = words;
	}

	/** The first thing wrong with a field is what is said about it. */
	void add(String field, String key, Object... arguments) {
		this.found.putIfAbsent(field, this.words.of("execution.problem." + key, arguments));
	}

	void require(boolean fine, String field, String key, Object... arguments) {
		if (!fine) {
			add(field, key, arguments);
		}
	}

	/** A text that must be there and may not be too long. */
	void text(String field, String typed, int longest) {
		require(!typed.isBlank(), field, "missing");
		length(field, typed, longest);
	}

	void length(String field, String typed, int longest) {
		require(typed.length() <= longest, field, "long", String.valueOf(longest));
	}

	public @Nullable String of(String field) {
		return this.found.get(field);
	}

	public Map<String, String> all() {
		return this.found;
	}

	public boolean isEmpty() {
		return this.found.isEmpty();
	}

}
