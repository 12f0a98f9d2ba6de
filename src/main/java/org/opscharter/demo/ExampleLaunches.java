package org.opscharter.demo;

import java.util.ArrayList;
import java.util.List;

import org.opscharter.demo.LaunchStory.Step;
import org.opscharter.launches.Beginning;
import org.opscharter.launches.Launch;
import org.opscharter.launches.LaunchGate;
import org.opscharter.launches.LaunchId;
import org.opscharter.launches.Launches;
import org.opscharter.launches.TestKind;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.OriginTasks;
import org.opscharter.tasks.Tasks;
import org.opscharter.time.BusinessTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells how mini-programs go their way to launch.
 */
@Component
@Order(4)
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleLaunches implements Chapter {

	private final Launches launches;

	private final LaunchGate gate;

	private final Tasks tasks;

	private final OriginTasks ofOrigin;

	private final ExampleDecisions decisions;

	private final BusinessTime time;

	ExampleLaunches(Launches launches, LaunchGate gate, Tasks tasks, OriginTasks ofOrigin, ExampleDecisions decisions,
			BusinessTime time) {
		this.launches = launches;
		this.gate = gate;
		this.tasks = tasks;
		this.ofOrigin = ofOrigin;
		this.decisions = decisions;
		this.time = time;
	}

	@Override
	public List<Deed> deeds(Cast cast) {
		List<Deed> deeds = new ArrayList<>();
		for (LaunchStory story : ExampleData.launches()) {
			story.steps()
				.forEach((step) -> deeds
					.add(new Deed(cast.at(step.at()), cast.person(step.by()), () -> tell(story, step, cast))));
		}
		return deeds;
	}

	private void tell(LaunchStory story, Step step, Cast cast) {
		PersonId by = cast.person(step.by());
		if (step.deed().equals("request")) {
			cast.keep(Launch.KIND, story.title(),
					this.launches.request(new Launch.Wish(story.title(), story.need(), cast.day(story.neededBy())), by)
						.id());
			return;
		}
		LaunchId launch = new LaunchId(cast.kept(Launch.KIND, story.title()));
		switch (step.deed()) {
			case "accept" -> this.launches.accept(launch, cast.person(step.more(0)), by);
			case "kickOff" -> this.launches.kickOff(launch, new Beginning(this.time.today(), cast.person(step.more(0)),
					cast.person(step.more(1)), List.of(), step.more(2), step.more(3), step.more(4)), by);
			case "research" -> this.launches.finishResearch(launch, step.more(0), "", by);
			case "design" -> this.launches.deliverDesign(launch, step.more(0), step.more(1), by);
			case "report" ->
				this.launches.report(launch, Integer.parseInt(step.more(0)), step.more(1), step.more(2), by);
			case "built" -> this.launches.finishBuilding(launch, by);
			default -> pass(step, launch, by);
		}
	}

	private void pass(Step step, LaunchId launch, PersonId by) {
		switch (step.deed()) {
			case "passed" ->
				this.gate.test(launch, TestKind.valueOf(step.more(0)), true, List.of(), List.of(), step.more(1), by);
			case "failed" -> this.gate.test(launch, TestKind.valueOf(step.more(0)), false, List.of(step.more(1)),
					List.of(), step.more(2), by);
			case "fixed" -> this.gate.fix(launch, Integer.parseInt(step.more(0)), by);
			case "again" -> this.gate.testAgain(launch, by);
			case "apply" -> this.gate.apply(launch, step.more(0), by);
			case "platform" -> this.gate.goToPlatform(launch, step.more(0), step.more(1), by);
			case "platformPassed" -> this.gate.platformSaid(launch, true, "", by);
			case "release" -> this.gate.release(launch, by);
			case "planned" -> this.ofOrigin.of(launch.id()).forEach((task) -> this.tasks.complete(task.id(), by));
			default -> this.decisions.tell(step.deed(), step.more(0), launch.id(), by);
		}
	}

}
