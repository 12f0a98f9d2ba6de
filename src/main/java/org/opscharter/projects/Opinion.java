package org.opscharter.projects;

import java.time.Instant;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalRefused.Reason;

/**
 * What one colleague thinks of a proposal; he may put it better until the host concludes.
 */
@Entity
@Table(name = "opinion", schema = "projects")
class Opinion {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "review_id")
	private InternalReview review;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "author_id"))
	private PersonId author;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "person_id"))
	private PersonId person;

	private Instant invitedAt;

	private @Nullable String words;

	private @Nullable Instant givenAt;

	protected Opinion() {
	}

	Opinion(InternalReview review, PersonId person, Instant at) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.review = review;
		this.author = review.author();
		this.person = person;
		this.invitedAt = at;
	}

	PersonId person() {
		return this.person;
	}

	boolean isGiven() {
		return this.givenAt != null;
	}

	void give(String words, Instant at) {
		if (words.isBlank()) {
			throw new ProposalRefused(Reason.WORDS_MISSING);
		}
		this.words = words;
		this.givenAt = at;
	}

}
