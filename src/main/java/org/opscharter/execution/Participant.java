package org.opscharter.execution;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

/**
 * Somebody on the team, and what he answers for (S1-4.2.2a).
 *
 * @param department the department he comes from
 * @param duty at most 200 characters
 */
@Embeddable
public record Participant(
		@Embedded @AttributeOverride(name = "id", column = @Column(name = "person_id")) PersonId person,
		@Embedded @AttributeOverride(name = "id", column = @Column(name = "department_id")) DepartmentId department,
		String duty) {

}
