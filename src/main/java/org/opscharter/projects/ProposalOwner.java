package org.opscharter.projects;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.opscharter.approvals.ApprovalOwner;
import org.opscharter.approvals.Revision;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps a proposal in step with its approval: told of every turn in the deciding
 * transaction.
 */
@Component
class ProposalOwner implements ApprovalOwner {

	/** What approvals, trail and files call a proposal. */
	static final String KIND = "proposal";

	private final ProposalRegister register;

	private final ProjectRules rules;

	private final ProposalTrail trail;

	private final ObjectProvider<ProposalReaders> readers;

	private final ObjectProvider<ProposalFollower> followers;

	private final BusinessTime time;

	ProposalOwner(ProposalRegister register, ProjectRules rules, ProposalTrail trail,
			ObjectProvider<ProposalReaders> readers, ObjectProvider<ProposalFollower> followers, BusinessTime time) {
		this.register = register;
		this.rules = rules;
		this.trail = trail;
		this.readers = readers;
		this.followers = followers;
		this.time = time;
	}

	@Override
	public String subjectKind() {
		return KIND;
	}

	@Override
	public void approved(UUID subject, Revision revision, PersonId by) {
		Proposal proposal = locked(subject);
		if (proposal.revision() != revision.number() || !revision.fingerprint().equals(proposal.fingerprint())) {
			throw new IllegalStateException("Approved is revision " + revision + ", not the newest");
		}
		proposal.approve(this.time.now());
		if (this.rules.flagged(proposal.content())) {
			this.trail.write(proposal, by, "majorConfirmed", ProjectRules.FEASIBILITY, null, "");
		}
		this.trail.write(proposal, by, "approved", ProjectRules.LEVEL_BY_LEVEL, ProposalStatus.IN_APPROVAL, "");
		ApprovedProposal approved = ApprovedProposal.of(proposal, this.time.now());
		this.followers.forEach((follower) -> follower.approved(approved));
	}

	@Override
	public void returned(UUID subject, PersonId by, String reason) {
		Proposal proposal = locked(subject);
		proposal.comeBack(by, reason, this.time.now());
		this.trail.write(proposal, by, "returned", ProjectRules.LEVEL_BY_LEVEL, ProposalStatus.IN_APPROVAL, reason);
	}

	@Override
	public void declined(UUID subject, PersonId by, String reason) {
		Proposal proposal = locked(subject);
		proposal.decline(this.time.now());
		this.trail.write(proposal, by, "declined", ProjectRules.LEVEL_BY_LEVEL, ProposalStatus.IN_APPROVAL, reason);
	}

	@Override
	public void withdrawn(UUID subject, PersonId by) {
		Proposal proposal = locked(subject);
		proposal.withdraw(this.time.now());
		this.trail.write(proposal, by, "withdrawn", ProjectRules.LEVEL_BY_LEVEL, ProposalStatus.IN_APPROVAL, "");
	}

	@Override
	public boolean mayRead(UUID subject, PersonId person) {
		return this.readers.getObject().mayRead(new ProposalId(subject), person);
	}

	@Override
	public Panel view(UUID subject, int revision, PersonId viewer) {
		return this.readers.getObject().decisionPanel(new ProposalId(subject), revision, viewer);
	}

	@Override
	public Map<String, String> sections() {
		Map<String, String> sections = new LinkedHashMap<>();
		for (Element element : Element.values()) {
			sections.put(element.key(), "projects.part." + element.key());
		}
		return sections;
	}

	private Proposal locked(UUID subject) {
		return this.register.lock(new ProposalId(subject)).orElseThrow(() -> new ProposalNotFound(subject));
	}

}
