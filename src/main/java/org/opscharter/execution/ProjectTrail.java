package org.opscharter.execution;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to a project, and tells those who must know.
 */
@Component
class ProjectTrail {

	private final ActivityLog activity;

	private final Notifier notifier;

	private final Directory directory;

	private final BusinessTime time;

	ProjectTrail(ActivityLog activity, Notifier notifier, Directory directory, BusinessTime time) {
		this.activity = activity;
		this.notifier = notifier;
		this.directory = directory;
		this.time = time;
	}

	/**
	 * @param by who did it; none when the clock did
	 * @param deed the last part of {@code activity.project.…}
	 */
	void write(Project project, @Nullable PersonId by, String deed, @Nullable ClauseId clause, String words) {
		write(project, by, deed, clause, null, words);
	}

	/**
	 * @param before where it stood
	 */
	void write(Project project, @Nullable PersonId by, String deed, @Nullable ClauseId clause,
			@Nullable ProjectStatus before, String words) {
		this.activity.record(new Activity(project.subject(), by, "activity.project." + deed, clause,
				(before != null) ? "project.status." + before : null,
				(before != null) ? "project.status." + project.status() : null, words, this.time.now()));
	}

	/**
	 * @param fact what makes it happen once
	 * @param key the last part of {@code execution.notice.…}
	 */
	void tell(Collection<PersonId> persons, Project project, String fact, String key, String page,
			@Nullable ClauseId clause, String... arguments) {
		String[] all = Stream.concat(Stream.of(project.title()), Stream.of(arguments)).toArray(String[]::new);
		this.notifier.tell(persons, new Notice("project/%s/%s".formatted(project.id(), fact), "execution.notice." + key,
				List.of(all), "/projects/" + project.number() + page, clause), this.time.now());
	}

	/** 运营经理: the heads of the project's department. */
	List<PersonId> heads(Project project) {
		return this.directory.headsOf(project.department(), this.time.today()).stream().map(Member::id).toList();
	}

	/** The leader and everybody on the team, without the one who acts. */
	List<PersonId> everybody(Project project, @Nullable PersonId but) {
		return Stream.concat(Stream.of(project.leader()), project.plan().team().stream().map(Participant::person))
			.filter((person) -> !person.equals(but))
			.distinct()
			.toList();
	}

	String nameOf(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

}
