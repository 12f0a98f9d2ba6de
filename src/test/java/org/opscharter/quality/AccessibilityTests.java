package org.opscharter.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page can be used by everybody on every screen (R16): axe finds nothing, nothing
 * scrolls sideways, no script complains.
 */
@QualityTest
class AccessibilityTests {

	@Autowired
	private Tour tour;

	@Autowired
	private Callers callers;

	@Test
	void everyPageOnceAtTheDeskAndOnAPhone() {
		assertThat(faults(1, List.of(1440, 320), false)).isEmpty();
	}

	@Test
	@Tag("quality")
	void everyPageOfEverybodyInEveryWidthAndLightWithDialogsAndMenus() {
		assertThat(faults(Integer.MAX_VALUE, List.of(1440, 768, 390, 320), true)).isEmpty();
	}

	private List<String> faults(int ofOneRoute, List<Integer> widths, boolean wide) {
		Map<String, List<Reading>> byReader = this.tour.pages(ofOneRoute)
			.stream()
			.collect(Collectors.groupingBy(Reading::reader, TreeMap::new, Collectors.toList()));
		List<String> faults = new ArrayList<>();
		byReader.forEach((reader, readings) -> {
			Caller caller = reader.equals("nobody") ? this.callers.nobody() : this.callers.called(reader);
			try (Window window = new Window(caller)) {
				readings.forEach((reading) -> look(window, reading.address(), widths, wide));
				faults.addAll(window.faults());
			}
		});
		return faults;
	}

	private static void look(Window window, String address, List<Integer> widths, boolean wide) {
		window.open(address, widths.get(0), ColorScheme.LIGHT).look().lookBehindButtons();
		widths.stream().skip(1).forEach((width) -> {
			window.open(address, width, wide ? ColorScheme.LIGHT : ColorScheme.DARK).look();
			if (wide) {
				window.open(address, width, ColorScheme.DARK).look();
			}
		});
		if (wide) {
			window.open(address, widths.get(0), ColorScheme.DARK).look();
		}
	}

}
