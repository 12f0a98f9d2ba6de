package org.opscharter.execution;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.opscharter.projects.ProposalId;

/**
 * The identity of a project: that of its proposal.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record ProjectId(UUID id) {

	/**
	 * The project that this proposal became.
	 */
	public static ProjectId of(ProposalId proposal) {
		return new ProjectId(proposal.id());
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
