package org.opscharter.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.opscharter.time.WorkingHours.Span;

/**
 * Time that runs only in the working hours of working days (工作时间, requirements §0.5).
 */
public class WorkingTime {

	/** What people call one working day of working time. */
	public static final Duration DAY = Duration.ofHours(8);

	private final WorkingCalendar calendar;

	private final WorkingHoursSource hours;

	public WorkingTime(WorkingCalendar calendar, WorkingHoursSource hours) {
		this.calendar = calendar;
		this.hours = hours;
	}

	/**
	 * The first moment at which that much working time has run since then. It may be the
	 * end of a span: 12:00, not 13:30. Nothing added leaves the moment as it is.
	 * @param workingTime not negative
	 */
	public Instant plus(Instant from, Duration workingTime) {
		if (workingTime.isNegative()) {
			throw new IllegalArgumentException("Working time is " + workingTime);
		}
		Duration left = workingTime;
		Instant reached = from;
		for (LocalDate day = dayOf(from); !left.isZero(); day = day.plusDays(1)) {
			for (Span span : spansOf(day)) {
				Instant begins = later(at(day, span.from()), from);
				Duration counted = shorter(left, positive(Duration.between(begins, at(day, span.to()))));
				if (!counted.isZero()) {
					reached = begins.plus(counted);
					left = left.minus(counted);
				}
			}
		}
		return reached;
	}

	/**
	 * The same in full hours.
	 */
	public Instant plusHours(Instant from, int hours) {
		return plus(from, Duration.ofHours(hours));
	}

	/**
	 * How much working time lies between; negative when the second moment is earlier.
	 */
	public Duration between(Instant from, Instant to) {
		if (to.isBefore(from)) {
			return between(to, from).negated();
		}
		Duration sum = Duration.ZERO;
		LocalDate last = dayOf(to);
		for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
			for (Span span : spansOf(day)) {
				sum = sum.plus(
						positive(Duration.between(later(at(day, span.from()), from), earlier(at(day, span.to()), to))));
			}
		}
		return sum;
	}

	/**
	 * Whether working time runs at that moment.
	 */
	public boolean runsAt(Instant moment) {
		LocalTime time = moment.atZone(BusinessTime.ZONE).toLocalTime();
		return spansOf(dayOf(moment)).stream()
			.anyMatch((span) -> !time.isBefore(span.from()) && time.isBefore(span.to()));
	}

	/**
	 * Line by line how the working time between two moments was counted, days left out
	 * included.
	 */
	public List<Stretch> explain(Instant from, Instant to) {
		List<Stretch> lines = new ArrayList<>();
		LocalDate last = dayOf(to);
		for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
			DayKind kind = this.calendar.kindOf(day);
			String name = this.calendar.nameOf(day);
			if (!kind.isWorked()) {
				lines.add(new Stretch(day, kind, name, null, null, 0));
			}
			for (Span span : spansOf(day)) {
				Instant begins = later(at(day, span.from()), from);
				Instant ends = earlier(at(day, span.to()), to);
				if (begins.isBefore(ends)) {
					lines.add(new Stretch(day, kind, name, timeOf(begins), timeOf(ends),
							Duration.between(begins, ends).toMinutes()));
				}
			}
		}
		return lines;
	}

	private List<Span> spansOf(LocalDate day) {
		return this.calendar.isWorkingDay(day) ? this.hours.on(day).spans() : List.of();
	}

	private static LocalDate dayOf(Instant moment) {
		return moment.atZone(BusinessTime.ZONE).toLocalDate();
	}

	private static LocalTime timeOf(Instant moment) {
		return moment.atZone(BusinessTime.ZONE).toLocalTime();
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(BusinessTime.ZONE).toInstant();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private static Duration shorter(Duration one, Duration other) {
		return (one.compareTo(other) <= 0) ? one : other;
	}

	private static Duration positive(Duration duration) {
		return duration.isNegative() ? Duration.ZERO : duration;
	}

}
