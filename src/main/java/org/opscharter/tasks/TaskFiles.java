package org.opscharter.tasks;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.activity.SubjectReader;
import org.opscharter.documents.AttachmentGuard;
import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who may see the files and the trail of a task: whoever may read it; who works on it
 * changes its files while it is open.
 */
@Component
class TaskFiles implements AttachmentGuard, SubjectReader {

	private final TaskRegister register;

	private final TaskDrawer drawer;

	private final Standings standings;

	TaskFiles(TaskRegister register, TaskDrawer drawer, Standings standings) {
		this.register = register;
		this.drawer = drawer;
		this.standings = standings;
	}

	@Override
	public String kind() {
		return Task.KIND;
	}

	@Override
	public boolean mayRead(UUID id, PersonId person) {
		return this.register.findById(new TaskId(id))
			.filter((task) -> this.standings.of(task, person).reads())
			.isPresent();
	}

	@Override
	public boolean mayChange(UUID id, PersonId person) {
		return this.register.lock(new TaskId(id))
			.filter((task) -> !task.status().isSettled() && !this.drawer.isClosed(task.origin())
					&& this.standings.of(task, person).works())
			.isPresent();
	}

	@Override
	public Subject subject(UUID id) {
		return this.register.findById(new TaskId(id)).orElseThrow(() -> new TaskNotFound(id)).subject();
	}

	@Override
	public Set<UUID> readable(Collection<UUID> subjects, PersonId person) {
		return this.standings.readable(subjects, person);
	}

}
