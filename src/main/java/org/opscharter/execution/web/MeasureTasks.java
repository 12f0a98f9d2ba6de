package org.opscharter.execution.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.opscharter.execution.Lessons;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;

/**
 * What became of the measures of a look back.
 */
@Component
class MeasureTasks {

	List<Line> of(UUID retrospective, List<Lessons.Measure> measures, Map<PersonId, Member> members) {
		return measures.stream()
			.map((measure) -> new Line(measure.what(),
					ProjectPage.name(members, new PersonId(measure.owner())), measure.due().toString(), "open", "",
					null))
			.toList();
	}

	/**
	 * One measure.
	 *
	 * @param state how its task stands, in words
	 * @param href its task
	 */
	record Line(String what, String owner, String due, String square, String state,
			@org.jspecify.annotations.Nullable String href) {

	}

}
