package org.opscharter.workcalendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.CalendarBook;
import org.opscharter.time.DayKind;
import org.opscharter.time.HolidayNotice;
import org.opscharter.time.HolidayNotice.Deviation;
import org.opscharter.time.WorkingCalendar;
import org.opscharter.workcalendar.web.NoticeForm.Line;
import org.opscharter.workcalendar.web.NoticeForm.Reading;
import org.springframework.stereotype.Component;

/**
 * Puts a year of the calendar, and a notice that is about to be loaded, into words.
 */
@Component
class CalendarPage {

	private static final int WEEK = 7;

	private final WorkingCalendar calendar;

	private final CalendarBook book;

	private final BusinessTime time;

	private final Words words;

	CalendarPage(WorkingCalendar calendar, CalendarBook book, BusinessTime time, Words words) {
		this.calendar = calendar;
		this.book = book;
		this.time = time;
		this.words = words;
	}

	Overview year(int year) {
		LocalDate before = LocalDate.of(year - 1, 12, 31);
		List<Special> special = specialDays(year);
		HolidayNotice notice = this.book.notice(year).orElse(null);
		String lead = this.words.of("workcalendar.lead", String.valueOf(year),
				this.calendar.workingDaysBetween(before, before.plusYears(1)), count(special, DayKind.HOLIDAY),
				count(special, DayKind.MAKE_UP));
		return new Overview(String.valueOf(year), String.valueOf(year - 1), String.valueOf(year + 1), lead,
				(notice != null) ? notice.source() : null,
				IntStream.rangeClosed(1, 12).mapToObj((month) -> month(YearMonth.of(year, month))).toList(), special,
				this.book.hasChange(year), kinds());
	}

	Preview preview(Reading reading) {
		List<PreviewLine> lines = reading.lines()
			.stream()
			.map((line) -> new PreviewLine(String.valueOf(line.number()), line.text(), meaning(line),
					line.problem() != null))
			.toList();
		long wrong = lines.stream().filter(PreviewLine::wrong).count();
		String lead = (wrong > 0) ? this.words.of("workcalendar.preview.wrong", lines.size(), wrong)
				: this.words.of("workcalendar.preview.clean", lines.size());
		return new Preview(lead, reading.isClean(), lines, reading.isClean() ? missing(reading) : null);
	}

	private String meaning(Line line) {
		Deviation day = line.day();
		if (line.problem() != null) {
			return this.words.of("workcalendar.line." + line.problem(), String.valueOf(line.number()));
		}
		return (day != null) ? this.words.day(day.day()) + " " + kind(day) : "";
	}

	private String kind(Deviation day) {
		return this.words.of("workcalendar.kind." + (day.worked() ? DayKind.MAKE_UP : DayKind.HOLIDAY));
	}

	/** The statutory days off the notice forgot. */
	private @Nullable String missing(Reading reading) {
		List<LocalDate> off = reading.notice()
			.days()
			.stream()
			.filter((day) -> !day.worked())
			.map(Deviation::day)
			.toList();
		String missing = this.book.statutory(reading.year())
			.days()
			.stream()
			.filter((day) -> !off.contains(day.day()))
			.map((day) -> this.words.day(day.day()) + " " + day.name())
			.collect(Collectors.joining(this.words.of("workcalendar.comma")));
		return missing.isEmpty() ? null : this.words.of("workcalendar.preview.missing", missing);
	}

	/** Days that follow each other under one name make one line. */
	private List<Special> specialDays(int year) {
		List<Special> special = new ArrayList<>();
		LocalDate end = LocalDate.of(year + 1, 1, 1);
		LocalDate first = LocalDate.of(year, 1, 1);
		while (first.isBefore(end)) {
			LocalDate last = first;
			while (last.plusDays(1).isBefore(end) && isAlike(first, last.plusDays(1))) {
				last = last.plusDays(1);
			}
			if (isSpecial(this.calendar.kindOf(first))) {
				special.add(special(first, last));
			}
			first = last.plusDays(1);
		}
		return special;
	}

