package org.opscharter.tasks;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.tasks.TaskRefused.Reason;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows what a person has to do with a task, and thus what he may do with it.
 */
@Component
class Standings {

	private final Directory directory;

	private final TaskHomes homes;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	Standings(Directory directory, TaskHomes homes, JdbcClient jdbc, BusinessTime time) {
		this.directory = directory;
		this.homes = homes;
		this.jdbc = jdbc;
		this.time = time;
	}

	Standing of(Task task, PersonId person) {
		boolean owns = task.owner().equals(person);
		boolean gave = task.creator().equals(person);
		boolean plans = this.homes.mayPlan(task.origin(), person);
		boolean leads = person.equals(task.reportedTo()) || leads(task.owner(), task.department(), person);
		boolean watches = watches(task.id(), person);
		boolean reads = owns || gave || plans || leads || watches || touches(task, person)
				|| this.homes.mayRead(task.origin(), person);
		return new Standing(owns, gave, watches, leads, plans, reads);
	}

	/**
	 * @throws TaskNotFound if the person may not even know of it
	 * @throws TaskRefused if he may not work on it
	 */
	void requireWorks(Task task, PersonId person) {
		if (!readable(task, person).works()) {
			throw new TaskRefused(Reason.NOT_YOURS);
		}
	}

	/** The same for those who say what it asks for. */
	void requireChanges(Task task, PersonId person) {
		if (!readable(task, person).mayChange()) {
			throw new TaskRefused(Reason.NOT_YOURS);
		}
	}

	Standing readable(Task task, PersonId person) {
		Standing standing = of(task, person);
		if (!standing.reads()) {
			throw new TaskNotFound(task.number());
		}
		return standing;
	}

	/** Which of these tasks the person may read. */
	Set<UUID> readable(Collection<UUID> tasks, PersonId person) {
		List<Asked> asked = this.jdbc
			.sql("""
					select t.id, t.owner_id as owner, t.source_kind as kind,
					       t.source_id as source,
					       t.owner_id = :person or t.creator_id = :person or coalesce(t.reported_to = :person, false)
					         or exists (select 1 from tasks.watcher w where w.task_id = t.id and w.person_id = :person) as part
					  from tasks.task t where t.id = any(:tasks)
					""")
			.param("person", person.id())
			.param("tasks", tasks.toArray(UUID[]::new))
			.query(Asked.class)
			.list();
		Set<UUID> led = led(asked, person);
		Set<UUID> sources = new HashSet<>();
		asked.stream()
			.filter((one) -> one.kind() != null)
			.collect(Collectors.groupingBy(Asked::kind, Collectors.mapping(Asked::source, Collectors.toSet())))
			.forEach((kind, ids) -> sources.addAll(this.homes.readable(kind, ids, person)));
		return asked.stream()
			.filter((one) -> one.part() || led.contains(one.owner()) || sources.contains(one.source()))
			.map(Asked::id)
			.collect(Collectors.toSet());
	}

	private Set<UUID> led(List<Asked> asked, PersonId person) {
		LocalDate today = this.time.today();
		Set<UUID> led = new HashSet<>();
		Map<PersonId, Member> owners = this.directory
			.members(asked.stream().map((one) -> new PersonId(one.owner())).toList(), today);
		DepartmentId headed = this.directory.find(person, today)
			.map(Member::department)
			.filter((department) -> this.directory.headsOf(department, today)
				.stream()
				.anyMatch((head) -> head.id().equals(person)))
			.orElse(null);
		owners.values()
			.stream()
			.filter((owner) -> person.equals(owner.superior()) || (headed != null && headed.equals(owner.department())))
			.forEach((owner) -> led.add(owner.id().id()));
		return led;
	}

	private boolean leads(PersonId owner, @Nullable DepartmentId department, PersonId person) {
		LocalDate today = this.time.today();
		return this.directory.find(owner, today).map(Member::superior).filter(person::equals).isPresent()
				|| (department != null && this.directory.headsOf(department, today)
					.stream()
					.anyMatch((head) -> head.id().equals(person)));
	}

	private boolean watches(TaskId task, PersonId person) {
		return this.jdbc
			.sql("select exists (select 1 from tasks.watcher where task_id = :task and person_id = :person)")
			.param("task", task.id())
			.param("person", person.id())
			.query(Boolean.class)
			.single();
	}

	/** Whole and parts are read together by those who owe or gave one of them. */
	private boolean touches(Task task, PersonId person) {
		return this.jdbc.sql("""
				select exists (select 1 from tasks.task t where (t.owner_id = :person or t.creator_id = :person)
				   and (t.parent_id = :task or t.id = cast(:parent as uuid)))
				""")
			.param("task", task.id().id())
			.param("parent", (task.parent() != null) ? task.parent().id() : null, Types.OTHER)
			.param("person", person.id())
			.query(Boolean.class)
			.single();
	}

	private record Asked(UUID id, UUID owner, @Nullable String kind, @Nullable UUID source, boolean part) {

	}

}
