package org.opscharter.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.opscharter.demo.ProposalStory.Step;
import org.opscharter.notifications.Inbox;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalId;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.EvaluationClock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a new data folder with a department that has a past, before the first page is
 * served: all of it in one transaction, so that a start that was cut off begins anew.
 */
@Component
@ConditionalOnBooleanProperty({ "opscharter.evaluation", "opscharter.demo" })
class ExampleHistory implements SmartLifecycle {

	/** The Monday on which the written stories end. */
	private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 6, 8);

	/** What is older than this, everybody has read. */
	private static final Duration LATELY = Duration.ofDays(4);

	/** When the department began to live by its rule set. */
	private static final LocalDate ADOPTED = LocalDate.of(2025, 6, 2);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Directory directory;

	private final ExampleDepartment department;

	private final ExampleProposals proposals;

	private final Inbox inbox;

	private final EvaluationClock clock;

	private final BusinessTime time;

	private final TransactionTemplate transaction;

	private final EntityManager records;

	private volatile boolean told;

	ExampleHistory(Directory directory, ExampleDepartment department, ExampleProposals proposals, Inbox inbox,
			EvaluationClock clock, BusinessTime time, TransactionTemplate transaction, EntityManager records) {
		this.directory = directory;
		this.department = department;
		this.proposals = proposals;
		this.inbox = inbox;
		this.clock = clock;
		this.time = time;
		this.transaction = transaction;
		this.records = records;
	}

	@Override
	public void start() {
		if (this.directory.company().isEmpty()) {
			Instant start = this.time.now();
			this.transaction.executeWithoutResult((status) -> tell(start));
			this.clock.setTo(start);
		}
		this.told = true;
	}

	private void tell(Instant start) {
		long days = ChronoUnit.DAYS.between(WRITTEN_FOR, monday(start.atZone(BusinessTime.ZONE)));
		this.clock.setTo(ADOPTED.plusDays(days).atStartOfDay(BusinessTime.ZONE).plusHours(9).toInstant());
		Map<String, PersonId> people = this.department.found(days, this::written);
		List<Event> events = events(days);
		Map<ProposalStory, ProposalId> drafted = new HashMap<>();
		for (Event event : events) {
			this.clock.setTo(event.at());
			if (event.step().deed().equals("draft")) {
				drafted.put(event.story(), this.proposals.draft(event.story(), people, days));
			}
			else {
				this.proposals.tell(event.story(), event.step(), drafted.get(event.story()), people, days);
			}
			written();
		}
		people.values().forEach((person) -> this.inbox.readAll(person, start.minus(LATELY), start.minus(LATELY)));
	}

	private static List<Event> events(long days) {
		List<Event> events = new ArrayList<>();
		for (ProposalStory story : ExampleData.proposals()) {
			story.steps()
				.forEach((step) -> events.add(new Event(
						LocalDateTime.parse(step.at(), MOMENT).plusDays(days).atZone(BusinessTime.ZONE).toInstant(),
						story, step)));
		}
		events.sort(Comparator.comparing(Event::at));
		return events;
	}

	private static LocalDate monday(ZonedDateTime start) {
		return start.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** What reads by SQL must find what the desks have just changed. */
	private void written() {
		this.records.flush();
	}

	/** Before the web server opens its door. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public void stop() {
		this.told = false;
	}

	@Override
	public boolean isRunning() {
		return this.told;
	}

	/**
	 * One deed at its moment.
	 */
	private record Event(Instant at, ProposalStory story, Step step) {
	}

}
