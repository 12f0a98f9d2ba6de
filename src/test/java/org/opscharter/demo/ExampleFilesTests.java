package org.opscharter.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.opscharter.documents.inspection.Inspection;

class ExampleFilesTests {

	@TempDir
	private Path folder;

	@Test
	void areWhatTheirNamesSay() throws IOException {
		List<ExampleFile> files = ExampleData.proposals()
			.stream()
			.flatMap((story) -> story.attached().stream())
			.toList();

		assertThat(files).hasSizeGreaterThan(8);
		for (ExampleFile file : files) {
			String ending = file.name().substring(file.name().lastIndexOf('.') + 1);
			Path written = this.folder.resolve("one." + ending);
			try (InputStream content = file.upload().content()) {
				Files.write(written, content.readAllBytes());
			}
			assertThat(Inspection.of(written, ending).name()).isEqualToIgnoringCase(ending);
		}
	}

}
