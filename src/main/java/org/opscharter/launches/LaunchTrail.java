package org.opscharter.launches;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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
 * Writes down what happened to a launch, and tells those who must know.
 */
@Component
class LaunchTrail {

	private final ActivityLog activity;

	private final Notifier notifier;

	private final Numbers numbers;

	private final Directory directory;

	private final BusinessTime time;

	LaunchTrail(ActivityLog activity, Notifier notifier, Numbers numbers, Directory directory, BusinessTime time) {
		this.activity = activity;
		this.notifier = notifier;
		this.numbers = numbers;
		this.directory = directory;
		this.time = time;
	}

	String nextNumber() {
		return this.numbers.next("XS", this.time.today().getYear());
	}

	/**
	 * @param by who did it; none when the clock did
	 * @param deed the last part of {@code activity.launch.…}
	 * @param before where it stood; none where it stays
	 */
	void write(Launch launch, @Nullable PersonId by, String deed, @Nullable ClauseId clause,
			@Nullable LaunchStatus before, String words) {
		this.activity.record(new Activity(launch.subject(), by, "activity.launch." + deed, clause,
				(before != null) ? "launch.status." + before : null,
				(before != null) ? "launch.status." + launch.status() : null, words, this.time.now()));
	}

	/**
	 * @param key the last part of {@code launches.notice.…}; with the version of the
	 * launch it makes the fact
	 */
	void tell(Collection<PersonId> persons, Launch launch, String key, @Nullable ClauseId clause, String... arguments) {
		String[] all = Stream.concat(Stream.of(launch.title()), Stream.of(arguments)).toArray(String[]::new);
		this.notifier.tell(persons,
				new Notice("launch/%s/%s/%d".formatted(launch.id(), key, this.time.now().getEpochSecond()),
						"launches.notice." + key, List.of(all), "/launches/" + launch.number(), clause),
				this.time.now());
	}

	List<PersonId> heads(Launch launch) {
		return this.directory.headsOf(launch.operations(), this.time.today()).stream().map(Member::id).toList();
	}

	String nameOf(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

}
