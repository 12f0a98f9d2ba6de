package org.opscharter.staffing.web;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Identities as forms send them: a list sends an empty text when nothing is chosen.
 */
final class Ids {

	/** Nothing, or a UUID; a person never types one. */
	static final String FORM = "|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

	private Ids() {
	}

	static <T> @Nullable T read(@Nullable String text, Function<String, T> of) {
		return (text == null || text.isEmpty()) ? null : of.apply(text);
	}

	static String write(@Nullable Object id) {
		return (id != null) ? id.toString() : "";
	}

}
