package org.opscharter.projects.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opscharter.projects.ProposalFollower;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.ProposalStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What became of proposals since their approval.
 */
@Component
class Whereabouts {

	private final ObjectProvider<ProposalFollower> followers;

	Whereabouts(ObjectProvider<ProposalFollower> followers) {
		this.followers = followers;
	}

	/** Message keys of a state; one statement, none without approved ones. */
	Map<ProposalId, String> of(Collection<ProposalId> approved) {
		Map<ProposalId, String> found = new HashMap<>();
		if (!approved.isEmpty()) {
			this.followers.forEach((follower) -> found.putAll(follower.whereabouts(approved)));
		}
		return found;
	}

	/** The message key of where this one stands; none before its approval. */
	@Nullable String of(ProposalId proposal, ProposalStatus status) {
		return (status == ProposalStatus.APPROVED) ? of(List.of(proposal)).get(proposal) : null;
	}

}
