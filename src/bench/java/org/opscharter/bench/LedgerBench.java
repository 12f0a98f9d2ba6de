package org.opscharter.bench;

import java.util.ArrayList;
import java.util.List;

import org.opscharter.obligations.web.LedgerQuestions;
import org.opscharter.tasks.web.TaskQuestions;

/**
 * The pages of the ledger and of the tasks at 10 thousand, 100 thousand and a million rows
 * each (P6, P7).
 */
final class LedgerBench {

	private LedgerBench() {
	}

	static void run() throws Exception {
		Statements statements = new Statements();
		try (Product product = Product.start("ledger", false, statements)) {
			Office office = new Office(product);
			List<Question> questions = new ArrayList<>();
			LedgerQuestions.in(product.context(), office.team(), office.department(), office.busy())
				.forEach((question) -> questions.add(new Question("ledger: " + question.name(), question.rows())));
			TaskQuestions.in(product.context(), office.department())
				.forEach((question) -> questions.add(new Question("tasks: " + question.name(), question.rows())));
			new Sizes(product, statements).measure("rows of the ledger and tasks", questions, office::fillUpTo,
					office.busy(), office.idle());
		}
	}

}
