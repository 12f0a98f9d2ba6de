package org.opscharter.rulebook.web;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.rulebook.Clause;
import org.opscharter.rulebook.RulesOfTheDay;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which clauses are looked for; it stands in the address.
 *
 * @param q words of the clause or its number
 * @param regulation code of the regulation
 * @param type what the clause asks for
 * @param level how hard it is today
 * @param module the module that carries it
 */
record ClauseFilter(@Nullable String q, @Nullable String regulation, @Nullable String type, @Nullable String level,
		@Nullable String module) {

	public boolean isEmpty() {
		return Stream.of(this.q, this.regulation, this.type, this.level, this.module)
			.allMatch((value) -> value == null || value.isBlank());
	}

	boolean matches(Clause clause, RulesOfTheDay rules) {
		return equal(this.regulation, clause.id().regulation()) && equal(this.type, clause.type().name())
				&& (blank(this.module) || clause.modules().contains(this.module))
				&& (blank(this.level)
						|| clause.hasLevel() && this.level.equals(rules.level(clause.id()).level().name()))
				&& (blank(this.q) || says(clause, rules, this.q.strip().toLowerCase(Locale.ROOT)));
	}

	static boolean says(Clause clause, RulesOfTheDay rules, String text) {
		return Stream
			.of(clause.id().value(), clause.sense(), clause.summary(), clause.english(),
					rules.text(clause.id()).map((original) -> original.body()).orElse(""))
			.anyMatch((words) -> words.toLowerCase(Locale.ROOT).contains(text));
	}

	/** The address of the list up to {@code format=}. */
	public String exportAddress() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/rulebook");
		put(address, "q", this.q);
		put(address, "regulation", this.regulation);
		put(address, "type", this.type);
		put(address, "level", this.level);
		put(address, "module", this.module);
		return address.queryParam("format", "").encode().build().toUriString();
	}

	private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
		if (!blank(value)) {
			address.queryParam(name, value);
		}
	}

	private static boolean equal(@Nullable String wanted, String value) {
		return blank(wanted) || wanted.equals(value);
	}

	private static boolean blank(@Nullable String value) {
		return value == null || value.isBlank();
	}

}
