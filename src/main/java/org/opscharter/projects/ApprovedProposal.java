package org.opscharter.projects;

import java.time.Instant;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

/**
 * A proposal at the moment of its approval.
 *
 * @param revision the number of the revision that was approved
 * @param at when
 */
public record ApprovedProposal(ProposalId id, String number, PersonId author, DepartmentId department,
		Importance importance, Content content, int revision, Instant at) {

	static ApprovedProposal of(Proposal proposal, Instant at) {
		return new ApprovedProposal(proposal.id(), proposal.number(), proposal.author(), proposal.department(),
				proposal.importance(), proposal.content(), proposal.revision(), at);
	}

}
