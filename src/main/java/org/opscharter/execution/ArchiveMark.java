package org.opscharter.execution;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * One ticked line of the archive checklist: the paper, or why there is none (不适用).
 *
 * @param document the paper in the files of the project
 * @param reason why it does not apply; empty with a paper
 * @param by who ticked it
 * @param at when
 */
@Embeddable
record ArchiveMark(@Nullable UUID documentId, String reason,
		@Embedded @AttributeOverride(name = "id", column = @Column(name = "marked_by")) PersonId by,
		@Column(name = "marked_at") Instant at) {

}
