package org.opscharter.demo;

import java.util.ArrayList;
import java.util.List;

import org.opscharter.demo.RequestStory.Step;
import org.opscharter.documents.Attachment;
import org.opscharter.organisation.PersonId;
import org.opscharter.requests.ServiceRequestId;
import org.opscharter.requests.ServiceRequests;
import org.opscharter.requests.Wish;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what other departments asked for, and which proposals began with it.
 */
@Component
@Order(1)
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleRequests implements Chapter {

	private static final String KIND = "request";

	private final ServiceRequests requests;

	private final ExampleDecisions decisions;

	private final ExampleFiles files;

	ExampleRequests(ServiceRequests requests, ExampleDecisions decisions, ExampleFiles files) {
		this.requests = requests;
		this.decisions = decisions;
		this.files = files;
	}

	@Override
	public List<Deed> deeds(Cast cast) {
		List<Deed> deeds = new ArrayList<>();
		for (RequestStory story : ExampleData.requests()) {
			story.steps()
				.forEach((step) -> deeds.add(new Deed(cast.at(step.at()), cast.person(step.by(), story.applicant()),
						() -> tell(story, step, cast))));
		}
		return deeds;
	}

	private void tell(RequestStory story, Step step, Cast cast) {
		PersonId by = cast.person(step.by(), story.applicant());
		if (step.deed().equals("write")) {
			write(story, by, cast);
			return;
		}
		ServiceRequestId request = new ServiceRequestId(cast.kept(KIND, story.title()));
		switch (step.deed()) {
			case "submit" -> this.requests.submit(request, by);
			case "withdraw" -> this.requests.withdraw(request, by);
			case "start" -> cast.keep(ExampleProposals.KIND, story.title(),
					this.requests.start(request, cast.person(step.writer(), story.applicant()), by).id());
			default -> this.decisions.tell(step.deed(), step.said(), request.id(), by);
		}
	}

	private void write(RequestStory story, PersonId applicant, Cast cast) {
		Wish wish = new Wish(story.title(), story.need(), story.reason(), cast.day(story.neededBy()));
		ServiceRequestId request = this.requests.write(wish, applicant);
		cast.keep(KIND, story.title(), request.id());
		this.files.attach(story.attached(), new Attachment(KIND, request.id()), applicant);
	}

}
