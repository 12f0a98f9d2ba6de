package org.opscharter.execution;

import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cash book of a project. Nothing is spent before it is approved and started; who
 * tries is written down (S0-7.2b).
 */
@Component
@Transactional
public class Expenses {

	private final ProjectRegister projects;

	private final ExpenseRegister register;

	private final ProjectTrail trail;

	private final BusinessTime time;

	Expenses(ProjectRegister projects, ExpenseRegister register, ProjectTrail trail, BusinessTime time) {
		this.projects = projects;
		this.register = register;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Enters what was spent.
	 */
	@Transactional(noRollbackFor = ExecutionRefused.class)
	public ExpenseId enter(ProjectId id, Expense.Entry entry, PersonId by) {
		Project project = led(id, by);
		if (!project.status().hasBegun()) {
			this.trail.write(project, by, "spendingRefused", ExecutionRules.APPROVAL_FIRST, entry.what());
			throw new ExecutionRefused(Reason.NO_SPENDING_YET);
		}
		if (project.status().isOver()) {
			throw new ExecutionRefused(Reason.WRONG_STATE, project.status());
		}
		if (project.terms().lines().stream().noneMatch((line) -> line.item().equals(entry.item()))) {
			throw new ExecutionRefused(Reason.UNKNOWN_ITEM);
		}
		if (entry.on().isAfter(this.time.today())) {
			throw new ExecutionRefused(Reason.IN_THE_FUTURE);
		}
		Expense expense = this.register.saveAndFlush(new Expense(id, entry, by, this.time.now()));
		this.trail.write(project, by, "spent", null, entry.what());
		return expense.id();
	}

	/** It was entered by mistake. */
	public void strike(ProjectId id, ExpenseId expense, String why, PersonId by) {
		Project project = led(id, by);
		if (project.status().isOver()) {
			throw new ExecutionRefused(Reason.WRONG_STATE, project.status());
		}
		if (why.isBlank()) {
			throw new ExecutionRefused(Reason.WORDS_MISSING);
		}
		Expense found = this.register.findById(expense)
			.filter((one) -> one.project().equals(id))
			.orElseThrow(() -> new ProjectNotFound(id));
		found.strike(why.strip(), by, this.time.now());
		this.register.saveAndFlush(found);
		this.trail.write(project, by, "struck", null, why);
	}

	private Project led(ProjectId id, PersonId by) {
		Project project = this.projects.lock(id).orElseThrow(() -> new ProjectNotFound(id));
		project.requireLeader(by);
		return project;
	}

}
