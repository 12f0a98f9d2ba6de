package org.opscharter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opscharter.access.Permission;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A line of {@code routes.txt}: a route and who may take it.
 *
 * @param name method, pattern and what else tells the route from its neighbours
 * @param words who may take it: one of the words, or permissions of which one is enough
 * @param production whether it exists in production mode only
 * @param parameters what it cannot do without, {@code name=value}
 * @param about whose record it is about; empty without a record
 */
record Route(String name, Set<String> words, boolean production, List<String> parameters, String about) {

	private static final String ABOUT = "about:";

	private static final Set<String> OPEN = Set.of("everybody", "this-machine");

	static List<Route> all() {
		try {
			return new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Route::parse)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Route parse(String line) {
		List<String> words = Stream.of(line.trim().split("\\s+")).toList();
		boolean htmx = words.contains("htmx");
		Set<String> who = words.stream()
			.skip(2)
			.filter((word) -> !word.equals("htmx") && !word.equals("production") && !word.contains("=")
					&& !word.startsWith(ABOUT))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		String about = words.stream()
			.filter((word) -> word.startsWith(ABOUT))
			.map((word) -> word.substring(ABOUT.length()))
			.findFirst()
			.orElse("");
		return new Route(words.get(0) + " " + words.get(1) + (htmx ? " htmx" : ""), who, words.contains("production"),
				words.stream().filter((word) -> word.contains("=") && !word.startsWith("/")).toList(), about);
	}

	/**
	 * Whether somebody with these permissions may take it.
	 */
	boolean isFor(Set<Permission> permissions) {
		return isOpen() || this.words.contains("signed-in")
				|| permissions.stream().map(Permission::name).anyMatch(this.words::contains);
	}

	/**
	 * Whether nobody needs to sign in for it.
	 */
	boolean isOpen() {
		return this.words.stream().anyMatch(OPEN::contains);
	}

	boolean isKnown() {
		return !this.words.isEmpty() && this.words.stream()
			.allMatch((word) -> OPEN.contains(word) || word.equals("signed-in")
					|| Stream.of(Permission.values()).anyMatch((permission) -> permission.name().equals(word)));
	}

	String method() {
		return this.name.substring(0, this.name.indexOf(' '));
	}

	boolean changesSomething() {
		return !method().equals("GET");
	}

	boolean isHtmx() {
		return this.name.endsWith(" htmx");
	}

	/** Whether its address names a record. */
	boolean namesSomething() {
		return this.name.contains("{");
	}

	/**
	 * An address of this route that names nothing there is.
	 */
	String address() {
		return address(Map.of());
	}

	/**
	 * The address of this record.
	 * @param record what stands for the variables of the pattern
	 */
	String address(Map<String, String> record) {
		String pattern = this.name.substring(this.name.indexOf(' ') + 1).replace(" htmx", "");
		for (Map.Entry<String, String> part : record.entrySet()) {
			pattern = pattern.replace("{" + part.getKey() + "}", part.getValue());
		}
		String named = pattern
			.replaceAll("\\{[^}]*(id|device|notice|department|appointment)}", "00000000-0000-7000-8000-000000000000")
			.replace("{year}", "2026")
			.replace("/changes/{kind}", "/changes/VALUE")
			.replaceAll("\\{[^}]*}", "none")
			.replace("**", "liveness");
		return named.contains("?") ? named + "=csv" : named;
	}

}
