package org.opscharter.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.opscharter.execution.Collaboration.Wish;
import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk between departments: who leads a project asks, the liaison of the other
 * department answers (S0-8.3a).
 */
@Component
@Transactional
public class Collaborations {

	private final ProjectRegister projects;

	private final CollaborationRegister register;

	private final ExecutionRules rules;

	private final ProjectDuties duties;

	private final Directory directory;

	private final ProjectTrail trail;

	private final BusinessTime time;

	Collaborations(ProjectRegister projects, CollaborationRegister register, ExecutionRules rules, ProjectDuties duties,
			Directory directory, ProjectTrail trail, BusinessTime time) {
		this.projects = projects;
		this.register = register;
		this.rules = rules;
		this.duties = duties;
		this.directory = directory;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Asks another department, while the project is prepared or runs.
	 */
	public CollaborationId ask(ProjectId id, Wish wish, PersonId by) {
		Project project = project(id);
		project.requireLeader(by);
		if (!project.status().isPlannable()) {
			throw new ExecutionRefused(Reason.WRONG_STATE, project.status());
		}
		if (wish.department().equals(project.department())) {
			throw new ExecutionRefused(Reason.OWN_DEPARTMENT);
		}
		if (wish.to().isBefore(wish.from())) {
			throw new ExecutionRefused(Reason.ENDS_EARLY);
		}
		if (wish.need().isBlank()) {
			throw new ExecutionRefused(Reason.WORDS_MISSING);
		}
		List<Collaboration> earlier = this.register.findOf(id);
		if (earlier.stream()
			.anyMatch(
					(one) -> one.department().equals(wish.department()) && one.status() == CollaborationStatus.ASKED)) {
			throw new ExecutionRefused(Reason.ALREADY_ASKED);
		}
		List<PersonId> liaison = liaison(wish.department());
		if (liaison.isEmpty()) {
			throw new ExecutionRefused(Reason.UNKNOWN_PERSON);
		}
		Collaboration asked = new Collaboration(id, earlier.size() + 1, wish, this.rules.answerBy(this.time.today()),
				by, this.time.now());
		this.register.saveAndFlush(asked);
		this.duties.asked(project, asked, liaison.get(0));
		this.trail.write(project, by, "collaborationAsked", ExecutionRules.COLLABORATION, wish.need());
		this.trail.tell(liaison, project, "collaboration/" + asked.ordinal(), "collaborationAsked", page(asked),
				ExecutionRules.COLLABORATION, this.trail.nameOf(by));
		return asked.id();
	}

	/**
	 * The liaison names somebody of his department, and the days.
	 */
	public void accept(ProjectId id, int ordinal, PersonId named, LocalDate from, LocalDate to, String words,
			PersonId by) {
		Project project = project(id);
		Collaboration asked = answered(id, ordinal, by);
		if (to.isBefore(from)) {
			throw new ExecutionRefused(Reason.ENDS_EARLY);
		}
		Member member = this.directory.find(named, this.time.today())
			.filter((found) -> this.directory.gone(List.of(named), this.time.today()).isEmpty())
			.orElseThrow(() -> new ExecutionRefused(Reason.UNKNOWN_PERSON));
		if (!asked.department().equals(member.department())) {
			throw new ExecutionRefused(Reason.OTHER_DEPARTMENT);
		}
		asked.accept(named, from, to, words, by, this.time.now());
		this.duties.answered(project, asked, by);
		project.join(new Participant(named, asked.department(), ""));
		this.trail.write(project, by, "collaborationAccepted", ExecutionRules.COLLABORATION, member.name());
		this.trail.tell(List.of(asked.askedBy(), named), project, "collaboration/" + ordinal + "/accepted",
				"collaborationAccepted", page(asked), ExecutionRules.COLLABORATION, this.trail.nameOf(by),
				member.name());
	}

	/** The liaison says why not. */
	public void decline(ProjectId id, int ordinal, String words, PersonId by) {
		Project project = project(id);
		Collaboration asked = answered(id, ordinal, by);
		asked.decline(words.strip(), by, this.time.now());
		this.duties.answered(project, asked, by);
		this.trail.write(project, by, "collaborationDeclined", ExecutionRules.COLLABORATION, words);
		this.trail.tell(List.of(asked.askedBy()), project, "collaboration/" + ordinal + "/declined",
				"collaborationDeclined", page(asked), ExecutionRules.COLLABORATION, this.trail.nameOf(by), words);
	}

	/** Who asked no longer needs it. */
	public void withdraw(ProjectId id, int ordinal, PersonId by) {
		Project project = project(id);
		project.requireLeader(by);
		Collaboration asked = locked(id, ordinal);
		asked.withdraw(by, this.time.now());
		this.duties.takenBack(project, asked, by);
		this.trail.write(project, by, "collaborationWithdrawn", ExecutionRules.COLLABORATION, "");
	}

	/**
	 * Nobody has answered: the liaison is reminded, and a working day later the head of
	 * the project's department knows (S0-8.3b).
	 */
	void remind(CollaborationId id, Instant now) {
		Collaboration asked = this.register.lock(id).orElseThrow(() -> new ProjectNotFound(id));
		Project project = this.projects.findById(asked.project()).orElseThrow(() -> new ProjectNotFound(id));
		if (project.status().isOver()) {
			asked.remind(now);
			asked.escalate(now);
			return;
		}
		if (asked.remind(now)) {
			this.trail.write(project, null, "collaborationReminded", ExecutionRules.COLLABORATION, "");
			this.trail.tell(liaison(asked.department()), project, "collaboration/" + asked.ordinal() + "/reminded",
					"collaborationReminded", page(asked), ExecutionRules.COLLABORATION);
		}
		LocalDate due = asked.due().atZone(BusinessTime.ZONE).toLocalDate();
		if (!this.rules.escalateBy(due).isAfter(now) && asked.escalate(now)) {
			this.trail.write(project, null, "collaborationEscalated", ExecutionRules.COLLABORATION, "");
			List<PersonId> told = new ArrayList<>(this.trail.heads(project));
			told.add(asked.askedBy());
			this.trail.tell(told, project, "collaboration/" + asked.ordinal() + "/escalated", "collaborationEscalated",
					page(asked), ExecutionRules.COLLABORATION);
		}
	}

	/**
	 * Who answers for the department (联络人); its head where it has named none.
	 */
	private List<PersonId> liaison(DepartmentId department) {
		return this.directory.liaisonsOf(department, this.time.today()).stream().map(Member::id).toList();
	}

	private Collaboration answered(ProjectId id, int ordinal, PersonId by) {
		Collaboration asked = locked(id, ordinal);
		if (!liaison(asked.department()).contains(by)) {
			throw new ExecutionRefused(Reason.NOT_LIAISON);
		}
		return asked;
	}

	private Collaboration locked(ProjectId id, int ordinal) {
		return this.register.lock(id, ordinal).orElseThrow(() -> new ProjectNotFound(id));
	}

	/** The project first, so that deeds about it take turns. */
	private Project project(ProjectId id) {
		return this.projects.lock(id).orElseThrow(() -> new ProjectNotFound(id));
	}

	private static String page(Collaboration asked) {
		return "/collaborations/" + asked.ordinal();
	}

}
