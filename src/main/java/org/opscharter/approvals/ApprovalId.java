package org.opscharter.approvals;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;

/**
 * The identity of an approval request.
 *
 * @param id a time-ordered UUID
 */
@Embeddable
public record ApprovalId(UUID id) {

	static ApprovalId next() {
		return new ApprovalId(UuidCreator.getTimeOrderedEpoch());
	}

}
