/**
 * The department's clock and its calendar: when it is now, which days are worked, which
 * hours count.
 * <ul>
 * <li>业务时钟 – {@link org.opscharter.time.BusinessTime} – the moment all rules are judged
 * at.</li>
 * <li>工作日历 – working days, 节假日 and 调休.</li>
 * <li>工作时间 – 09:00–12:00 and 13:30–18:00; 8 working hours are 1 working day.</li>
 * </ul>
 */
@ApplicationModule(displayName = "时间 Time", allowedDependencies = {})
@NullMarked
package org.opscharter.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
