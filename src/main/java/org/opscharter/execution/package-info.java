/**
 * Projects from their approval to their archive (执行): planned, started, reported on,
 * changed, completed, looked back upon, and closed (W1).
 * <ul>
 * <li>项目 – {@link org.opscharter.execution.Project} – an approved proposal under way; it
 * keeps the proposal's id and number.</li>
 * <li>实施方案 – {@link org.opscharter.execution.Plan} – phases, team and duties, resources
 * (S0-8.1, S1-2.1.3a).</li>
 * <li>启动会 – {@link org.opscharter.execution.KickOff} – what was agreed on the first
 * day.</li>
 * <li>进度同步 – {@link org.opscharter.execution.ProgressReport} – how it stands, each period
 * (S0-8.2).</li>
 * <li>变更 – {@link org.opscharter.execution.ChangeRecord} – other terms, and why; beyond
 * the tolerance its own approval (S0-9.3a).</li>
 * <li>协作请求 – {@link org.opscharter.execution.Collaboration} – another department is
 * asked, its 联络人 answers (S0-8.3a).</li>
 * <li>总结、复盘 – {@link org.opscharter.execution.Retrospective} – what was reached and
 * learned (S0-9.3b, S0-11.2a).</li>
 * <li>归档清单 – {@link org.opscharter.execution.ArchiveKind} – what must lie in the archive
 * before 结项 (S0-8.4).</li>
 * </ul>
 */
@ApplicationModule(displayName = "执行 Execution",
		allowedDependencies = { "organisation", "access", "activity", "notifications", "documents",
				"documents :: inspection", "approvals", "obligations", "tasks", "projects", "rulebook", "shell", "time",
				"clauses" })
@NullMarked
package org.opscharter.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
