package org.opscharter.execution;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ExpenseRegister extends Repository<Expense, ExpenseId> {

	Expense saveAndFlush(Expense expense);

	Optional<Expense> findById(ExpenseId id);

}
