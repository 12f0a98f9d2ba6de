package org.opscharter.execution;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.opscharter.organisation.PersonId;

/**
 * The head of operations wants a large project broken off; the general manager has to
 * agree.
 */
@Embeddable
record StopRequest(@Embedded @AttributeOverride(name = "id", column = @Column(name = "stop_by")) PersonId by,
		@Column(name = "stop_at") Instant at, @Column(name = "stop_words") String words) {

}
