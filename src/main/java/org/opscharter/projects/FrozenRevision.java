package org.opscharter.projects;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.opscharter.organisation.PersonId;
import org.springframework.data.domain.Persistable;

/**
 * A proposal as it was handed in (第几版). The database refuses to change it.
 */
@Entity
@Table(name = "revision", schema = "projects")
class FrozenRevision implements Persistable<FrozenRevision.Key> {

	@EmbeddedId
	private Key id;

	@Convert(converter = CanonicalText.class)
	private Content content;

	private String fingerprint;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "frozen_by"))
	private PersonId frozenBy;

	private Instant frozenAt;

	protected FrozenRevision() {
	}

	FrozenRevision(ProposalId proposal, int number, Content content, String fingerprint, PersonId by, Instant at) {
		this.id = new Key(proposal.id(), number);
		this.content = content;
		this.fingerprint = fingerprint;
		this.frozenBy = by;
		this.frozenAt = at;
	}

	Content content() {
		return this.content;
	}

	@Override
	public Key getId() {
		return this.id;
	}

	/** It is only ever added. */
	@Override
	public boolean isNew() {
		return true;
	}

	/**
	 * Which revision of which proposal.
	 */
	@Embeddable
	record Key(UUID proposalId, int number) implements Serializable {

	}

}
