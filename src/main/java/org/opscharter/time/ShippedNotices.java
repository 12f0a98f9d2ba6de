package org.opscharter.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.opscharter.time.HolidayNotice.Deviation;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/**
 * The notices that come with the program, in {@code time/calendar.yaml}.
 */
record ShippedNotices(List<HolidayNotice> notices) {

	static ShippedNotices read() {
		try (InputStream data = new ClassPathResource("time/calendar.yaml").getInputStream()) {
			List<YearData> years = new ArrayList<>();
			for (Map<String, Object> year : new Yaml().<List<Map<String, Object>>>load(data)) {
				years.add(new YearData(year));
			}
			return new ShippedNotices(years.stream().map(YearData::notice).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	CalendarYear year(int year) {
		return this.notices.stream()
			.filter((notice) -> notice.year() == year)
			.findFirst()
			.map(CalendarYear::noticed)
			.orElseGet(() -> CalendarYear.statutory(year));
	}

	/**
	 * One year of the file; a range such as {@code 02-15..02-23} stands for all its days.
	 */
	private record YearData(Map<String, Object> data) {

		HolidayNotice notice() {
			List<Deviation> days = new ArrayList<>();
			for (String name : names()) {
				days.addAll(days(name, "rest", false));
				days.addAll(days(name, "work", true));
			}
			return new HolidayNotice(year(), (String) this.data.get("source"), days);
		}

		private int year() {
			return (Integer) this.data.get("year");
		}

		private List<String> names() {
			return holidays().keySet().stream().toList();
		}

		@SuppressWarnings("unchecked")
		private Map<String, Map<String, Object>> holidays() {
			return (Map<String, Map<String, Object>>) this.data.get("holidays");
		}

		private List<Deviation> days(String name, String key, boolean worked) {
			Object listed = holidays().get(name).getOrDefault(key, List.of());
			List<Deviation> days = new ArrayList<>();
			for (Object range : (List<?>) listed) {
				String[] ends = range.toString().split("\\.\\.");
				LocalDate first = day(ends[0]);
				first.datesUntil(day(ends[ends.length - 1]).plusDays(1))
					.forEach((day) -> days.add(new Deviation(day, worked, name)));
			}
			return days;
		}

		private LocalDate day(String text) {
			return LocalDate.parse(year() + "-" + text);
		}

	}

}
