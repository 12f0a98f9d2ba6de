/**
 * What exists only where the product is tried out: the example department with its past,
 * and a clock whose hands can be moved. None of it exists in production.
 * <ul>
 * <li>试用 – evaluation mode: no external database is named.</li>
 * <li>业务时钟 – the clock of {@link org.opscharter.time.EvaluationClock}, moved under
 * {@code /dev/clock}.</li>
 * <li>示例数据 – the example department, told through the desks by
 * {@link org.opscharter.demo.ExampleHistory}.</li>
 * </ul>
 */
@ApplicationModule(displayName = "试用 Demo",
		allowedDependencies = { "access", "approvals", "channels", "content", "custody", "documents", "execution",
				"launches", "notifications", "occasions", "organisation", "projects", "requests", "rulebook", "shell",
				"tasks", "topics", "time" })
@NullMarked
package org.opscharter.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
