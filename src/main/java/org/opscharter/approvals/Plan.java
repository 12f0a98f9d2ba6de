package org.opscharter.approvals;

import java.util.List;

import org.opscharter.organisation.Member;

/**
 * The way a subject would take, for the person who hands it in.
 */
record Plan(Member applicant, List<PlannedStep> steps) {

}
