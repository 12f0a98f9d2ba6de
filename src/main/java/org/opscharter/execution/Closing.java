package org.opscharter.execution;

import java.time.LocalDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.documents.Documents;
import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where projects end in good order: completed, looked back upon, archived,
 * closed (S0-9.3b, S0-11.2a, S0-8.4).
 */
@Component
@Transactional
public class Closing {

	private final ProjectRegister projects;

	private final RetrospectiveRegister register;

	private final ChangeRegister changes;

	private final ProjectTasks tasks;

	private final ExecutionRules rules;

	private final ProjectDuties duties;

	private final Documents documents;

	private final ProjectTrail trail;

	private final BusinessTime time;

	Closing(ProjectRegister projects, RetrospectiveRegister register, ChangeRegister changes, ProjectTasks tasks,
			ExecutionRules rules, ProjectDuties duties, Documents documents, ProjectTrail trail, BusinessTime time) {
		this.projects = projects;
		this.register = register;
		this.changes = changes;
		this.tasks = tasks;
		this.rules = rules;
		this.duties = duties;
		this.documents = documents;
		this.trail = trail;
		this.time = time;
	}

	/** 完成: every task is done, or cancelled with a reason. */
	public void complete(ProjectId id, PersonId by) {
		Project project = led(id, by);
		int open = this.tasks.open(id);
		if (project.status() == ProjectStatus.RUNNING && open > 0) {
			throw new ExecutionRefused(Reason.TASKS_OPEN, open);
		}
		if (this.changes.findOpenOf(id).isPresent()) {
			throw new ExecutionRefused(Reason.CHANGE_OPEN);
		}
		ProjectStatus before = project.status();
		Instant due = project.syncDue();
		project.complete(this.time.now());
		if (due != null) {
			this.duties.closeSync(project, due, "", by);
		}
		this.duties.openLookBack(project, this.time.today());
		this.trail.write(project, by, "completed", ExecutionRules.SUMMARY, before, "");
		this.trail.tell(this.trail.heads(project), project, "completed", "completed", "", ExecutionRules.SUMMARY,
				this.trail.nameOf(by));
	}

	/**
	 * Saves what the leader has written.
	 * @param version the version he had in front of him, -1 for the first
	 */
	public void write(ProjectId id, int version, Lessons lessons, PersonId by) {
		Project project = led(id, by);
		requireLookingBack(project);
		Retrospective retrospective = this.register.findByProject(id)
			.orElseGet(() -> new Retrospective(project, by, this.time.now()));
		if (retrospective.version() != version) {
			throw new ExecutionRefused(Reason.CHANGED_MEANWHILE);
		}
		retrospective.write(lessons, by, this.time.now());
		this.register.saveAndFlush(retrospective);
	}

	/**
	 * Hands it in: figures are frozen. A retrospective is archived with that, a summary
	 * waits for the head.
	 * @param reason why it goes on although a rule at level 提示 asks for more; may be
	 * empty
	 */
	public void submit(ProjectId id, String reason, PersonId by) {
		Project project = led(id, by);
		requireLookingBack(project);
		Retrospective retrospective = written(id);
		this.rules.require(retrospective.lessons().lacks(retrospective.kind()), reason);
		retrospective.lessons()
			.measures()
			.stream()
			.filter((measure) -> isPast(measure.due()))
			.findFirst()
			.ifPresent((measure) -> {
				throw new ExecutionRefused(Reason.MEASURE_PAST, measure.what());
			});
		retrospective.submit(this.time.now());
		if (retrospective.kind() == Retrospective.Kind.RETROSPECTIVE) {
			archive(project, retrospective, ExecutionRules.LESSONS, by);
			return;
		}
		this.register.saveAndFlush(retrospective);
		this.duties.lookBackSubmitted(project);
		this.trail.write(project, by, "summarySubmitted", ExecutionRules.SUMMARY, reason);
		this.trail.tell(this.trail.heads(project), project, "summary/" + retrospective.version(), "summarySubmitted",
				"/retrospective", ExecutionRules.SUMMARY, this.trail.nameOf(by));
	}

