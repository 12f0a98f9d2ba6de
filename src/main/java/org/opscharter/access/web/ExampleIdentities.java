package org.opscharter.access.web;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.opscharter.shell.DemoIdentities;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who is who in the example department, in memory: every page names them and they change
 * seldom, so no page waits for the question. A newcomer is seen within a minute.
 */
@Component
@ConditionalOnProperty(name = "opscharter.evaluation", havingValue = "true")
class ExampleIdentities implements DemoIdentities {

	private final ExampleQueries examples;

	private volatile @Nullable List<DemoIdentity> known;

	ExampleIdentities(ExampleQueries examples) {
		this.examples = examples;
	}

	@Override
	public List<DemoIdentity> all() {
		List<DemoIdentity> now = this.known;
		return (now != null) ? now : ask();
	}

	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	void follow() {
		this.known = ask();
	}

	private List<DemoIdentity> ask() {
		return this.examples.all()
			.stream()
			.map((example) -> new DemoIdentity(example.username(), example.name(), example.post()))
			.toList();
	}

}
