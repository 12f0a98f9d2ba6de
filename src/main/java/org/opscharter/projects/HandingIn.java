package org.opscharter.projects;

import java.util.List;

import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Facts;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Submission;
import org.opscharter.documents.Documents;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Binds a proposal to a frozen revision, files included, and takes it to the approvals
 * desk.
 */
@Component
class HandingIn {

	/** The route proposals take (C21). */
	static final String ROUTE = "approval.project";

	private final ProposalRegister proposals;

	private final FrozenRevisions revisions;

	private final Savings savings;

	private final Approvals approvals;

	private final Documents documents;

	private final BusinessTime time;

	HandingIn(ProposalRegister proposals, FrozenRevisions revisions, Savings savings, Approvals approvals,
			Documents documents, BusinessTime time) {
		this.proposals = proposals;
		this.revisions = revisions;
		this.savings = savings;
		this.approvals = approvals;
		this.documents = documents;
		this.time = time;
	}

	/**
	 * The words and files of this moment become the newest revision.
	 * @return whether it is another one than before
	 */
	boolean freeze(Proposal proposal, PersonId by) {
		List<FileMark> files = this.documents.of(ProposalOwner.KIND, proposal.id().id())
			.stream()
			.map((file) -> new FileMark(file.id().id(), file.name(), file.sha256()))
			.toList();
		FrozenRevision revision = proposal.freeze(proposal.content().with(files), by, this.time.now());
		if (revision != null) {
			this.revisions.save(revision);
			this.savings.forget(proposal.id());
		}
		return revision != null;
	}

	/**
	 * Hands the newest revision to those who decide.
	 * @return the number of the approval request
	 */
	String toApproval(Proposal proposal) {
		this.proposals.saveAndFlush(proposal);
		return this.approvals.submit(new Submission(ROUTE, proposal.subject(),
				new Revision(proposal.revision(), proposal.fingerprint()), factsOf(proposal)));
	}

	private static Facts factsOf(Proposal proposal) {
		return Facts.of(proposal.author(), proposal.department(), proposal.content().total(),
				proposal.importance().name());
	}

}
