package org.opscharter.execution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;

/**
 * What the tasks of a project say about it.
 */
@Component
class ProjectTasks {

	List<Lack> lacks(Project project) {
		return List.of();
	}

	Optional<Phase> firstInUse(Collection<Phase> phases) {
		return Optional.empty();
	}

	int open(ProjectId project) {
		return 0;
	}

	void handOut(Subject source, List<Lessons.Measure> measures, PersonId by) {
	}

}
