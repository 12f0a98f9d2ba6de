package org.opscharter.projects;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opscharter.approvals.Approvals;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalRefused.Reason;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where proposals are written, handed in and taken back (W1). What follows from
 * each deed — the approval, the trail, the notices — happens in the same transaction or
 * not at all.
 */
@Component
@Transactional
public class Proposals {

	private final ProposalRegister register;

	private final InternalReviewRegister reviews;

	private final HandingIn handingIn;

	private final Savings savings;

	private final Completeness completeness;

	private final ReviewRule reviewRule;

	private final ProjectRules rules;

	private final Hosts hosts;

	private final Directory directory;

	private final Approvals approvals;

	private final ProposalTrail trail;

	private final ObjectProvider<ProposalFollower> followers;

	private final BusinessTime time;

	Proposals(ProposalRegister register, InternalReviewRegister reviews, HandingIn handingIn, Savings savings,
			Completeness completeness, ReviewRule reviewRule, ProjectRules rules, Hosts hosts, Directory directory,
			Approvals approvals, ProposalTrail trail, ObjectProvider<ProposalFollower> followers, BusinessTime time) {
		this.register = register;
		this.reviews = reviews;
		this.handingIn = handingIn;
		this.savings = savings;
		this.completeness = completeness;
		this.reviewRule = reviewRule;
		this.rules = rules;
		this.hosts = hosts;
		this.directory = directory;
		this.approvals = approvals;
		this.trail = trail;
		this.followers = followers;
		this.time = time;
	}

	/**
	 * Starts a draft; it has its number from now on.
	 */
	public ProposalId draft(Content content, PersonId author) {
		DepartmentId department = this.directory.find(author, this.time.today())
			.map(Member::department)
			.orElseThrow(() -> new ProposalRefused(Reason.NO_DEPARTMENT));
		Proposal proposal = new Proposal(this.trail.nextNumber(), author, department, content,
				this.rules.importance(content), this.time.now());
		this.register.save(proposal);
		this.trail.write(proposal, author, "drafted", null, null, "");
		return proposal.id();
	}

	/**
	 * Starts a draft with the words of another proposal; its files stay behind.
	 */
	public ProposalId copy(ProposalId original, PersonId author) {
		Content content = find(original).content();
		return draft(content.with(List.of()), author);
	}

	/**
	 * Saves what its author has written.
	 * @param version the version he had in front of him
	 * @return the version it has now
	 * @throws ProposalChanged if somebody has saved since; nothing is overwritten
	 */
	public int save(ProposalId id, int version, Content content, PersonId by) {
		Proposal proposal = locked(id, by);
		requireVersion(proposal, version);
		Content next = content.with(proposal.content().files());
		Set<String> parts = next.partsThatDiffer(proposal.content());
		proposal.write(next, this.rules.importance(next), by, this.time.now());
		this.register.saveAndFlush(proposal);
		if (!parts.isEmpty()) {
			this.savings.note(proposal, by, parts, this.time.now());
		}
		return proposal.version();
	}

	/**
	 * 提交评审: freezes a revision and asks colleagues for their opinions (S0-9.2a).
	 * @param participants who is asked, without the author
	 * @param reason why it goes on although a rule at level 提示 asks for more; may be
	 * empty
	 */
	public void submitForReview(ProposalId id, int version, Collection<PersonId> participants, String reason,
			PersonId by) {
		Proposal proposal = locked(id, by);
		requireVersion(proposal, version);
		Set<PersonId> invited = new LinkedHashSet<>(participants);
		this.completeness.require(proposal.content(), reason);
		this.reviewRule.requireEnough(invited);
		Member host = this.hosts.hostFor(proposal.author(), proposal.department());
		this.handingIn.freeze(proposal, by);
		ProposalStatus before = proposal.status();
		proposal.goToReview(reason, this.time.now());
		this.register.saveAndFlush(proposal);
		InternalReview review = new InternalReview(proposal, host.id(), invited, this.time.now());
		this.reviews.save(review);
		this.trail.write(proposal, by, "sentToReview", ProjectRules.REVIEW, before, reason);
		this.trail.invited(proposal, review, nameOf(by));
	}

