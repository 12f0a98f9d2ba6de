package org.opscharter.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * The Nu checker finds no error in any page (R18). It weighs 30 MB and is not among the
 * dependencies: {@code -Dquality.checker} says where its {@code vnu.jar} lies.
 */
@QualityTest
@Tag("quality")
class HtmlTests {

	private static final Path PAGES = Path.of("target", "pages");

	@Autowired
	private Tour tour;

	@Test
	void everyPageIsValid() throws IOException, InterruptedException {
		String checker = System.getProperty("quality.checker", "");
		Assumptions.assumeTrue(Files.isReadable(Path.of(checker)) && !checker.isEmpty(), "no vnu.jar");
		Files.createDirectories(PAGES);
		for (Reading page : this.tour.pages(Integer.MAX_VALUE)) {
			String name = page.reader() + page.address().replaceAll("[^\\w.-]", "_");
			Files.writeString(PAGES.resolve(name.substring(0, Math.min(name.length(), 150)) + ".html"), page.body());
		}
		Path report = PAGES.resolve("report.txt");
		new ProcessBuilder("java", "-jar", checker, "--format", "gnu", "--errors-only", "--skip-non-html",
				PAGES.toString())
			.redirectErrorStream(true)
			.redirectOutput(report.toFile())
			.start()
			.waitFor();
		assertThat(Files.readString(report)).isEmpty();
	}

}
