package org.opscharter.projects;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalRefused.Reason;

/**
 * One internal review of one revision (内部评审, S0-9.2a): those invited say what they think,
 * the host concludes.
 */
@Entity
@Table(name = "review", schema = "projects")
@DynamicUpdate
public class InternalReview {

	@EmbeddedId
	private ReviewId id;

	@Version
	private @Nullable Integer version;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "proposal_id"))
	private ProposalId proposal;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "author_id"))
	private PersonId author;

	private int revision;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "host_id"))
	private PersonId host;

	private Instant startedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable ReviewOutcome outcome;

	private @Nullable String words;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "concluded_by"))
	private @Nullable PersonId concludedBy;

	private @Nullable Instant concludedAt;

	@OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
	private List<Opinion> opinions = new ArrayList<>();

	protected InternalReview() {
	}

	InternalReview(Proposal proposal, PersonId host, Collection<PersonId> invited, Instant at) {
		this.id = ReviewId.next();
		this.proposal = proposal.id();
		this.author = proposal.author();
		this.revision = proposal.revision();
		this.startedAt = at;
		refuseTheAuthor(host);
		this.host = host;
		for (PersonId person : invited) {
			refuseTheAuthor(person);
			this.opinions.add(new Opinion(this, person, at));
		}
	}

	public ReviewId id() {
		return this.id;
	}

	public PersonId host() {
		return this.host;
	}

	public @Nullable ReviewOutcome outcome() {
		return this.outcome;
	}

	ProposalId proposal() {
		return this.proposal;
	}

	PersonId author() {
		return this.author;
	}

	List<Opinion> opinions() {
		return List.copyOf(this.opinions);
	}

	/** How many of those invited have spoken. */
	long given() {
		return this.opinions.stream().filter(Opinion::isGiven).count();
	}

	/** The host hands it over, never to the author (C53). */
	void nameHost(PersonId next) {
		requireOpen();
		refuseTheAuthor(next);
		this.host = next;
	}

	void give(PersonId by, String words, Instant at) {
		requireOpen();
		this.opinions.stream()
			.filter((opinion) -> opinion.person().equals(by))
			.findFirst()
			.orElseThrow(() -> new ProposalRefused(Reason.NOT_INVITED))
			.give(words, at);
	}

	/**
	 * @param fewest how many opinions there must be
	 */
	void conclude(ReviewOutcome end, String words, PersonId by, int fewest, Instant at) {
		requireOpen();
		if (!this.host.equals(by)) {
			throw new ProposalRefused(Reason.NOT_HOST);
		}
		if (words.isBlank()) {
			throw new ProposalRefused(Reason.WORDS_MISSING);
		}
		if (given() < fewest) {
			throw new ProposalRefused(Reason.OPINIONS_MISSING, given(), fewest);
		}
		close(end, words, by, at);
	}

	void withdraw(PersonId by, Instant at) {
		close(ReviewOutcome.WITHDRAWN, "", by, at);
	}

	private void close(ReviewOutcome end, String words, PersonId by, Instant at) {
		requireOpen();
		this.outcome = end;
		this.words = words;
		this.concludedBy = by;
		this.concludedAt = at;
	}

	private void requireOpen() {
		if (this.outcome != null) {
			throw new ProposalRefused(Reason.REVIEW_CONCLUDED);
		}
	}

	private void refuseTheAuthor(PersonId person) {
		if (this.author.equals(person)) {
			throw new ProposalRefused(Reason.AUTHOR_REVIEWS);
		}
	}

}
