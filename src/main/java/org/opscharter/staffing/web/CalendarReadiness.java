package org.opscharter.staffing.web;

import java.util.List;

import org.opscharter.shell.ReadinessCheck;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * The notice of the year's holidays is loaded; until then the days off are those by law
 * and 调休 is unknown.
 */
@Component
class CalendarReadiness implements ReadinessCheck {

	private final WorkingCalendar calendar;

	private final BusinessTime time;

	private final Words words;

	CalendarReadiness(WorkingCalendar calendar, BusinessTime time, Words words) {
		this.calendar = calendar;
		this.time = time;
		this.words = words;
	}

	@Override
	public int position() {
		return 60;
	}

	@Override
	public String permission() {
		return "MANAGE_CALENDAR";
	}

	@Override
	public List<Gap> gaps() {
		int year = this.time.today().getYear();
		return this.calendar.isNoticed(year) ? List.of()
				: List.of(new Gap(this.words.of("staffing.gap.calendar", String.valueOf(year)),
						this.words.of("staffing.gap.calendar.why"), "staffing.gap.calendar.do",
						"/organisation/calendar"));
	}

}
