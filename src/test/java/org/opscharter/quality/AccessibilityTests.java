package org.opscharter.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page can be used by everybody on every screen (R16): axe and HTML_CodeSniffer
 * find nothing, with dialogs and menus open too, nothing scrolls sideways, no script
 * complains.
 */
@QualityTest
class AccessibilityTests {

	/** How far it has come, page by page. */
	private static final Path RECORD = Path.of("target", "accessibility.txt");

	@Autowired
	private Tour tour;

	@Autowired
	private Callers callers;

	@Test
	void everyPageOfEverybodyAtTheDeskOnAPhoneAndInTheDark() throws IOException {
		Files.writeString(RECORD, "");
		Map<String, List<Reading>> byReader = this.tour.pages(Integer.MAX_VALUE)
			.stream()
			.collect(Collectors.groupingBy(Reading::reader, TreeMap::new, Collectors.toList()));
		List<String> faults = new ArrayList<>();
		byReader.forEach((reader, readings) -> {
			Caller caller = reader.equals("nobody") ? this.callers.nobody() : this.callers.called(reader);
			try (Window window = new Window(caller)) {
				for (Reading reading : readings) {
					int before = window.faults().size();
					look(window, reading.address());
					List<String> found = window.faults().subList(before, window.faults().size());
					tell(reader + " " + reading.address() + " " + found.size(), found);
					faults.addAll(found);
				}
			}
		});
		assertThat(faults).isEmpty();
	}

	private static void tell(String page, List<String> found) {
		try {
			Files.write(RECORD, Stream.concat(Stream.of(page), found.stream()).toList(), StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void look(Window window, String address) {
		window.open(address, 1440, ColorScheme.LIGHT).look().lookBehindButtons();
		window.open(address, 390, ColorScheme.LIGHT).look().resize(320).resize(768);
		window.open(address, 1440, ColorScheme.DARK).look();
	}

}
