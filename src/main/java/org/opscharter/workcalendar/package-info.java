/**
 * Where people read the working calendar and the administrator keeps it (X02). The
 * calendar itself is {@code time}'s, which knows neither persons nor pages; a trail of
 * who changed it needs both, so its page is a module of its own.
 * <ul>
 * <li>工作日历 – {@link org.opscharter.time.WorkingCalendar} – which days are worked.</li>
 * <li>放假安排 – {@link org.opscharter.time.HolidayNotice} – the notice of a year, loaded by
 * {@link org.opscharter.workcalendar.CalendarDesk}.</li>
 * <li>调休 – a day off exchanged for a Saturday or Sunday worked.</li>
 * </ul>
 */
@ApplicationModule(displayName = "工作日历 Working calendar",
		allowedDependencies = { "access", "activity", "organisation", "shell", "time" })
@NullMarked
package org.opscharter.workcalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
