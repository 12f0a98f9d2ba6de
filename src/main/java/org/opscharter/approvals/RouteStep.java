package org.opscharter.approvals;

import org.jspecify.annotations.Nullable;

/**
 * One step of a route (审批节点).
 *
 * @param name the message key of what the step is called
 * @param approver who decides
 * @param mode how several persons decide together
 * @param when which subjects take the step; none for all
 * @param clause the clause that asks for the step
 * @param own whether this department set it, rather than the regulation
 * @param limitHours working hours to decide in
 */
public record RouteStep(String name, Approver approver, Mode mode, @Nullable Condition when, String clause, boolean own,
		int limitHours) {

}
