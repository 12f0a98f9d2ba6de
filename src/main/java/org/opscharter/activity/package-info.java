/**
 * Who did what to which thing, when, and under which clause (X06). Entries are only ever
 * added.
 * <ul>
 * <li>事项 – {@link org.opscharter.activity.Subject} – the thing something happened
 * to.</li>
 * <li>某事项的记录 – {@link org.opscharter.activity.Histories} – what happened to one
 * thing.</li>
 * <li>校验 – {@link org.opscharter.activity.Seal} – whether somebody has been at the
 * trail.</li>
 * <li>操作记录 – {@link org.opscharter.activity.ActivityLog} – the append-only trail.</li>
 * </ul>
 */
@ApplicationModule(displayName = "操作记录 Activity",
		allowedDependencies = { "organisation", "shell", "time", "clauses", "database" })
@NullMarked
package org.opscharter.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
