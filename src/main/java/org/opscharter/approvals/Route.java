package org.opscharter.approvals;

import java.util.List;
import java.util.Set;

/**
 * The steps a kind of subject takes (审批流程), as one version of the data says. A running
 * request keeps the version it started under.
 *
 * @param key what it is for, such as {@code approval.project}
 * @param version counted from 1
 * @param resume where a returned subject goes on
 * @param steps in order
 * @param criteria what the first decider of a round answers, as keys (S0-9.1)
 * @param copies who is told when it is approved
 */
public record Route(String key, int version, Resume resume, List<RouteStep> steps, List<String> criteria,
		Set<Approver> copies) {

	/**
	 * Where a returned subject goes on.
	 */
	public enum Resume {

		/** 重走: from the first step, all decisions anew. */
		RESTART,

		/** 直达: straight to the step that returned it. */
		DIRECT

	}

}
