package org.opscharter.projects;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.opscharter.organisation.PersonId;

/**
 * What an approver wanted changed (退回修改), in his own words.
 *
 * @param by who returned it
 * @param at when
 * @param words his reason
 * @param revision the revision he had in front of him
 */
@Embeddable
record Return(@Embedded @AttributeOverride(name = "id", column = @Column(name = "returned_by")) PersonId by,
		@Column(name = "returned_at") Instant at, @Column(name = "returned_words") String words,
		@Column(name = "returned_revision") int revision) {

}
