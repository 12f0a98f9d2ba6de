package org.opscharter.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What must be there before work begins: the three sections of the plan, phases and tasks
 * with owner and day, a duty for each department that takes part, confirmed resources.
 */
@Component
class StartCheck {

	private final ProjectTasks tasks;

	private final CollaborationRegister collaborations;

	private final Directory directory;

	private final BusinessTime time;

	StartCheck(ProjectTasks tasks, CollaborationRegister collaborations, Directory directory, BusinessTime time) {
		this.tasks = tasks;
		this.collaborations = collaborations;
		this.directory = directory;
		this.time = time;
	}

	List<Lack> lacksOf(Project project) {
		List<Lack> lacks = new ArrayList<>();
		Plan plan = project.plan();
		if (plan.strategy().isBlank() || plan.channels().isBlank() || plan.resourcing().isBlank()) {
			lacks.add(Lack.of("execution.lack.sections", ExecutionRules.SECTIONS, "/plan"));
		}
		if (plan.phases().isEmpty()) {
			lacks.add(Lack.of("execution.lack.phases", ExecutionRules.PLAN, "/plan"));
		}
		phasesInside(project, lacks);
		lacks.addAll(this.tasks.lacks(project));
		departments(project, lacks);
		List<ResourceNeed> open = plan.resources().stream().filter((resource) -> !resource.confirmed()).toList();
		if (!open.isEmpty()) {
			lacks.add(Lack.of("execution.lack.resources", ExecutionRules.SECTIONS, "/plan", open.get(0).what(),
					String.valueOf(open.size())));
		}
		return lacks;
	}

	List<PersonId> generalManagers() {
		return this.directory.holdersOf(RoleColumn.GM, this.time.today()).stream().map(Member::id).toList();
	}

	/** The dates of the project may have moved since the plan was written. */
	private static void phasesInside(Project project, List<Lack> lacks) {
		LocalDate first = project.terms().starts();
		LocalDate last = project.terms().ends();
		project.plan()
			.phases()
			.stream()
			.filter((phase) -> phase.starts().isBefore(first) || phase.ends().isAfter(last))
			.findFirst()
			.ifPresent((phase) -> lacks.add(Lack.of("execution.lack.phaseOutside", ExecutionRules.PLAN, "/plan",
					phase.name(), first.toString(), last.toString())));
	}

	private void departments(Project project, List<Lack> lacks) {
		Set<DepartmentId> covered = new HashSet<>();
		for (Participant participant : project.plan().team()) {
			if (!participant.duty().isBlank()) {
				covered.add(participant.department());
			}
			else if (!participant.department().equals(project.department())) {
				lacks.add(Lack.of("execution.lack.duty", ExecutionRules.TEAM, "/plan", nameOf(participant.person())));
			}
		}
		for (Collaboration asked : this.collaborations.findOf(project.id())) {
			if (asked.status() == CollaborationStatus.ASKED) {
				lacks.add(Lack.of("execution.lack.unanswered", ExecutionRules.COLLABORATION, "#collaboration"));
			}
			else if (asked.status() == CollaborationStatus.ACCEPTED && !covered.contains(asked.department())) {
				lacks.add(Lack.of("execution.lack.department", ExecutionRules.TEAM, "/plan",
						nameOf(asked.personOrAsker())));
			}
		}
	}

	private String nameOf(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

}
