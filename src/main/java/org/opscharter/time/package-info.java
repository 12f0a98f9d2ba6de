/**
 * The department's clock and its calendar: when it is now, which days are worked, which
 * hours count, and what falls due when time passes.
 * <ul>
 * <li>业务时钟 – {@link org.opscharter.time.BusinessTime} – the moment all rules are judged
 * at; in evaluation mode its hands can be moved.</li>
 * <li>工作日历 – {@link org.opscharter.time.WorkingCalendar} – working days, 节假日 and 调休.</li>
 * <li>放假安排 – {@link org.opscharter.time.HolidayNotice} – the yearly notice of the State
 * Council the calendar follows.</li>
 * <li>工作时间 – {@link org.opscharter.time.WorkingTime} – 09:00–12:00 and 13:30–18:00 on
 * working days.</li>
 * <li>到期 – {@link org.opscharter.time.DueTimes} – by when something has to be done.</li>
 * <li>周期 – {@link org.opscharter.time.Period} – a week, month, quarter or year.</li>
 * </ul>
 */
@ApplicationModule(displayName = "时间 Time", allowedDependencies = {})
@NullMarked
package org.opscharter.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
