package org.opscharter.topics;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.numbering.Numbers;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to topics, and tells those who must know.
 */
@Component
class TopicTrail {

	private static final ClauseId POOL = ClauseId.of("S2a-1.2c");

	private static final ClauseId LEADS = ClauseId.of("S2a-2.2.1");

	private static final ClauseId RUMOURS = ClauseId.of("S2a-6.5b");

	private final ActivityLog activity;

	private final Notifier notifier;

	private final Numbers numbers;

	private final Directory directory;

	private final BusinessTime time;

	TopicTrail(ActivityLog activity, Notifier notifier, Numbers numbers, Directory directory, BusinessTime time) {
		this.activity = activity;
		this.notifier = notifier;
		this.numbers = numbers;
		this.directory = directory;
		this.time = time;
	}

	String nextNumber() {
		return this.numbers.next("XT", this.time.today().getYear());
	}

	void write(Topic topic, PersonId by, String deed, @Nullable TopicStatus before, String words) {
		this.activity.record(new Activity(topic.subject(), by, "activity.topic." + deed, clause(topic),
				(before != null) ? "topic.status." + before : null,
				(before != null) ? "topic.status." + topic.status() : null, words, this.time.now()));
	}

	/** Tells them, except him who did it. */
	void tell(Collection<PersonId> persons, Topic topic, String fact, String words, PersonId by) {
		this.notifier.tell(persons.stream().filter((person) -> !person.equals(by)).toList(),
				new Notice("topic/%s/%s".formatted(topic.id(), fact), "topics.notice." + fact,
						List.of(topic.title(), Notice.said(words)), topic.subject().link(), clause(topic)),
				this.time.now());
	}

	/** Who heads operations. */
	List<PersonId> heads() {
		return this.directory.operations()
			.map((department) -> this.directory.headsOf(department, this.time.today()))
			.orElse(List.of())
			.stream()
			.map(Member::id)
			.toList();
	}

	String nameOf(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

	private static ClauseId clause(Topic topic) {
		return switch (topic.kind()) {
			case IDEA -> POOL;
			case LEAD -> LEADS;
			case INQUIRY -> RUMOURS;
		};
	}

}
