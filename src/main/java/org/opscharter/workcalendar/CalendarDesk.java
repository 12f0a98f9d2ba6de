package org.opscharter.workcalendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.NotFound;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.CalendarBook;
import org.opscharter.time.HolidayNotice;
import org.opscharter.time.HolidayNotice.Deviation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the administrator keeps the working calendar; each change stands in the trail.
 */
@Component
@Transactional
public class CalendarDesk {

	private final CalendarBook book;

	private final ActivityLog log;

	private final BusinessTime time;

	CalendarDesk(CalendarBook book, ActivityLog log, BusinessTime time) {
		this.book = book;
		this.log = log;
		this.time = time;
	}

	/**
	 * Makes this the notice of its year.
	 */
	public void load(HolidayNotice notice, PersonId by) {
		String before = this.book.notice(notice.year()).map(HolidayNotice::source).orElse(null);
		this.book.adopt(notice);
		record(notice.year(), "loaded", before, notice.source(), by);
	}

	/**
	 * Makes one day another one; its year has a notice.
	 * @param day the day
	 * @param deviation what it is now; none for what its weekday says
	 */
	public void change(LocalDate day, @Nullable Deviation deviation, PersonId by) {
		HolidayNotice notice = this.book.notice(day.getYear())
			.orElseThrow(() -> new NotFound("No notice of " + day.getYear()));
		List<Deviation> days = new ArrayList<>(notice.days());
		Optional<Deviation> before = days.stream().filter((other) -> other.day().equals(day)).findFirst();
		before.ifPresent(days::remove);
		Optional.ofNullable(deviation).ifPresent(days::add);
		this.book.adopt(new HolidayNotice(notice.year(), notice.source(), days));
		record(notice.year(), "day_changed", describe(day, before.orElse(null)), describe(day, deviation), by);
	}

	/**
	 * Takes the latest change of the year back. Says whether there was one.
	 */
	public boolean takeBack(int year, PersonId by) {
		String before = this.book.notice(year).map(HolidayNotice::source).orElse(null);
		boolean taken = this.book.withdrawLatest(year);
		if (taken) {
			record(year, "taken_back", before, this.book.notice(year).map(HolidayNotice::source).orElse("—"), by);
		}
		return taken;
	}

	private void record(int year, String deed, @Nullable String before, String after, PersonId by) {
		UUID id = UUID.nameUUIDFromBytes(("working calendar " + year).getBytes(StandardCharsets.US_ASCII));
		Subject subject = new Subject("workcalendar", id, String.valueOf(year), String.valueOf(year),
				"/organisation/calendar?year=" + year);
		this.log.record(
				new Activity(subject, by, "activity.workcalendar." + deed, null, before, after, null, this.time.now()));
	}

	private static String describe(LocalDate day, @Nullable Deviation deviation) {
		if (deviation == null) {
			return day.toString();
		}
		return (day + " " + (deviation.worked() ? "班" : "休") + " " + deviation.name()).strip();
	}

}
