/**
 * Who decides what, in which order, and on exactly which revision (审批).
 * <ul>
 * <li>审批单 – {@link org.opscharter.approvals.ApprovalRequest} – one subject on its way
 * along a route.</li>
 * <li>审批流程 – {@link org.opscharter.approvals.Route} – the steps a kind of subject takes;
 * versioned data.</li>
 * <li>审批节点 – {@link org.opscharter.approvals.RouteStep} – one step of the route.</li>
 * <li>席位 – {@link org.opscharter.approvals.Seat} – one person's place in a step; it holds
 * his decision.</li>
 * <li>会签 / 或签 / 依次审批 – {@link org.opscharter.approvals.Mode} – all must agree, any one,
 * in turn.</li>
 * <li>同意 / 退回修改 / 不同意 – {@link org.opscharter.approvals.Outcome}.</li>
 * </ul>
 */
@ApplicationModule(displayName = "审批 Approvals",
		allowedDependencies = { "organisation", "access", "activity", "documents", "notifications", "numbering",
				"rulebook", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
