package org.opscharter.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.opscharter.bench.Contender.Walk;
import org.opscharter.bench.Machine.Cpu;
import org.opscharter.projects.ProposalId;

/**
 * One decision at the desk: statements and rows (P1), the statements of a whole proposal
 * (P2), decisions a second beside Flowable and the JDBC minimum, turn by turn on one
 * durable server (P3), CPU (P4) and the slowest (P5).
 */
final class DecisionBench {

	private static final int THREADS = Integer.getInteger("bench.threads", 8);

	private static final int REQUESTS = Integer.getInteger("bench.requests", 250);

	private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);

	/** A round ends after this time, finished or not. */
	private static final long LONGEST = TimeUnit.SECONDS.toNanos(Integer.getInteger("bench.seconds", 12));

	/** Rounds that only warm up: the program is measured as it runs all day. */
	private static final int WARM_UP = Integer.getInteger("bench.warmup", 3);

	private static final int COUNTED = 40;

	private DecisionBench() {
	}

	static void count() throws Exception {
		Statements statements = new Statements();
		try (Product product = Product.start("counted", false, statements)) {
			Desk desk = new Desk(product);
			wholeProposal(desk, statements);
			List<Contender> contenders = List.of(desk, new Minimum(product.database("minimum", statements::watch)),
					new Engine(product.database("flowable", statements::watch)));
			Report.heading("P1 statements and rows per decision (medians and mean rows of " + COUNTED + " requests)");
			Report.columns("", "SQL level 1", "level 2", "level 3", "mean", "rows written");
			for (Contender contender : contenders) {
				perDecision(contender, statements);
			}
		}
	}

	private static void perDecision(Contender contender, Statements statements) throws Exception {
		for (Walk walk : contender.prepare(3)) {
			walkThrough(walk);
		}
		List<Walk> walks = contender.prepare(COUNTED);
		long before = contender.rowsWritten();
		List<List<Double>> sent = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Walk walk : walks) {
			for (int level = 0; level < Walk.LEVELS; level++) {
				sent.get(level).add((double) count(statements, walk, level));
			}
		}
		double rows = (contender.rowsWritten() - before) / (double) (COUNTED * Walk.LEVELS);
		List<Double> medians = sent.stream().map(Report::median).toList();
		Report.row(contender.name(), medians.get(0), medians.get(1), medians.get(2),
				medians.stream().mapToDouble(Double::doubleValue).sum() / Walk.LEVELS, rows);
	}

	private static int count(Statements statements, Walk walk, int level) throws Exception {
		return statements.of(() -> {
			walk.decide(level);
			return level;
		}).size();
	}

	private static void wholeProposal(Desk desk, Statements statements) throws Exception {
		desk.prepare(2).get(0).decide(0);
		ProposalId[] id = new ProposalId[1];
		Walk[] walk = new Walk[1];
		List<Statements.Sent> drafted = statements.of(() -> id[0] = desk.draft());
		List<Statements.Sent> submitted = new ArrayList<>(statements.of(() -> walk[0] = desk.submit(id[0])));
		// The question after the fingerprint is the benchmark's own.
		submitted.remove(submitted.size() - 1);
		Report.heading("P2 statements of a whole three-level proposal");
		Report.columns("draft", "submit", "decision 1", "decision 2", "decision 3", "together");
		int[] decided = new int[Walk.LEVELS];
		for (int level = 0; level < Walk.LEVELS; level++) {
			int at = level;
			List<Statements.Sent> sent = statements.of(() -> {
				walk[0].decide(at);
				return at;
			});
			decided[level] = sent.size();
			show("decision " + (level + 1), sent);
		}
		show("draft", drafted);
		show("submit", submitted);
		Report.row(drafted.size(), submitted.size(), decided[0], decided[1], decided[2],
				drafted.size() + submitted.size() + decided[0] + decided[1] + decided[2]);
	}

	private static void show(String name, List<Statements.Sent> sent) {
		if (Boolean.getBoolean("bench.show")) {
			sent.forEach((statement) -> Report.line(name + ": " + statement.sql().replaceAll("\\s+", " ")));
		}
	}

	static void race() throws Exception {
		try (Product product = Product.start("decisions", false, null)) {
			List<Contender> contenders = List.of(new Desk(product), new Minimum(product.database("minimum", (pool) -> pool)),
					new Engine(product.database("flowable", (pool) -> pool)));
			Machine machine = product.machine();
			Map<Contender, List<Round>> rounds = new LinkedHashMap<>();
			contenders.forEach((contender) -> rounds.put(contender, new ArrayList<>()));
			Report.heading("P3 decisions a second, %d threads, %d requests a round".formatted(THREADS, REQUESTS));
			Report.columns("round", "contender", "decisions", "per s", "CPU-ms program", "CPU-ms server", "p50 ms",
					"p99 ms");
			for (int round = -WARM_UP; round < ROUNDS; round++) {
				for (Contender contender : contenders) {
					Round run = round(contender, machine);
					if (round >= 0) {
						rounds.get(contender).add(run);
						run.print(round + 1, contender);
					}
				}
			}
			compare(contenders, rounds);
		}
	}

	private static void compare(List<Contender> contenders, Map<Contender, List<Round>> rounds) {
		Report.heading("Medians and ratios within a round, (smallest–largest)");
		Report.columns("contender", "decisions/s", "OpsCharter is … times as fast", "CPU-ms per decision",
				"p99/p50 of a decision");
		List<Round> own = rounds.get(contenders.get(0));
		for (Contender contender : contenders) {
			List<Round> theirs = rounds.get(contender);
			List<Double> ratios = new ArrayList<>();
			for (int at = 0; at < theirs.size(); at++) {
				ratios.add(own.get(at).perSecond() / theirs.get(at).perSecond());
			}
			Report.row(contender.name(), Report.spread(theirs.stream().map(Round::perSecond).toList()),
					Report.spread(ratios), Report.spread(theirs.stream().map(Round::cpuPerDecision).toList()),
					Report.spread(theirs.stream().map(Round::tail).toList()));
		}
	}

	/** Prepared first, so that only decisions are measured. */
	private static Round round(Contender contender, Machine machine) throws Exception {
		Queue<Walk> walks = new ConcurrentLinkedQueue<>(contender.prepare(REQUESTS));
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			Cpu before = machine.cpu();
			long start = System.nanoTime();
			List<Future<List<Double>>> running = new ArrayList<>();
			for (int at = 0; at < THREADS; at++) {
				running.add(threads.submit(() -> decideUntil(walks, start + LONGEST)));
			}
			List<Double> millis = new ArrayList<>();
			for (Future<List<Double>> one : running) {
				millis.addAll(one.get());
			}
			return new Round(millis, (System.nanoTime() - start) / 1e9, machine.cpu().since(before));
		}
		finally {
			threads.shutdown();
		}
	}

	private static List<Double> decideUntil(Queue<Walk> walks, long end) throws Exception {
		List<Double> millis = new ArrayList<>();
		for (Walk walk = walks.poll(); walk != null && System.nanoTime() < end; walk = walks.poll()) {
			for (int level = 0; level < Walk.LEVELS; level++) {
				long before = System.nanoTime();
				walk.decide(level);
				millis.add((System.nanoTime() - before) / 1e6);
			}
		}
		return millis;
	}

	private static void walkThrough(Walk walk) throws Exception {
		for (int level = 0; level < Walk.LEVELS; level++) {
			walk.decide(level);
		}
	}

	private record Round(List<Double> millis, double seconds, Cpu cpu) {

		double perSecond() {
			return this.millis.size() / this.seconds;
		}

		double cpuPerDecision() {
			return this.cpu.total() / this.millis.size();
		}

		double tail() {
			return Report.quantile(this.millis, 0.99) / Report.median(this.millis);
		}

		void print(int number, Contender contender) {
			int decisions = this.millis.size();
			Report.row(number, contender.name(), decisions, perSecond(), this.cpu.program() / decisions,
					this.cpu.server() / decisions, Report.median(this.millis), Report.quantile(this.millis, 0.99));
		}

	}

}
