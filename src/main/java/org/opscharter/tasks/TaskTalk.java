package org.opscharter.tasks;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskRefused.Reason;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk for what is said about a task: comments, who follows it, and 催办.
 */
@Component
@Transactional
public class TaskTalk {

	/** The longest comment. */
	public static final int WORDS = 1000;

	/** How long one who has urged waits before he may again, in working time. */
	public static final Duration COOL_DOWN = Duration.ofHours(4);

	private final TaskDrawer drawer;

	private final Standings standings;

	private final TaskTrail trail;

	private final Directory directory;

	private final WorkingTime working;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	TaskTalk(TaskDrawer drawer, Standings standings, TaskTrail trail, Directory directory, WorkingTime working,
			JdbcClient jdbc, BusinessTime time) {
		this.drawer = drawer;
		this.standings = standings;
		this.trail = trail;
		this.directory = directory;
		this.working = working;
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * Says something. Whoever is named with an at sign is told, and follows the task from
	 * then on; the same words twice in a row are said once.
	 */
	public void comment(TaskId id, String words, PersonId by) {
		String said = words.strip();
		if (said.isEmpty() || said.length() > WORDS) {
			throw new TaskRefused(Reason.COMMENT_UNFIT);
		}
		Task task = this.drawer.open(id);
		this.standings.readable(task, by);
		UUID comment = UuidCreator.getTimeOrderedEpoch();
		if (write(comment, id, said, by) == 0) {
			return;
		}
		Set<PersonId> mentioned = Mentions.in(said, inPosts());
		follow(id, mentioned);
		String start = said.substring(0, Math.min(said.length(), 40));
		this.trail.tell(mentioned, by, task, "mentioned/" + comment, "mentioned", null, this.trail.name(by), start);
		Collection<PersonId> others = this.trail.concerned(task);
		others.removeAll(mentioned);
		this.trail.tell(others, by, task, "comment/" + comment, "comment", null, this.trail.name(by), start);
	}

	/** Somebody follows it: oneself, or somebody one asks to. */
	public void watch(TaskId id, PersonId watcher, PersonId by) {
		Task task = this.drawer.open(id);
		this.standings.readable(task, by);
		if (this.directory.find(watcher, this.time.today()).isEmpty()
				|| !this.directory.gone(List.of(watcher), this.time.today()).isEmpty()) {
			throw new TaskRefused(Reason.OWNER_UNKNOWN);
		}
		if (follow(id, Set.of(watcher)) > 0) {
			this.trail.tell(Set.of(watcher), by, task, "watch/" + watcher, "watch", null, this.trail.name(by));
		}
	}

	/** One does not follow it any longer. */
	public void unwatch(TaskId id, PersonId by) {
		this.jdbc.sql("delete from tasks.watcher where task_id = :task and person_id = :person")
			.param("task", id.id())
			.param("person", by.id())
			.update();
	}

	/**
	 * Asks the owner to look after it (催办), at most once in {@link #COOL_DOWN}.
	 * @return when one may ask again
	 * @throws TaskRefused among others if one has asked already
	 */
	public Instant urge(TaskId id, PersonId by) {
		Task task = this.drawer.open(id);
		this.standings.readable(task, by);
		if (task.status().isSettled()) {
			throw new TaskRefused(Reason.WRONG_STATE);
		}
		if (task.owner().equals(by)) {
			throw new TaskRefused(Reason.URGES_HIMSELF);
		}
		Instant now = this.time.now();
		Instant again = this.working.plus(now, COOL_DOWN);
		if (urged(id, by, now, again) == 0) {
			throw new TaskRefused(Reason.URGED_ALREADY,
					"%tm-%<td %<tR".formatted(againAt(id, by).atZone(BusinessTime.ZONE)));
		}
		this.trail.urged(task, by, this.working.between(task.waitsSince(now), now).toHours(), now);
		return again;
	}

	private List<Member> inPosts() {
		return this.directory.everybody(this.time.today())
			.stream()
			.filter((member) -> member.department() != null)
			.toList();
	}

	private int write(UUID comment, TaskId task, String words, PersonId by) {
		return this.jdbc.sql("""
				insert into tasks.comment (id, task_id, author_id, words, written_at)
				select :id, :task, :author, :words, :at
				 where not exists (select 1 from (select author_id, words from tasks.comment where task_id = :task
				                                   order by id desc limit 1) as last
				                    where last.author_id = :author and last.words = :words)
				""")
			.param("id", comment)
			.param("task", task.id())
			.param("author", by.id())
			.param("words", words)
			.param("at", Timestamp.from(this.time.now()))
			.update();
	}

	private int follow(TaskId task, Set<PersonId> persons) {
		return this.jdbc
			.sql("""
					insert into tasks.watcher (task_id, person_id, since)
					select :task, p, :at from unnest(:persons) as p on conflict on constraint watcher_follows_once do nothing
					""")
			.param("task", task.id())
			.param("at", Timestamp.from(this.time.now()))
			.param("persons", persons.stream().map(PersonId::id).toArray(UUID[]::new))
			.update();
	}

	private int urged(TaskId task, PersonId by, Instant now, Instant again) {
		return this.jdbc.sql("""
				insert into tasks.urge (task_id, person_id, urged_at, again_at) values (:task, :person, :now, :again)
				on conflict on constraint urge_is_latest_of_person
				do update set urged_at = excluded.urged_at, again_at = excluded.again_at
				   where tasks.urge.again_at <= excluded.urged_at
				""")
			.param("task", task.id())
			.param("person", by.id())
			.param("now", Timestamp.from(now))
			.param("again", Timestamp.from(again))
			.update();
	}

	private Instant againAt(TaskId task, PersonId by) {
		return this.jdbc.sql("select again_at from tasks.urge where task_id = :task and person_id = :person")
			.param("task", task.id())
			.param("person", by.id())
			.query(Timestamp.class)
			.single()
			.toInstant();
	}

}
