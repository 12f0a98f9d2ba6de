package org.opscharter.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where projects are planned, started, held up and broken off (W1). What follows
 * from each deed happens in the same transaction or not at all. Who heads the department
 * is the page's to say; who leads the project is asked here.
 */
@Component
@Transactional
public class Projects {

	private final ProjectRegister register;

	private final StartCheck check;

	private final ProjectTasks tasks;

	private final CollaborationRegister collaborations;

	private final ChangeRegister changes;

	private final ExecutionRules rules;

	private final ProjectDuties duties;

	private final Directory directory;

	private final WorkingCalendar calendar;

	private final ProjectTrail trail;

	private final BusinessTime time;

	Projects(ProjectRegister register, StartCheck check, ProjectTasks tasks, CollaborationRegister collaborations,
			ChangeRegister changes, ExecutionRules rules, ProjectDuties duties, Directory directory,
			WorkingCalendar calendar, ProjectTrail trail, BusinessTime time) {
		this.register = register;
		this.check = check;
		this.tasks = tasks;
		this.collaborations = collaborations;
		this.changes = changes;
		this.rules = rules;
		this.duties = duties;
		this.directory = directory;
		this.calendar = calendar;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Writes the plan (实施方案): from the approval on, and while it runs.
	 * @param version the version the leader had in front of him
	 */
	public void plan(ProjectId id, int version, Plan next, PersonId by) {
		Project project = led(id, by);
		project.requireVersion(version);
		requireKeptPhases(project, next);
		project.plan(new Plan(next.strategy(), next.channels(), next.resourcing(), next.phases(),
				team(project, next.team()), next.resources()));
		this.register.saveAndFlush(project);
		this.trail.write(project, by, "planned", ExecutionRules.PLAN, "");
	}

	/**
	 * 启动. A refused attempt is written down too (S0-7.2b).
	 * @param reason why it goes on although a rule at level 提示 asks for more; may be
	 * empty
	 */
	@Transactional(noRollbackFor = ExecutionRefused.class)
	public void start(ProjectId id, KickOff kickOff, Sync sync, String reason, PersonId by) {
		Project project = led(id, by);
		List<Lack> lacks = this.check.lacksOf(project);
		try {
			requireStartable(project, kickOff);
			this.rules.require(lacks, reason);
		}
		catch (ExecutionRefused refusal) {
			this.trail.write(project, by, "startRefused", ExecutionRules.APPROVAL_FIRST, "");
			throw refusal;
		}
		project.start(kickOff, sync, Sync.endOf(sync.periodEnd(this.time.today(), this.calendar)), this.time.now());
		this.duties.openSync(project);
		this.trail.write(project, by, "started", ExecutionRules.PLAN, ProjectStatus.APPROVED, reason);
		this.trail.tell(this.trail.everybody(project, by), project, "started", "started", "", ExecutionRules.PLAN,
				this.trail.nameOf(by));
		if (!lacks.isEmpty()) {
			this.trail.tell(this.trail.heads(project), project, "started/lacking", "startedLacking", "",
					lacks.get(0).clause(), this.trail.nameOf(by), reason);
		}
	}

	/** 取消立项 before the start, by the leader or the head. */
	public void cancel(ProjectId id, String reason, PersonId by) {
		Project project = locked(id);
		project.cancel(said(reason), this.time.now());
		this.duties.over(project, reason, by);
		this.trail.write(project, by, "cancelled", null, ProjectStatus.APPROVED, reason);
		this.trail.tell(this.trail.everybody(project, by), project, "cancelled", "cancelled", "", null,
				this.trail.nameOf(by), reason);
	}

	/** 暂停, by the head. */
	public void pause(ProjectId id, String reason, PersonId by) {
		Project project = locked(id);
		ProjectStatus before = project.status();
		Instant due = project.syncDue();
		project.pause(said(reason), this.time.now());
		if (due != null) {
			this.duties.closeSync(project, due, reason, by);
		}
		this.trail.write(project, by, "paused", null, before, reason);
		this.trail.tell(this.trail.everybody(project, by), project, "paused/" + project.version(), "paused", "", null,
				this.trail.nameOf(by), reason);
	}

	/** 恢复, by the head. */
	public void resume(ProjectId id, PersonId by) {
		Project project = locked(id);
		Sync sync = project.sync();
		LocalDate next = (sync != null) ? sync.periodEnd(this.time.today(), this.calendar) : this.time.today();
		project.resume(Sync.endOf(next), this.time.now());
		this.duties.openSync(project);
		this.trail.write(project, by, "resumed", null, ProjectStatus.PAUSED, "");
		this.trail.tell(this.trail.everybody(project, by), project, "resumed/" + project.version(), "resumed", "", null,
				this.trail.nameOf(by));
	}

	/**
	 * 终止, by the head; from the general manager's amount on both have to want it.
	 * @return whether it is broken off at once
	 */
	public boolean stop(ProjectId id, String reason, PersonId by) {
		Project project = locked(id);
		boolean alone = this.rules.generalManagerFrom()
			.filter((from) -> project.baseline().total().compareTo(from) >= 0)
			.isEmpty();
		if (alone) {
			stopNow(project, said(reason), by);
			return true;
		}
		project.askToStop(said(reason), by, this.time.now());
		this.register.saveAndFlush(project);
		this.trail.write(project, by, "stopAsked", null, reason);
		this.trail.tell(this.check.generalManagers(), project, "stop/" + project.version(), "stopAsked", "", null,
				this.trail.nameOf(by), reason);
		return false;
	}

	/**
	 * The general manager agrees that it is broken off, or wants it to go on.
	 */
	public void decideStop(ProjectId id, boolean agrees, String words, PersonId by) {
		Project project = locked(id);
		StopRequest asked = project.stopRequest();
		if (asked == null || asked.by().equals(by)) {
			throw new ExecutionRefused(Reason.WRONG_STATE, project.status());
		}
		if (agrees) {
			stopNow(project, asked.words(), by);
			return;
		}
		project.keepOn();
		this.trail.write(project, by, "stopRefused", null, said(words));
		this.trail.tell(List.of(asked.by(), project.leader()), project, "kept/" + project.version(), "keptOn", "", null,
				this.trail.nameOf(by), words);
	}

	/** Another person leads it from now on; the head decides. */
	public void handOver(ProjectId id, PersonId next, PersonId by) {
		Project project = locked(id);
		Member member = this.directory.find(next, this.time.today())
			.filter((found) -> found.department() != null && !found.isIntern()
					&& this.directory.gone(List.of(next), this.time.today()).isEmpty())
			.orElseThrow(() -> new ExecutionRefused(Reason.UNKNOWN_PERSON));
		PersonId before = project.leader();
		project.handOver(next);
		this.duties.handOver(project, next, by);
		this.register.saveAndFlush(project);
		this.trail.write(project, by, "handedOver", null, member.name());
		this.trail.tell(List.of(next, before), project, "leader/" + project.version(), "handedOver", "", null,
				member.name());
	}

	/**
	 * What stands in the way of a start now; nothing is changed.
	 */
	@Transactional(readOnly = true)
	public List<Lack> startLacks(ProjectId id) {
		return this.check.lacksOf(find(id));
	}

	/**
	 * How it will be carried out, as last written.
	 */
	@Transactional(readOnly = true)
	public Plan planOf(ProjectId id) {
		return find(id).plan();
	}

	/**
	 * The project as it stands.
	 */
	@Transactional(readOnly = true)
	public Project find(ProjectId id) {
		return this.register.findById(id).orElseThrow(() -> new ProjectNotFound(id));
	}

	private void stopNow(Project project, String reason, PersonId by) {
		if (this.changes.findOpenOf(project.id()).isPresent()) {
			throw new ExecutionRefused(Reason.CHANGE_OPEN);
		}
		ProjectStatus before = project.status();
		project.stop(reason, this.time.now());
		this.duties.over(project, reason, by);
		this.trail.write(project, by, "stopped", null, before, reason);
		List<PersonId> told = new ArrayList<>(this.trail.everybody(project, by));
		told.addAll(this.trail.heads(project));
		this.trail.tell(told, project, "stopped", "stopped", "", null, this.trail.nameOf(by), reason);
	}

	private void requireStartable(Project project, KickOff kickOff) {
		if (project.status() != ProjectStatus.APPROVED) {
			throw new ExecutionRefused(Reason.WRONG_STATE, project.status());
		}
		if (!kickOff.isComplete()) {
			throw new ExecutionRefused(Reason.INCOMPLETE);
		}
		if (kickOff.on().isAfter(this.time.today())) {
			throw new ExecutionRefused(Reason.IN_THE_FUTURE);
		}
		List<PersonId> present = kickOff.participants().stream().map(PersonId::new).toList();
		if (this.directory.members(present, this.time.today()).size() < new HashSet<>(present).size()) {
			throw new ExecutionRefused(Reason.UNKNOWN_PERSON);
		}
	}

	/** A phase somebody works in is not taken away from under him. */
	private void requireKeptPhases(Project project, Plan next) {
		Set<UUID> kept = new HashSet<>();
		next.phases().forEach((phase) -> kept.add(phase.id()));
		List<Phase> gone = project.plan().phases().stream().filter((phase) -> !kept.contains(phase.id())).toList();
		this.tasks.firstInUse(gone).ifPresent((phase) -> {
			throw new ExecutionRefused(Reason.PHASE_HAS_TASKS, phase.name());
		});
	}

	/** The own department plans its people; another one names its own (S0-8.3a). */
	private List<Participant> team(Project project, List<Participant> wanted) {
		Map<PersonId, Member> members = this.directory.members(wanted.stream().map(Participant::person).toList(),
				this.time.today());
		Set<PersonId> named = new HashSet<>();
		this.collaborations.findAccepted(project.id()).forEach((asked) -> named.add(asked.person()));
		Map<PersonId, Participant> team = new LinkedHashMap<>();
		for (Participant participant : wanted) {
			@Nullable Member member = members.get(participant.person());
			if (member == null || member.department() == null) {
				throw new ExecutionRefused(Reason.UNKNOWN_PERSON);
			}
			if (!member.department().equals(project.department()) && !named.contains(member.id())) {
				throw new ExecutionRefused(Reason.NOT_NAMED_BY_ITS_DEPARTMENT, member.name());
			}
			team.putIfAbsent(member.id(), new Participant(member.id(), member.department(), participant.duty()));
		}
		return List.copyOf(team.values());
	}

	private Project led(ProjectId id, PersonId by) {
		Project project = locked(id);
		project.requireLeader(by);
		return project;
	}

	private Project locked(ProjectId id) {
		return this.register.lock(id).orElseThrow(() -> new ProjectNotFound(id));
	}

	private static String said(String words) {
		if (words.isBlank()) {
			throw new ExecutionRefused(Reason.WORDS_MISSING);
		}
		return words.strip();
	}

}
