package org.opscharter.approvals;

import org.opscharter.activity.Subject;

/**
 * A subject handed in for approval.
 *
 * @param route the key of the route, such as {@code approval.project}
 * @param subject the thing to decide
 * @param revision the exact text of it
 * @param facts what decides the way it goes
 */
public record Submission(String route, Subject subject, Revision revision, Facts facts) {

}
