package org.opscharter.bench;

import java.util.HashSet;
import java.util.Set;

import org.opscharter.obligations.SweepRules;
import org.opscharter.time.BusinessTime;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clock comes to very many rows of the ledger at once: how long that takes at a tenth
 * and at the whole, what two programs on one database make of it, and what is left when
 * one is killed in its middle. Half are deadlines, reminded of once and then over, half
 * are cadences that are missed.
 */
final class SweepBench {

	private static final int ROWS = Integer.getInteger("bench.rows", 1_000_000);

	private static final int KILLED = Math.min(ROWS, 60_000);

	private static final int KILLS = Integer.getInteger("bench.kills", 3);

	private static final int SECONDS = 300;

	private final Product product;

	private final Office office;

	private final JdbcClient jdbc;

	private SweepBench(Product product) {
		this.product = product;
		this.office = new Office(product);
		this.jdbc = product.jdbc();
	}

	static void run() throws Exception {
		try (Product product = Product.start("sweep", false, null, SweepRules::contributeTo,
				"--opscharter.time.runs=false")) {
			SweepBench bench = new SweepBench(product);
			bench.kills();
			bench.twoNodes();
			bench.linear();
		}
	}

	private void linear() {
		Report.heading("A sweep, by the clock of one program");
		Report.columns("rows", "stops", "seconds", "rows a second", "wrong");
		sweep(ROWS / 100);
		double tenth = sweep(ROWS / 10);
		double whole = sweep(ROWS);
		Report.line("ratio " + whole / tenth);
	}

	private double sweep(int rows) {
		this.office.fallDue(rows);
		BusinessTime time = this.product.bean(BusinessTime.class);
		long before = System.nanoTime();
		SweepRules.clock(this.product.context()).run(time.now());
		double seconds = (System.nanoTime() - before) / 1e9;
		Report.row(rows, rows / 2 * 3, seconds, rows / seconds, wrong());
		return seconds;
	}

	/** Killed several times, started again each time. */
	private void kills() throws Exception {
		this.office.fallDue(KILLED);
		Report.heading("%,d rows, the program killed %d times in the middle".formatted(KILLED, KILLS));
		Report.columns("kill", "seconds from the start", "stops left when killed");
		long begun = System.nanoTime();
		for (int kill = 1; kill <= KILLS; kill++) {
			int all = left();
			try (Node node = node("killed")) {
				await(node, () -> left() < all - KILLED / (KILLS + 2));
			}
			Report.row(kill, (System.nanoTime() - begun) / 1e9, left());
		}
		try (Node node = node("killed")) {
			await(node, () -> left() == 0 && undelivered() == 0);
		}
		Report.row("done", (System.nanoTime() - begun) / 1e9, left());
		Report.line("wrong: " + wrong() + ", notices told twice or never: " + untold());
	}

	/** Two at once: who had the round in hand, and whether anything was done twice. */
	private void twoNodes() throws Exception {
		this.office.fallDue(KILLED);
		Report.heading("%,d rows, two programs".formatted(KILLED));
		Set<String> owners = new HashSet<>();
		try (Node one = node("one"); Node other = node("other")) {
			await(one, () -> {
				this.jdbc.sql("select picked_by from time.scheduled_round where picked")
					.query(String.class)
					.list()
					.forEach(owners::add);
				return left() == 0 && undelivered() == 0 && other.runs();
			});
		}
		Report.line("owners while there was work: " + owners.size() + ", wrong: " + wrong()
				+ ", notices told twice or never: " + untold());
	}

	private Node node(String name) throws Exception {
		return Node.start(name, this.product.bean(JdbcConnectionDetails.class));
	}

	private static void await(Node node, java.util.function.BooleanSupplier done) throws InterruptedException {
		long until = System.nanoTime() + SECONDS * 1_000_000_000L;
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > until || !node.runs()) {
				throw new IllegalStateException("Not done in time, see target/bench/*.log");
			}
			Thread.sleep(50);
		}
	}

	private int left() {
		return one("select count(*) from obligations.obligation where next_stop is not null");
	}

	private int undelivered() {
		return one("select count(*) from notifications.waiting where delivered_at is null");
	}

	/**
	 * Rows the clock did not come to exactly as often as it should, and misses the trail
	 * does not tell of exactly once.
	 */
	private int wrong() {
		return one("""
				select count(*) from obligations.obligation o
				  left join (select subject_id, count(*) as times from activity.entry
				              where deed = 'activity.obligation.missed' group by 1) e on e.subject_id = o.id
				 where o.rule in ('X-DEADLINE', 'X-CADENCE') and not
				   case o.rule when 'X-CADENCE' then o.version = 1 and o.state = 'MISSED' and e.times = 1
				               else o.version = 2 and o.state = 'PENDING' and e.times is null end
				""");
	}

	/** Facts that were not told exactly once: a reminder and an end, or a miss. */
	private int untold() {
		return one("""
				select count(*) from (
				  select o.id, o.rule, count(n.id) as told from obligations.obligation o
				    left join notifications.notice n on n.fact like 'obligation/%' and n.link = '/obligations/' || o.id
				   where o.rule in ('X-DEADLINE', 'X-CADENCE') group by 1, 2) as each
				 where told <> case rule when 'X-CADENCE' then 1 else 2 end
				""");
	}

	private int one(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

}
