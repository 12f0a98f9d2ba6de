package org.opscharter.workcalendar.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.time.HolidayNotice;
import org.opscharter.time.HolidayNotice.Deviation;
import org.springframework.web.multipart.MultipartFile;

/**
 * The notice of a year as lines of text, {@code 2027-01-01,休,元旦}, pasted or from a file.
 */
record NoticeForm(@NotBlank @Size(max = 200) String source, @Nullable @Size(max = NoticeForm.LONGEST_TEXT) String lines,
		@Nullable MultipartFile file) {

	/** Enough for the days of a year, each with a name. */
	static final int LONGEST_TEXT = 10_000;

	private static final int LARGEST_FILE = 40_000;

	private static final int MOST_DAYS = 120;

	private static final int LONGEST_NAME = 30;

	static NoticeForm of(@Nullable HolidayNotice notice) {
		if (notice == null) {
			return new NoticeForm("", "", null);
		}
		StringBuilder lines = new StringBuilder();
		notice.days()
			.forEach((day) -> lines.append(day.day())
				.append(',')
				.append(day.worked() ? "班" : "休")
				.append(',')
				.append(day.name())
				.append('\n'));
		return new NoticeForm(notice.source(), lines.toString(), null);
	}

	boolean hasTooLargeFile() {
		return this.file != null && this.file.getSize() > LARGEST_FILE;
	}

	/**
	 * The lines of the file, if there is one, which a spreadsheet may have written in GB
	 * 18030; otherwise those pasted.
	 */
	String text() {
		if (this.file == null || this.file.isEmpty() || hasTooLargeFile()) {
			return Objects.requireNonNullElse(this.lines, "");
		}
		try {
			return decode(this.file.getBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String decode(byte[] file) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		}
		catch (CharacterCodingException ex) {
			text = new String(file, Charset.forName("GB18030"));
		}
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** Reads the lines as the notice of that year. */
	Reading read(int year) {
		List<Line> read = new ArrayList<>();
		Set<LocalDate> seen = new HashSet<>();
		int number = 0;
		for (String text : text().split("\\R")) {
			number++;
			if (!text.isBlank() && !text.strip().startsWith("#")) {
				read.add(line(number, text.strip(), year, seen));
			}
		}
		return new Reading(year, Objects.requireNonNullElse(this.source, "").strip(), read);
	}

	private static Line line(int number, String text, int year, Set<LocalDate> seen) {
		String[] parts = text.split("\\s*[,，;；\\t]\\s*", 3);
		LocalDate day = day(parts[0]);
		if (day == null) {
			return new Line(number, text, null, "date");
		}
		String kind = (parts.length > 1) ? parts[1] : "";
		Deviation deviation = new Deviation(day, kind.startsWith("班"), (parts.length > 2) ? parts[2].strip() : "");
		String problem = (deviation.worked() || kind.startsWith("休")) ? problem(deviation, year, seen) : "kind";
		return new Line(number, text, deviation, problem);
	}

	private static @Nullable String problem(Deviation day, int year, Set<LocalDate> seen) {
		if (day.day().getYear() != year) {
			return "year";
		}
		if (day.worked() && day.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
			return "weekday";
		}
		if (day.name().length() > LONGEST_NAME) {
			return "name";
		}
		if (!seen.add(day.day())) {
			return "twice";
		}
		return (seen.size() > MOST_DAYS) ? "many" : null;
	}

	private static @Nullable LocalDate day(String text) {
		String[] parts = text.split("[-/.]");
		try {
			return (parts.length == 3)
					? LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
					: null;
		}
		catch (NumberFormatException | DateTimeException ex) {
			return null;
		}
	}

	/**
	 * What the lines say, and what is wrong with some.
	 */
	record Reading(int year, String source, List<Line> lines) {

		boolean isClean() {
			return !this.lines.isEmpty() && this.lines.stream().allMatch((line) -> line.problem() == null);
		}

		HolidayNotice notice() {
			return new HolidayNotice(this.year, this.source, this.lines.stream().map(Line::day).toList());
		}

	}

	/**
	 * One line of the text.
	 *
	 * @param number its place in the text, counting from 1
	 * @param day what it says, as far as it could be read
	 * @param problem the end of the message key of what is wrong
	 */
	record Line(int number, String text, @Nullable Deviation day, @Nullable String problem) {

	}

}