	/**
	 * 提交审批: freezes a revision and hands it to those who decide; after a return this is
	 * the next round.
	 * @param reason why it goes on although a rule at level 提示 asks for more; may be
	 * empty
	 * @return the number of the approval request
	 * @throws org.opscharter.approvals.PostVacant if nobody can decide one of the steps
	 */
	public String submit(ProposalId id, int version, String reason, PersonId by) {
		Proposal proposal = locked(id, by);
		requireVersion(proposal, version);
		this.completeness.require(proposal.content(), reason);
		ProposalStatus before = proposal.status();
		if (before == ProposalStatus.DRAFT) {
			this.reviewRule.requireReasonToSkip(reason);
		}
		boolean changed = this.handingIn.freeze(proposal, by);
		if (before == ProposalStatus.RETURNED && !changed) {
			throw new ProposalRefused(Reason.UNCHANGED, proposal.revision());
		}
		proposal.goToApproval(reason, this.time.now());
		String number = this.handingIn.toApproval(proposal);
		this.trail.write(proposal, by, "submitted", ProjectRules.LEVEL_BY_LEVEL, before, reason);
		return number;
	}

	/**
	 * 撤回, until the final decision.
	 */
	public void withdraw(ProposalId id, PersonId by) {
		Proposal proposal = locked(id, by);
		if (proposal.status() == ProposalStatus.IN_APPROVAL) {
			this.approvals.withdraw(this.approvals.numberOf(id.id()).orElseThrow(), by);
			return;
		}
		proposal.withdraw(this.time.now());
		this.reviews.findOpenOf(id).ifPresent((review) -> review.withdraw(by, this.time.now()));
		this.trail.write(proposal, by, "withdrawn", null, ProposalStatus.IN_REVIEW, "");
	}

	/**
	 * 再编辑 after a withdrawal.
	 */
	public void reopen(ProposalId id, PersonId by) {
		Proposal proposal = locked(id, by);
		proposal.reopen(by, this.time.now());
		this.trail.write(proposal, by, "reopened", null, ProposalStatus.WITHDRAWN, "");
	}

	/**
	 * 作废: a draft by its author; after a return also by the head, whom the page lets do
	 * so. Nothing is deleted.
	 */
	public void giveUp(ProposalId id, String reason, PersonId by) {
		Proposal proposal = this.register.lock(id).orElseThrow(() -> new ProposalNotFound(id));
		if (reason.isBlank()) {
			throw new ProposalRefused(Reason.WORDS_MISSING);
		}
		ProposalStatus before = proposal.status();
		if (before == ProposalStatus.DRAFT) {
			proposal.requireAuthor(by);
		}
		proposal.giveUp(this.time.now());
		this.approvals.voidFor(proposal.subject(), by, reason);
		this.trail.write(proposal, by, "voided", null, before, reason);
	}

	/**
	 * 修改 after the approval, which voids it (S0-7.2b).
	 */
	public void revise(ProposalId id, String reason, PersonId by) {
		Proposal proposal = locked(id, by);
		if (reason.isBlank()) {
			throw new ProposalRefused(Reason.WORDS_MISSING);
		}
		proposal.revise(by, this.time.now());
		if (!this.followers.stream().allMatch((follower) -> follower.release(id, by))) {
			throw new ProposalRefused(Reason.UNDER_WAY);
		}
		this.approvals.voidFor(proposal.subject(), by, reason);
		this.trail.write(proposal, by, "revised", ProjectRules.APPROVAL_FIRST, ProposalStatus.APPROVED, reason);
	}

	/**
	 * The proposal as it stands.
	 */
	@Transactional(readOnly = true)
	public Proposal find(ProposalId id) {
		return this.register.findById(id).orElseThrow(() -> new ProposalNotFound(id));
	}

	private Proposal locked(ProposalId id, PersonId by) {
		Proposal proposal = this.register.lock(id).orElseThrow(() -> new ProposalNotFound(id));
		proposal.requireAuthor(by);
		return proposal;
	}

	private void requireVersion(Proposal proposal, int version) {
		if (proposal.version() != version) {
			Optional<ProposalChanged> saved = this.savings.since(version, proposal);
			throw saved.orElseGet(
					() -> new ProposalChanged(proposal.author(), proposal.statusAt(), Set.of(), proposal.version()));
		}
	}

	private String nameOf(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

}
