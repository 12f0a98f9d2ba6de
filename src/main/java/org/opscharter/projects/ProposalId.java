package org.opscharter.projects;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of a proposal, kept when it becomes a project.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record ProposalId(UUID id) {

	static ProposalId next() {
		return new ProposalId(UuidCreator.getTimeOrderedEpoch());
	}

	/**
	 * The identity written as this text.
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static ProposalId of(String text) {
		return new ProposalId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
