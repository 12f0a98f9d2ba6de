package org.opscharter.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.opscharter.approvals.web.BoxQuestions;
import org.opscharter.notifications.web.InboxQuestions;
import org.opscharter.organisation.PersonId;

/**
 * The lists at 10 thousand, 100 thousand and a million rows: rows examined, pages touched
 * and time, for somebody with a fiftieth of everything and for somebody with nothing (P6,
 * P7).
 */
final class ListBench {

	private static final int[] SIZES = { 10_000, 100_000, Integer.getInteger("bench.rows", 1_000_000) };

	private static final int WARM_UP = 20;

	private static final int RUNS = 50;

	private ListBench() {
	}

	static void run() throws Exception {
		Statements statements = new Statements();
		try (Product product = Product.start("lists", false, statements)) {
			Archive archive = new Archive(product);
			List<Question> questions = new ArrayList<>(BoxQuestions.in(product.context()));
			questions.addAll(InboxQuestions.in(product.context()));
			Map<String, List<Double>> times = new LinkedHashMap<>();
			for (int size : SIZES) {
				archive.fillUpTo(size);
				Report.heading("%,d requests, open seats, decided seats and notices".formatted(size));
				Report.columns("question", "person", "answer", "rows examined", "buffers", "database ms",
						"median ms of 50");
				for (Question question : questions) {
					measure(question, "busy", archive.busy(), product, statements, times);
					measure(question, "empty-handed", archive.idle(), product, statements, times);
				}
			}
			Report.heading("Latency, the largest against the smallest");
			Report.columns("question", "ms at each size", "ratio");
			times.forEach((name, millis) -> Report.row(name, millis.stream().map("%.2f"::formatted).toList(),
					millis.get(millis.size() - 1) / millis.get(0)));
		}
	}

	private static void measure(Question question, String who, PersonId person, Product product, Statements statements,
			Map<String, List<Double>> times) throws Exception {
		Supplier<Integer> asked = question.by(person);
		for (int run = 0; run < WARM_UP; run++) {
			asked.get();
		}
		List<Double> millis = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			long before = System.nanoTime();
			asked.get();
			millis.add((System.nanoTime() - before) / 1e6);
		}
		Plan plan = Plan.of(statements.of(asked::get), product.bean(DataSource.class));
		double median = Report.median(millis);
		times.computeIfAbsent(question.name() + ", " + who, (name) -> new ArrayList<>()).add(median);
		Report.row(question.name(), who, asked.get(), plan.rows(), plan.buffers(), plan.millis(), median);
	}

}
