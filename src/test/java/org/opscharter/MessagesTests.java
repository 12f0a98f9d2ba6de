package org.opscharter;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Words stand in the message files and nowhere else, in both languages (X09).
 */
class MessagesTests {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path JAVA = Path.of("src/main/java");

	private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][\\w.\\-]*)[}(]");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	/**
	 * A language is called by its own name; the style guide shows samples of the demo
	 * department.
	 */
	private static final Set<String> NAMES_ITSELF = Set.of("shell/side.html", "access/login.html",
			"shell/styleguide.html");

	static Stream<Path> chinese() throws IOException {
		try (Stream<Path> files = Files.walk(MESSAGES)) {
			return files.filter((file) -> file.toString().endsWith(".properties"))
				.filter((file) -> !file.getFileName().toString().contains("_"))
				.toList()
				.stream();
		}
	}

	static Stream<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("chinese")
	void saysEverythingOnce(Path file) throws IOException {
		assertThat(Files.readAllLines(file)
			.stream()
			.filter((line) -> line.contains("=") && !line.startsWith("#"))
			.map((line) -> line.substring(0, line.indexOf('=')))).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("chinese")
	void bothLanguagesHaveTheSameKeys(Path chinese) {
		Path english = chinese
			.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));
		assertThat(english).exists();
		assertThat(keys(english)).as(english.toString()).containsExactlyInAnyOrderElementsOf(keys(chinese));
	}

	@ParameterizedTest
	@MethodSource("chinese")
	void everySentenceCanBeFilledIn(Path file) {
		if (file.toString().contains("validation")) {
			return;
		}
		for (Path language : new Path[] { file,
				file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties")) }) {
			read(language)
				.forEach((key, sentence) -> assertThatCode(() -> new MessageFormat(sentence.toString(), Locale.ROOT))
					.as("%s in %s", key, language)
					.doesNotThrowAnyException());
		}
	}

	/** The text of a regulation stays Chinese. */
	@ParameterizedTest
	@MethodSource("chinese")
	void englishIsEnglish(Path chinese) {
		Path english = chinese
			.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));
		Set<String> untranslated = new TreeSet<>();
		Properties words = read(chinese);
		read(english).forEach((key, sentence) -> {
			if (!key.toString().endsWith(".clause") && sentence.equals(words.get(key))
					&& HAN.matcher(sentence.toString()).find()) {
				untranslated.add(key.toString());
			}
		});
		assertThat(untranslated).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void templatesHoldNoWordsOfTheirOwn(Path template) throws IOException {
		if (NAMES_ITSELF.contains(TEMPLATES.relativize(template).toString())) {
			return;
		}
		String text = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
		assertThat(HAN.matcher(text).results().map((hit) -> around(text, hit.start())).toList()).as(template.toString())
			.isEmpty();
	}

	@Test
	void everyKeyThatATemplateNamesExists() throws IOException {
		Set<String> known = allKeys();
		Set<String> missing = new LinkedHashSet<>();
		for (Path template : templates().toList()) {
			Matcher named = KEY_IN_TEMPLATE.matcher(Files.readString(template));
			while (named.find()) {
				if (!known.contains(named.group(1))) {
					missing.add(TEMPLATES.relativize(template) + " names " + named.group(1));
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	/**
	 * A key is used when it, or a prefix of it that code completes, stands in code or
	 * templates.
	 */
	@Test
	void noKeyIsForgotten() throws IOException {
		String sources = sources();
		Set<String> forgotten = new TreeSet<>();
		for (String key : allKeys()) {
			if (!isFramework(key) && !isNamed(sources, key)) {
				forgotten.add(key);
			}
		}
		assertThat(forgotten).isEmpty();
	}

	private static boolean isFramework(String key) {
		return key.startsWith("typeMismatch") || key.startsWith("jakarta.") || key.matches("[A-Z]\\w+(\\..*)?");
	}

	private static boolean isNamed(String sources, String key) {
		if (sources.contains(key)) {
			return true;
		}
		int dot = key.lastIndexOf('.');
		while (dot > 0) {
			String prefix = key.substring(0, dot + 1);
			if (sources.contains("\"" + prefix) || sources.contains("'" + prefix) || sources.contains(prefix + "\"")
					|| sources.contains(prefix + "__") || sources.contains("\"" + prefix.substring(0, dot) + "\"")) {
				return true;
			}
			dot = key.lastIndexOf('.', dot - 1);
		}
		return false;
	}

	private static String sources() throws IOException {
		StringBuilder all = new StringBuilder();
		for (Path root : new Path[] { JAVA, TEMPLATES, Path.of("src/main/resources/approvals") }) {
			try (Stream<Path> files = Files.walk(root)) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					all.append(Files.readString(file));
				}
			}
		}
		return all.toString();
	}

	private static Set<String> allKeys() throws IOException {
		Set<String> all = new HashSet<>();
		chinese().forEach((file) -> all.addAll(keys(file)));
		return all;
	}

	private static Set<String> keys(Path file) {
		return read(file).stringPropertyNames();
	}

	private static Properties read(Path file) {
		Properties words = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			words.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	private static String around(String text, int at) {
		return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 20));
	}

}