	private boolean isAlike(LocalDate one, LocalDate other) {
		return this.calendar.kindOf(one) == this.calendar.kindOf(other)
				&& this.calendar.nameOf(one).equals(this.calendar.nameOf(other));
	}

	private Special special(LocalDate first, LocalDate last) {
		DayKind kind = this.calendar.kindOf(first);
		String days = first.equals(last) ? this.words.day(first)
				: this.words.of("workcalendar.range", this.words.day(first), this.words.day(last));
		return new Special(days, kind, this.words.of("workcalendar.kind." + kind),
				ChronoUnit.DAYS.between(first, last) + 1, this.calendar.nameOf(first));
	}

	private static boolean isSpecial(DayKind kind) {
		return kind == DayKind.HOLIDAY || kind == DayKind.MAKE_UP;
	}

	private static long count(List<Special> days, DayKind kind) {
		return days.stream().filter((day) -> day.kind() == kind).mapToLong(Special::count).sum();
	}

	private Month month(YearMonth month) {
		List<@Nullable Cell> cells = new ArrayList<>();
		for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
			cells.add(null);
		}
		for (int day = 1; day <= month.lengthOfMonth(); day++) {
			cells.add(cell(month.atDay(day)));
		}
		while (cells.size() % WEEK != 0) {
			cells.add(null);
		}
		List<List<@Nullable Cell>> weeks = new ArrayList<>();
		for (int start = 0; start < cells.size(); start += WEEK) {
			weeks.add(cells.subList(start, start + WEEK));
		}
		return new Month(this.words.of("shell.month." + month.getMonthValue()), weeks);
	}

	private Cell cell(LocalDate day) {
		DayKind kind = this.calendar.kindOf(day);
		String title = (this.words.of("workcalendar.kind." + kind) + " " + this.calendar.nameOf(day)).strip();
		return new Cell(String.valueOf(day.getDayOfMonth()), kind,
				isSpecial(kind) ? this.words.of("workcalendar.mark." + kind) : "", title,
				day.equals(this.time.today()));
	}

	private List<Choice> kinds() {
		return List.of(new Choice("REST", this.words.of("workcalendar.kind.HOLIDAY")),
				new Choice("WORK", this.words.of("workcalendar.kind.MAKE_UP")),
				new Choice("PLAIN", this.words.of("workcalendar.kind.PLAIN")));
	}

	/** Monday to Sunday. */
	List<Choice> weekdays() {
		return IntStream.rangeClosed(DayOfWeek.MONDAY.getValue(), DayOfWeek.SUNDAY.getValue())
			.mapToObj((day) -> new Choice(this.words.of("shell.weekday." + day),
					this.words.of("workcalendar.weekday." + day)))
			.toList();
	}

	/**
	 * A year as the page shows it.
	 *
	 * @param source the notice it follows; none when it has none
	 * @param special the days that are not what their weekday says
	 * @param changed whether a change could be taken back
	 */
	record Overview(String year, String previous, String next, String lead, @Nullable String source, List<Month> months,
			List<Special> special, boolean changed, List<Choice> kinds) {
	}

	/**
	 * A month in weeks from Monday to Sunday; days of other months are left out.
	 */
	record Month(String name, List<List<@Nullable Cell>> weeks) {
	}

	/**
	 * One day in its month.
	 */
	record Cell(String number, DayKind kind, String mark, String title, boolean today) {
	}

	/**
	 * Days of one sort in the list.
	 */
	record Special(String days, DayKind kind, String words, long count, String name) {
	}

	/**
	 * What loading these lines would mean.
	 */
	record Preview(String lead, boolean clean, List<PreviewLine> lines, @Nullable String missing) {
	}

	/**
	 * One line and what it means or what is wrong with it.
	 */
	record PreviewLine(String number, String text, String meaning, boolean wrong) {
	}

}
