package org.opscharter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each module keeps its tables in a schema of its own; a folder that names no module
 * would be passed over without a word.
 */
class MigrationLayoutTests {

	private static final Path ROOT = Path.of("src/main/resources/db/migration");

	private static final Pattern SENTENCE = Pattern.compile("V\\d+__[a-z0-9]+(_[a-z0-9]+)+\\.sql");

	private static final Pattern TABLE = Pattern
		.compile("\\b(?:table|references|update|into|from|join|on)\\s+(?:if not exists\\s+)?([a-z]{4,})\\.[a-z_]+");

	static Stream<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(ROOT)) {
			return files.filter(Files::isRegularFile).toList().stream();
		}
	}

	@Test
	void everyFolderIsAModule() throws IOException {
		Set<String> modules = ApplicationModules.of(OpsCharter.class)
			.stream()
			.map((module) -> module.getIdentifier().toString())
			.collect(Collectors.toSet());
		try (Stream<Path> folders = Files.list(ROOT)) {
			assertThat(
					folders.map((folder) -> folder.getFileName().toString()).filter((name) -> !name.equals("__root")))
				.allSatisfy((name) -> assertThat(modules).contains(name));
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyFileIsASentence(Path file) {
		assertThat(file.getFileName().toString()).matches(SENTENCE);
	}

	@ParameterizedTest
	@MethodSource("files")
	void noModuleTouchesTheTablesOfAnother(Path file) throws IOException {
		String module = file.getParent().getFileName().toString();
		Matcher named = TABLE.matcher(Files.readString(file));
		while (named.find()) {
			assertThat(named.group(1)).as("%s in %s", named.group(), file)
				.isIn(module, "organisation", "old", "new", "excluded");
		}
	}

}
