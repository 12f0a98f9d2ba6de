package org.opscharter.bench;

import java.util.ArrayList;
import java.util.List;

import org.opscharter.approvals.web.BoxQuestions;
import org.opscharter.notifications.web.InboxQuestions;

/**
 * The boxes of the approvals and the inbox at 10 thousand, 100 thousand and a million rows
 * (P6, P7).
 */
final class ListBench {

	private ListBench() {
	}

	static void run() throws Exception {
		Statements statements = new Statements();
		try (Product product = Product.start("lists", false, statements)) {
			Archive archive = new Archive(product);
			List<Question> questions = new ArrayList<>(BoxQuestions.in(product.context()));
			questions.addAll(InboxQuestions.in(product.context()));
			new Sizes(product, statements).measure("requests, open seats, decided seats and notices", questions,
					archive::fillUpTo, archive.busy(), archive.idle());
		}
	}

}
