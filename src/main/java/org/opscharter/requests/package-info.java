/**
 * What other departments ask the operations department for (需求单): written in a minute,
 * signed by the own head, accepted by the head of operations, and then the start of a
 * proposal (S3-3.1.1).
 * <ul>
 * <li>需求单 – {@link org.opscharter.requests.ServiceRequest} – one thing asked for.</li>
 * <li>需求 – {@link org.opscharter.requests.Wish} – what, why, by when.</li>
 * <li>受理 – {@link org.opscharter.requests.ServiceRequestStatus#ACCEPTED} – the head of
 * operations takes it on and names who writes the proposal.</li>
 * </ul>
 */
@ApplicationModule(displayName = "需求单 Requests",
		allowedDependencies = { "organisation", "access", "activity", "notifications", "numbering", "documents",
				"documents :: inspection", "approvals", "projects", "shell", "time", "clauses" })
@NullMarked
package org.opscharter.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
