package org.opscharter.projects;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.numbering.Numbers;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to a proposal, and tells those who must know.
 */
@Component
class ProposalTrail {

	private final ActivityLog activity;

	private final Notifier notifier;

	private final Numbers numbers;

	private final BusinessTime time;

	ProposalTrail(ActivityLog activity, Notifier notifier, Numbers numbers, BusinessTime time) {
		this.activity = activity;
		this.notifier = notifier;
		this.numbers = numbers;
		this.time = time;
	}

	String nextNumber() {
		return this.numbers.next("XM", this.time.today().getYear());
	}

	/**
	 * @param deed the last part of {@code activity.proposal.…}
	 * @param before where it stood; none for a new one
	 */
	void write(Proposal proposal, PersonId by, String deed, @Nullable ClauseId clause, @Nullable ProposalStatus before,
			String words) {
		this.activity.record(new Activity(proposal.subject(), by, "activity.proposal." + deed, clause,
				(before != null) ? "proposal.status." + before : null, "proposal.status." + proposal.status(), words,
				this.time.now()));
	}

	/** Those invited give an opinion, the host concludes. */
	void invited(Proposal proposal, InternalReview review, String author) {
		List<PersonId> others = review.opinions()
			.stream()
			.map(Opinion::person)
			.filter((person) -> !person.equals(review.host()))
			.toList();
		tell(others, proposal, review, "invited", proposal.content().title(), author);
		host(proposal, review, author);
	}

	void host(Proposal proposal, InternalReview review, String author) {
		tell(List.of(review.host()), proposal, review, "host", proposal.content().title(), author);
	}

	/** All have spoken. */
	void complete(Proposal proposal, InternalReview review) {
		tell(List.of(review.host()), proposal, review, "complete", proposal.content().title(),
				String.valueOf(review.given()));
	}

	void concluded(Proposal proposal, InternalReview review, String host, String words) {
		tell(List.of(proposal.author()), proposal, review, "review." + review.outcome(), proposal.content().title(),
				host, Notice.said(words));
	}

	private void tell(Collection<PersonId> persons, Proposal proposal, InternalReview review, String key,
			String... arguments) {
		String page = key.startsWith("review.") ? "" : "/review";
		this.notifier.tell(persons,
				new Notice("review/%s/%s".formatted(review.id().id(), key), "projects.notice." + key,
						List.of(arguments), "/proposals/" + proposal.number() + page, ProjectRules.REVIEW),
				this.time.now());
	}

}