	/** The head passes the summary (总结通过). */
	public void pass(ProjectId id, PersonId by) {
		Project project = locked(id);
		Retrospective summary = written(id);
		requireOther(summary, by);
		if (project.status() != ProjectStatus.TO_SUMMARISE) {
			throw new ExecutionRefused(Reason.WRONG_STATE, project.status());
		}
		archive(project, summary, ExecutionRules.SUMMARY, by);
	}

	/** The head wants it written better. */
	public void sendBack(ProjectId id, String words, PersonId by) {
		Project project = locked(id);
		Retrospective summary = written(id);
		requireOther(summary, by);
		if (words.isBlank()) {
			throw new ExecutionRefused(Reason.WORDS_MISSING);
		}
		summary.comeBack(words.strip());
		this.duties.lookBackReturned(project);
		this.register.saveAndFlush(summary);
		this.trail.write(project, by, "summaryReturned", ExecutionRules.SUMMARY, words);
		this.trail.tell(List.of(project.leader()), project, "summary/" + summary.version(), "summaryReturned",
				"/retrospective", ExecutionRules.SUMMARY, this.trail.nameOf(by), words);
	}

	/**
	 * Ticks a line of the archive checklist, with a paper of the project or with a
	 * reason.
	 */
	public void mark(ProjectId id, ArchiveKind kind, @Nullable UUID document, String reason, PersonId by) {
		Project project = locked(id);
		boolean known = document != null && this.documents.of(Project.KIND, id.id())
			.stream()
			.anyMatch((file) -> file.id().id().equals(document));
		if (document != null && !known) {
			throw new ExecutionRefused(Reason.UNKNOWN_ITEM);
		}
		if (document == null && reason.isBlank()) {
			throw new ExecutionRefused(Reason.WORDS_MISSING);
		}
		project.mark(kind, new ArchiveMark(document, (document != null) ? "" : reason.strip(), by, this.time.now()));
		this.projects.saveAndFlush(project);
		this.trail.write(project, by, "archiveMarked", ExecutionRules.ARCHIVE, "");
	}

	/** 结项, by the leader or the head. */
	public void close(ProjectId id, PersonId by) {
		Project project = locked(id);
		project.close(this.time.now());
		this.duties.closed(project, by);
		this.trail.write(project, by, "closed", ExecutionRules.ARCHIVE, ProjectStatus.TO_ARCHIVE, "");
		this.trail.tell(this.trail.everybody(project, by), project, "closed", "closed", "", ExecutionRules.ARCHIVE,
				this.trail.nameOf(by));
	}

	/**
	 * Where the measures of a look back stem from.
	 */
	@Transactional(readOnly = true)
	public RetrospectiveId lookBackOf(ProjectId id) {
		return written(id).id();
	}

	private void archive(Project project, Retrospective retrospective, ClauseId clause, PersonId by) {
		ProjectStatus before = project.status();
		retrospective.archive(by, this.time.now());
		this.register.saveAndFlush(retrospective);
		project.archiveLessons(this.time.now());
		this.duties.lookedBack(project, retrospective, this.time.today(), by);
		this.projects.saveAndFlush(project);
		this.tasks.handOut(retrospective.subject(project), retrospective.lessons().measures(), this.time.today(),
				project.leader());
		this.trail.write(project, by, "archived", clause, before, "");
	}

	private boolean isPast(LocalDate due) {
		return due.isBefore(this.time.today());
	}

	private void requireOther(Retrospective summary, PersonId by) {
		if (summary.writtenBy().equals(by)) {
			throw new ExecutionRefused(Reason.OWN_SUMMARY);
		}
	}

	private static void requireLookingBack(Project project) {
		if (project.status() != ProjectStatus.TO_REVIEW && project.status() != ProjectStatus.TO_SUMMARISE) {
			throw new ExecutionRefused(Reason.WRONG_STATE, project.status());
		}
	}

	private Retrospective written(ProjectId id) {
		return this.register.findByProject(id).orElseThrow(() -> new ExecutionRefused(Reason.INCOMPLETE));
	}

	private Project led(ProjectId id, PersonId by) {
		Project project = locked(id);
		project.requireLeader(by);
		return project;
	}

	private Project locked(ProjectId id) {
		return this.projects.lock(id).orElseThrow(() -> new ProjectNotFound(id));
	}

}
