package org.opscharter.rulebook.web;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.rulebook.RuleValue;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which values are looked for; it stands in the address.
 *
 * @param q words of the name, or a clause
 * @param group the first part of the key
 * @param source who set the value
 */
record ValueFilter(@Nullable String q, @Nullable String group, @Nullable String source) {

	public boolean isEmpty() {
		return blank(this.q) && blank(this.group) && blank(this.source);
	}

	boolean matches(RuleValue value, RuleWords.Source from) {
		return (blank(this.group) || this.group.equals(value.rule().group()))
				&& (blank(this.source) || this.source.equals(from.name()))
				&& (blank(this.q) || says(value, this.q.strip().toLowerCase(Locale.ROOT)));
	}

	private static boolean says(RuleValue value, String text) {
		return Stream
			.concat(Stream.of(value.rule().name().zh(), value.rule().name().en(), value.rule().key()),
					value.rule().clauses().stream().map(Object::toString))
			.anyMatch((words) -> words.toLowerCase(Locale.ROOT).contains(text));
	}

	/** The address of the list up to {@code format=}. */
	public String exportAddress() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/rulebook/values");
		put(address, "q", this.q);
		put(address, "group", this.group);
		put(address, "source", this.source);
		return address.queryParam("format", "").encode().build().toUriString();
	}

	private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
		if (!blank(value)) {
			address.queryParam(name, value);
		}
	}

	private static boolean blank(@Nullable String value) {
		return value == null || value.isBlank();
	}

}
