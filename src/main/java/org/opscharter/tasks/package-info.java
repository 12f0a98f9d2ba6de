/**
 * One kind of to-do for projects, retrospectives, minutes and plans (任务): somebody owes
 * something by a day.
 * <ul>
 * <li>任务 – {@link org.opscharter.tasks.Task} – a title, an owner and a day; more only
 * where it belongs to a project or is 重要 (S4-2.2.1a).</li>
 * <li>来源 – {@link org.opscharter.tasks.Origin} – the project, retrospective or minutes it
 * stems from, and the part of it.</li>
 * <li>来源规则 – {@link org.opscharter.tasks.TaskHome} – what the module of the source says
 * about its tasks.</li>
 * <li>重要事项 – a task its owner's direct superior must acknowledge (S0-7.3b).</li>
 * <li>催办 – once in four working hours for each task and person who urges.</li>
 * </ul>
 */
@ApplicationModule(displayName = "任务 Tasks",
		allowedDependencies = { "organisation", "access", "activity", "notifications", "documents", "numbering",
				"rulebook", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
