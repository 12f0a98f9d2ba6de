package org.opscharter.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.opscharter.shell.ClockView.Tone;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.Stretch;
import org.opscharter.time.WorkingCalendar;
import org.opscharter.time.WorkingTime;
import org.springframework.stereotype.Component;

/**
 * Puts limits into words: 还剩38分钟, 还剩3小时, 还剩1个工作日, 超时1小时02分, 逾期2天.
 */
@Component
public class Clocks {

	/** From here on a limit is near. */
	private static final Duration NEAR = Duration.ofHours(4);

	private final BusinessTime time;

	private final WorkingTime working;

	private final WorkingCalendar calendar;

	private final Words words;

	Clocks(BusinessTime time, WorkingTime working, WorkingCalendar calendar, Words words) {
		this.time = time;
		this.working = working;
		this.calendar = calendar;
		this.words = words;
	}

	/**
	 * How long there is until this limit. What is due at a time of day is counted in
	 * working time, what is due with the end of a day in working days.
	 */
	public ClockView until(Instant due) {
		Instant now = this.time.now();
		String absolute = this.words.by(due);
		if (now.isAfter(due)) {
			return new ClockView(Tone.OVER, over(due, Duration.between(due, now)), absolute);
		}
		Duration left = left(now, due);
		String relative = (left.compareTo(WorkingTime.DAY) < 0 || day(due).equals(this.time.today())) ? hours(left)
				: days(day(due));
		return new ClockView((left.compareTo(NEAR) <= 0) ? Tone.NEAR : Tone.CALM, relative, absolute);
	}

	/**
	 * How long something has waited: 等了1小时20分, 等了2天.
	 */
	public String since(Instant start) {
		Duration waited = Duration.between(start, this.time.now());
		if (waited.toHours() < 24) {
			return this.words.of("shell.waited.hours", waited.toHours(), waited.toMinutesPart());
		}
		return this.words.of("shell.waited.days", day(start).datesUntil(this.time.today()).count());
	}

	/**
	 * Line by line how the working time between two moments was counted: 05-08 周五
	 * 15:00至18:00，3小时.
	 */
	public List<String> explain(Instant from, Instant due) {
		return this.working.explain(from, due).stream().map(this::line).toList();
	}

	private String line(Stretch stretch) {
		String why = switch (stretch.kind()) {
			case WORKING -> "";
			case WEEKEND -> this.words.of("shell.stretch.weekend");
			case HOLIDAY -> this.words.of("shell.stretch.holiday", stretch.name());
			case MAKE_UP -> this.words.of("shell.stretch.makeUp");
		};
		String day = this.words.day(stretch.day()) + why;
		return stretch.isSkipped() ? this.words.of("shell.stretch.skipped", day)
				: this.words.of("shell.stretch", day, "%tR".formatted(stretch.from()), "%tR".formatted(stretch.to()),
						stretch.minutes() / 60, stretch.minutes() % 60);
	}

	/**
	 * Outside the working hours no working time may be left although the limit is still
	 * to come; then the hours on the wall are said.
	 */
	private Duration left(Instant now, Instant due) {
		Duration elapsed = Duration.between(now, due);
		Duration worked = this.working.between(now, due);
		return (worked.isZero() || isEndOfDay(due)) ? elapsed : worked;
	}

	private String hours(Duration left) {
		return (left.toMinutes() < 60) ? this.words.of("shell.left.minutes", left.toMinutes())
				: this.words.of("shell.left.hours", left.toHours());
	}

	private String days(LocalDate due) {
		int worked = this.calendar.workingDaysBetween(this.time.today(), due);
		return (worked > 0) ? this.words.of("shell.left.workingDays", worked)
				: this.words.of("shell.left.days", this.time.today().datesUntil(due).count());
	}

	private String over(Instant due, Duration over) {
		if (over.toHours() < 24) {
			return this.words.of("shell.over.hours", over.toHours(), over.toMinutesPart());
		}
		return this.words.of("shell.over.days", day(due).datesUntil(this.time.today()).count());
	}

	private static boolean isEndOfDay(Instant due) {
		return !day(due.plusSeconds(1)).equals(day(due));
	}

	private static LocalDate day(Instant moment) {
		return moment.atZone(BusinessTime.ZONE).toLocalDate();
	}

}
