package org.opscharter.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.opscharter.organisation.PersonId;

/**
 * Questions asked at 10 thousand, 100 thousand and a million rows: rows examined, pages
 * touched and time, for somebody with a fiftieth of everything and for somebody with
 * nothing.
 */
final class Sizes {

	private static final int[] SIZES = { 10_000, 100_000, 1_000_000 };

	private static final int WARM_UP = 20;

	private static final int RUNS = 50;

	private final Product product;

	private final Statements statements;

	private final Map<String, List<Double>> times = new LinkedHashMap<>();

	Sizes(Product product, Statements statements) {
		this.product = product;
		this.statements = statements;
	}

	/**
	 * @param what what there are so many of
	 * @param fill makes that many in all
	 */
	void measure(String what, List<Question> questions, IntConsumer fill, PersonId busy, PersonId idle)
			throws Exception {
		for (int size : SIZES) {
			if (size > Integer.getInteger("bench.rows", 1_000_000)) {
				break;
			}
			fill.accept(size);
			Report.heading("%,d %s".formatted(size, what));
			Report.columns("question", "person", "answer", "rows examined", "buffers", "database ms",
					"median ms of 50");
			for (Question question : questions) {
				measure(question, "busy", busy);
				measure(question, "empty-handed", idle);
			}
		}
		Report.heading("Latency, the largest against the smallest");
		Report.columns("question", "ms at each size", "ratio");
		this.times.forEach((name, millis) -> Report.row(name, millis.stream().map("%.2f"::formatted).toList(),
				millis.get(millis.size() - 1) / millis.get(0)));
	}

	private void measure(Question question, String who, PersonId person) throws Exception {
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
		Plan plan = Plan.of(this.statements.of(asked::get), this.product.bean(DataSource.class));
		double median = Report.median(millis);
		this.times.computeIfAbsent(question.name() + ", " + who, (name) -> new ArrayList<>()).add(median);
		Report.row(question.name(), who, asked.get(), plan.rows(), plan.buffers(), plan.millis(), median);
	}

}
