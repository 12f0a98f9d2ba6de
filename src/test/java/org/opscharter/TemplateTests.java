package org.opscharter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a strict content policy and a tidy house ask of every template.
 */
class TemplateTests {

	private static final int LONGEST = 150;

	private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\bsrc=)");

	private static final Pattern INLINE_STYLE = Pattern.compile("<style|\\sstyle=|th:style=");

	private static final Pattern INLINE_HANDLER = Pattern.compile("\\son[a-z]+=\"");

	private static final Pattern BARE_HTMX = Pattern.compile("\\s(th:)?hx-[a-z]+=");

	private static final Pattern UNESCAPED = Pattern.compile("th:utext|\\[\\(\\$");

	private static final Pattern BESIDE = Pattern
		.compile("<(?!html)[^>]*\\bth:(each|if|unless|with)=[^>]*\\bth:(replace|insert)=[^>]*>"
				+ "|<(?!html)[^>]*\\bth:(replace|insert)=[^>]*\\bth:(each|if|unless|with)=[^>]*>");

	static Stream<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList().stream();
		}
	}

	static Stream<Path> kit() throws IOException {
		return templates().filter((file) -> file.toString().contains("shell/ui/"));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void nothingIsInline(Path template) throws IOException {
		String text = Files.readString(template);
		for (Pattern forbidden : new Pattern[] { INLINE_SCRIPT, INLINE_STYLE, INLINE_HANDLER, BARE_HTMX, UNESCAPED }) {
			assertThat(forbidden.matcher(text).find()).as("%s in %s", forbidden, template).isFalse();
		}
	}

	/**
	 * A fragment is put in place before a condition or a loop on the same element is
	 * looked at.
	 */
	@ParameterizedTest
	@MethodSource("templates")
	void noConditionStandsBesideAFragment(Path template) throws IOException {
		assertThat(BESIDE.matcher(Files.readString(template)).results().map(MatchResult::group)).as(template.toString())
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateFitsOnAScreenOrTwo(Path template) throws IOException {
		assertThat(Files.readAllLines(template)).as(template.toString()).hasSizeLessThanOrEqualTo(LONGEST);
	}

	@ParameterizedTest
	@MethodSource("kit")
	void aPartOfTheKitSaysWhatItAccepts(Path template) throws IOException {
		assertThat(Files.readString(template)).as(template.toString()).contains("accepts:");
	}

}
