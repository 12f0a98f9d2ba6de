package org.opscharter.execution;

import java.util.Optional;
import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.documents.AttachmentGuard;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Receipts: who entered an expense adds them, who reads the project opens them.
 */
@Component
class ExpenseFiles implements AttachmentGuard {

	private final ExpenseRegister register;

	private final ProjectRegister projects;

	private final ObjectProvider<ProjectReaders> readers;

	ExpenseFiles(ExpenseRegister register, ProjectRegister projects, ObjectProvider<ProjectReaders> readers) {
		this.register = register;
		this.projects = projects;
		this.readers = readers;
	}

	@Override
	public String kind() {
		return Expense.KIND;
	}

	@Override
	public boolean mayRead(UUID id, PersonId person) {
		return find(id).filter((expense) -> this.readers.getObject().mayRead(expense.project(), person)).isPresent();
	}

	@Override
	public boolean mayChange(UUID id, PersonId person) {
		return find(id).filter((expense) -> !expense.isStruck() && expense.enteredBy().equals(person))
			.flatMap((expense) -> this.projects.lock(expense.project()))
			.filter((project) -> !project.status().isOver())
			.isPresent();
	}

	@Override
	public Subject subject(UUID id) {
		Expense expense = find(id).orElseThrow(() -> new ProjectNotFound(id));
		return expense.subject(this.projects.findById(expense.project()).orElseThrow(() -> new ProjectNotFound(id)));
	}

	private Optional<Expense> find(UUID id) {
		return this.register.findById(new ExpenseId(id));
	}

}
