package org.opscharter.bench;

import java.util.List;

/**
 * Runs the benchmarks named in the argument, one after the other, and prints what they
 * measured.
 */
public final class Bench {

	private Bench() {
	}

	public static void main(String[] arguments) throws Exception {
		List<String> names = List.of(((arguments.length > 0) ? arguments[0] : "statements,decisions,lists,pages").split(","));
		for (String name : names) {
			switch (name.strip()) {
				case "statements" -> DecisionBench.count();
				case "decisions" -> DecisionBench.race();
				case "lists" -> ListBench.run();
				case "pages" -> PageBench.run();
				case "ledger" -> LedgerBench.run();
				case "sweep" -> SweepBench.run();
				default -> throw new IllegalArgumentException("No benchmark is called " + name);
			}
		}
		System.exit(0);
	}

}
