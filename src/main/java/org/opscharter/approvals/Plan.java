package org.opscharter.approvals;

import java.util.List;
import java.util.Set;

import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;

/**
 * The way a subject would take, for the person who hands it in.
 *
 * @param copies who is told when it is approved
 */
record Plan(Member applicant, List<PlannedStep> steps, Set<PersonId> copies) {

}
