package org.opscharter.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.opscharter.demo.Chapter.Deed;
import org.opscharter.notifications.Inbox;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.EvaluationClock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a new data folder with a department that has a past, before the first page is
 * served: all of it in one transaction, so that a start that was cut off begins anew.
 * What happens is told in chapters; a further part of the product adds its own
 * {@link Chapter} and goes on with what the earlier ones have made.
 */
@Component
@ConditionalOnBooleanProperty({ "opscharter.evaluation", "opscharter.demo" })
class ExampleHistory implements SmartLifecycle {

	/** The Monday on which the written stories end. */
	private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 6, 8);

	/** What is older than this, everybody has read, also who did nothing since. */
	private static final Duration LATELY = Duration.ofDays(4);

	/** When the department began to live by its rule set. */
	private static final LocalDate ADOPTED = LocalDate.of(2025, 6, 2);

	private final Directory directory;

	private final ExampleDepartment department;

	private final List<Chapter> chapters;

	private final Inbox inbox;

	private final EvaluationClock clock;

	private final BusinessTime time;

	private final TransactionTemplate transaction;

	private final EntityManager records;

	private volatile boolean told;

	ExampleHistory(Directory directory, ExampleDepartment department, List<Chapter> chapters, Inbox inbox,
			EvaluationClock clock, BusinessTime time, TransactionTemplate transaction, EntityManager records) {
		this.directory = directory;
		this.department = department;
		this.chapters = chapters;
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
			Progress progress = Progress.begin();
			this.transaction.executeWithoutResult((status) -> tell(start, progress));
			this.clock.setTo(start);
			progress.done();
		}
		this.told = true;
	}

	private void tell(Instant start, Progress progress) {
		long days = ChronoUnit.DAYS.between(WRITTEN_FOR, monday(start.atZone(BusinessTime.ZONE)));
		this.clock.setTo(ADOPTED.plusDays(days).atStartOfDay(BusinessTime.ZONE).plusHours(9).toInstant());
		Map<String, PersonId> people = this.department.found(days, this::written);
		progress.founded(people.size());
		Cast cast = new Cast(people, days);
		List<Deed> deeds = this.chapters.stream()
			.flatMap((chapter) -> chapter.deeds(cast).stream())
			.sorted(Comparator.comparing(Deed::at))
			.toList();
		for (int done = 0; done < deeds.size(); done++) {
			perform(deeds.get(done));
			progress.told(done + 1, deeds.size(), this.time.today());
		}
		this.clock.moveTo(start);
		people.values().forEach((person) -> this.inbox.readAll(person, start.minus(LATELY), start.minus(LATELY)));
	}

	/** What falls due on the way is done first, as it would have been. */
	private void perform(Deed deed) {
		if (deed.at().isAfter(this.time.now())) {
			this.clock.moveTo(deed.at());
			written();
		}
		this.inbox.readAll(deed.by(), deed.at(), deed.at());
		deed.act().run();
		written();
	}

	private static LocalDate monday(ZonedDateTime start) {
		return start.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/**
	 * What reads by SQL must find what the desks have just changed, and the next deed
	 * begins with an empty memory, so that the last costs no more than the first.
	 */
	private void written() {
		this.records.flush();
		TransactionSynchronizationUtils.triggerFlush();
		this.records.clear();
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

}
