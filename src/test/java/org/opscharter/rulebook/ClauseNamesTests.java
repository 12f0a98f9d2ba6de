package org.opscharter.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opscharter.clauses.ClauseId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Code, pages, data, words and SQL cite only clauses that exist.
 */
class ClauseNamesTests {

	private static final Pattern CITED = Pattern.compile("(?<!补-)\\bS\\d[a-c]?-\\d[0-9A-Za-z.]*");

	private static final Set<String> READ = Set.of("java", "html", "yaml", "properties", "sql", "js", "css");

	/**
	 * Whole sections and split clauses that are meant as such; a new one is added
	 * knowingly.
	 */
	private static final Set<String> SECTIONS = Set.of("S0-6", "S0-7.2", "S1-5.2", "S2c-1.4", "S3-5.3.2");

	private final Library library = new Library();

	@Test
	void everyClauseCitedExists() throws IOException {
		List<String> unknown = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			for (Path file : files.filter(ClauseNamesTests::isRead).toList()) {
				Matcher cited = CITED.matcher(Files.readString(file));
				while (cited.find()) {
					String clause = cited.group().replaceAll("\\.+$", "");
					if (!exists(clause)) {
						unknown.add(clause + " in " + file);
					}
				}
			}
		}
		assertThat(unknown).isEmpty();
	}

	@Test
	void sectionsCitedAsSuchHoldClauses() {
		assertThat(SECTIONS).allMatch((section) -> this.library.clauses()
			.stream()
			.anyMatch((clause) -> clause.id().value().startsWith(section)));
	}

	private boolean exists(String clause) {
		return SECTIONS.contains(clause) || this.library.clause(ClauseId.of(clause)).isPresent();
	}

	private static boolean isRead(Path file) {
		String name = file.getFileName().toString();
		return Files.isRegularFile(file) && READ.contains(name.substring(name.lastIndexOf('.') + 1))
				&& !file.toString().contains("vendor");
	}

}
