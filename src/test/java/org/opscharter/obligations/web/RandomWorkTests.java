package org.opscharter.obligations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opscharter.obligations.SampleRules.REPORT;
import static org.opscharter.obligations.SampleRules.WEEKLY;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.TestClock;
import org.opscharter.activity.Subject;
import org.opscharter.obligations.Duty;
import org.opscharter.obligations.ObligationId;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.obligations.Obligations;
import org.opscharter.obligations.Term;
import org.opscharter.obligations.WaiverId;
import org.opscharter.obligations.WaiverReason;
import org.opscharter.obligations.WaiverRefused;
import org.opscharter.obligations.Waivers;
import org.opscharter.obligations.web.PlainLedger.Line;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.time.DueWork;
import org.opscharter.time.PlainCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Random work on the ledger for months, over holidays and weekends that are worked, with
 * the clock moved and the program stopped in between, against a ledger kept on paper.
 */
@DepartmentTest
class RandomWorkTests {

	private static final String KINDS = "wdhm-";

	@Autowired
	private Obligations obligations;

	@Autowired
	private Waivers waivers;

	@Autowired
	private Organisation organisation;

	@Autowired
	private DueWork work;

	@Autowired
	private TestClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester browser;

	private final PlainLedger paper = new PlainLedger();

	private final Map<String, PersonId> staff = new LinkedHashMap<>();

	private final Map<UUID, ObligationId> ids = new HashMap<>();

	private PersonId head;

	private Random random;

	private LocalDateTime now;

	@ParameterizedTest
	@ValueSource(longs = { 2, 3 })
	void agreesWithALedgerOnPaper(long seed) {
		this.random = new Random(seed);
		this.now = LocalDateTime.parse((seed % 2 == 0) ? "2026-04-22T09:00" : "2026-09-16T08:30");
		this.clock.setTo(this.now.toString());
		anOffice();
		for (int step = 0; step < 450; step++) {
			act();
			if (step % 90 == 89) {
				compare("seed " + seed + ", step " + step);
			}
		}
		this.clock.reset();
	}

	private void act() {
		int die = this.random.nextInt(100);
		if (die < 30 || this.paper.lines().isEmpty()) {
			open();
		}
		else if (die < 44) {
			turn();
		}
		else if (die < 58) {
			handIn(anyone());
		}
		else if (die < 62) {
			sendBack(anyone());
		}
		else if (die < 76) {
			settle(anyone());
		}
		else if (die < 81) {
			cancel(anyone());
		}
		else if (die < 87) {
			move(anyone());
		}
		else if (die < 90) {
			handOver(anyone());
		}
		else if (die < 91) {
			leave();
		}
		else if (die < 95) {
			waiveAtOnce(anyone());
		}
		else {
			ask(anyone());
		}
	}

	private void open() {
		boolean cadence = this.random.nextInt(3) == 0;
		char kind = KINDS.charAt(this.random.nextInt(5));
		int n = this.random.nextInt(8);
		int target = (cadence && this.random.nextBoolean()) ? 1 + this.random.nextInt(3) : 0;
		LocalDateTime from = from(kind);
		String owner = anybody();
		Line line = this.paper.open(UUID.randomUUID(), cadence, owner, this.paper.due(kind, from, n), target);
		Duty duty = new Duty(rule(line), matter(line), "", this.staff.get(owner), term(kind, from, n),
				(target > 0) ? target : null);
		inOne(() -> this.ids.put(line.matter, this.obligations.open(duty).orElseThrow()));
		inOne(() -> assertThat(this.obligations.open(duty)).contains(this.ids.get(line.matter)));
		adopt(line);
		becomeDue();
	}

	/**
	 * The departments of the tests have adopted nothing, so that their rows are on trial.
	 */
	private void adopt(Line line) {
		line.trial = this.random.nextInt(8) == 0;
		this.jdbc.sql("update obligations.obligation set trial = :trial where matter_id = :matter")
			.param("trial", line.trial)
			.param("matter", line.matter)
			.update();
	}

	/** Days ahead are counted back from a later day, so that they too lie about now. */
	private LocalDateTime from(char kind) {
		LocalDateTime about = this.now.withSecond(0).plusMinutes(this.random.nextInt(3 * 1440)).minusMinutes(720);
		return (kind == 'd' || kind == '-') ? about.plusDays(this.random.nextInt(9)) : about;
	}

	/** The clock goes on, or the program was stopped and makes up for it. */
	private void turn() {
		boolean near = this.random.nextBoolean();
		this.now = this.now.withSecond(0).plusMinutes(1 + this.random.nextInt(near ? 240 : 2880));
		if (this.random.nextInt(12) == 0) {
			this.now = this.now.plusDays(this.random.nextInt(10));
		}
		if (this.random.nextInt(4) == 0) {
			this.now = PlainCalendar.endOf(this.now.toLocalDate());
		}
		if (this.random.nextBoolean()) {
			this.clock.moveTo(this.now.toString());
		}
		else {
			this.clock.setTo(this.now.toString());
		}
		becomeDue();
	}

	private void becomeDue() {
		this.work.runNow();
		this.paper.turnTo(this.now);
	}

	private void handIn(Line line) {
		inOne(() -> this.obligations.submitted(rule(line), matter(line), ""));
		if (line.isOpen()) {
			line.submitted = this.now;
		}
	}

	private void sendBack(Line line) {
		inOne(() -> this.obligations.sentBack(rule(line), matter(line), ""));
		if (line.isOpen()) {
			line.submitted = null;
		}
	}

	private void settle(Line line) {
		PersonId by = this.staff.get(line.owner);
		boolean counts = line.target > 0;
		int reached = this.random.nextInt(line.target + 1);
		if (counts) {
			inOne(() -> this.obligations.counted(rule(line), matter(line), "", reached, evidence(), by));
		}
		else {
			inOne(() -> this.obligations.settle(rule(line), matter(line), "", evidence(), by));
		}
		if (line.isOpen()) {
			line.reached = reached;
			if (!counts || reached >= line.target) {
				this.paper.settle(line, this.now);
			}
		}
	}

	private void cancel(Line line) {
		if (this.random.nextBoolean()) {
			inOne(() -> this.obligations.cancel(matter(line), "没有了", this.head));
		}
		else {
			inOne(() -> this.obligations.cancel(rule(line), matter(line), "", "没有了", this.head));
		}
		if (line.isOpen()) {
			line.state = "VOID";
		}
	}

	private void move(Line line) {
		char kind = KINDS.charAt(this.random.nextInt(5));
		LocalDateTime from = from(kind);
		int n = this.random.nextInt(8);
		inOne(() -> this.obligations.move(rule(line), matter(line), "", term(kind, from, n)));
		if (line.isOpen()) {
			line.due = this.paper.due(kind, from, n);
		}
		becomeDue();
	}

	private void handOver(Line line) {
		String successor = anybody();
		inOne(() -> this.obligations.handOver(rule(line), matter(line), "", this.staff.get(successor), this.head));
		if (line.isOpen()) {
			line.owner = successor;
		}
	}

	private void leave() {
		String leaver = anybody();
		String successor = anybody();
		List<Line> open = this.paper.lines()
			.stream()
			.filter(Line::isOpen)
			.filter((line) -> line.owner.equals(leaver))
			.toList();
		inOne(() -> assertThat(this.obligations.handOver(this.staff.get(leaver), this.staff.get(successor), this.head))
			.isEqualTo(open.size()));
		open.forEach((line) -> line.owner = successor);
	}

	private void waiveAtOnce(Line line) {
		List<ObligationId> chosen = List.of(this.ids.get(line.matter));
		if (this.paper.mayBeWaived(line) && this.paper.mayStillAsk(line, this.now)) {
			this.waivers.grantAll(chosen, WaiverReason.CLOSED, "放假", this.head);
			line.state = "WAIVED";
		}
		else {
			assertThatExceptionOfType(WaiverRefused.class)
				.isThrownBy(() -> this.waivers.grantAll(chosen, WaiverReason.CLOSED, "放假", this.head));
		}
	}

	private void ask(Line line) {
		ObligationId id = this.ids.get(line.matter);
		PersonId owner = this.staff.get(line.owner);
		if (!this.paper.mayBeWaived(line) || !this.paper.mayStillAsk(line, this.now)) {
			assertThatExceptionOfType(WaiverRefused.class)
				.isThrownBy(() -> this.waivers.ask(id, WaiverReason.SYSTEM_DOWN, "坏了", owner));
			return;
		}
		WaiverId waiver = this.waivers.ask(id, WaiverReason.SYSTEM_DOWN, "坏了", owner);
		if (this.random.nextBoolean()) {
			this.waivers.grant(waiver, "", this.head);
			line.state = "WAIVED";
		}
		else {
			this.waivers.refuse(waiver, "没有坏", this.head);
		}
	}

	private void compare(String when) {
		Map<UUID, String> names = new HashMap<>();
		this.staff.forEach((name, person) -> names.put(person.id(), name));
		Map<UUID, String> stored = new HashMap<>();
		this.jdbc.sql("""
				select matter_id, state, minutes_late, owner_id, due_at, target, reached
				  from obligations.obligation where matter_id = any(:matters)
				""").param("matters", this.ids.keySet().toArray(UUID[]::new)).query((row, number) -> {
			String late = row.getString("minutes_late");
			String reached = row.getString("reached");
			return stored
				.put(row.getObject("matter_id", UUID.class),
						"%s %s %s %s %s".formatted(row.getString("state"), (late != null) ? late : "in time",
								names.get(row.getObject("owner_id", UUID.class)), LocalDateTime
									.ofInstant(row.getTimestamp("due_at").toInstant(), ZoneId.of("Asia/Shanghai")),
								(reached != null) ? reached : "-"));
		}).list();
		this.paper.lines()
			.forEach((line) -> assertThat(stored.get(line.matter)).as("%s, %s, row %s", when, this.now, line.matter)
				.isEqualTo(line.toString()));
		missedAreTold();
		counts("clause", (line) -> line.cadence ? "S2a-4.5.1" : "S2a-4.5.2");
		counts("person", (line) -> line.owner);
		counts("month", (line) -> YearMonth.from(line.due).toString());
	}

	/** The trail tells of each miss once, and of no other. */
	private void missedAreTold() {
		assertThat(this.jdbc.sql("""
				select count(*) from activity.entry e join obligations.obligation o on o.id = e.subject_id
				 where o.matter_id = any(:matters) and e.deed = 'activity.obligation.missed'
				having count(*) <> count(distinct e.subject_id)
				""").param("matters", this.ids.keySet().toArray(UUID[]::new)).query(Integer.class).optional())
			.isEmpty();
	}

	private void counts(String by, Function<Line, String> key) {
		YearMonth last = YearMonth.from(this.now).plusMonths(1);
		YearMonth first = last.minusMonths(1 + this.random.nextInt(2));
		Map<String, String> read = new TreeMap<>();
		for (Element row : Jsoup.parse(page("/obligations/compliance?by=%s&from=%s&to=%s".formatted(by, first, last)))
			.select("tbody tr")) {
			List<String> cells = new ArrayList<>(row.select("td").eachText());
			read.put(row.select("th > a").text(), cells.stream().collect(Collectors.joining(" ")));
		}
		assertThat(read).as("by %s at %s", by, this.now).isEqualTo(this.paper.counts(key, first, last, this.now));
	}

	private String page(String address) {
		try {
			return this.browser.get()
				.uri(address)
				.with(SignedIn.as(this.head))
				.exchange()
				.getResponse()
				.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Term term(char kind, LocalDateTime from, int n) {
		return switch (kind) {
			case 'w' -> Term.withinWorkingDays(from.toLocalDate(), n);
			case 'd' -> Term.daysBefore(from.toLocalDate(), n);
			case 'h' -> Term.withinHours(PlainCalendar.at(from), n);
			case 'm' -> Term.withinWorkingHours(PlainCalendar.at(from), n);
			default -> Term.at(PlainCalendar.at(from));
		};
	}

	private void anOffice() {
		DepartmentId department = this.organisation.openDepartment("部门" + some(), null);
		this.head = hire("王芳", department, RoleColumn.OM, null);
		for (String name : List.of("李娜", "陈涛", "赵敏")) {
			this.staff.put(name, hire(name, department, RoleColumn.SP, this.head));
		}
	}

	private PersonId hire(String name, DepartmentId department, RoleColumn role, PersonId superior) {
		return this.organisation.hire(name, EmploymentType.FORMAL, superior,
				this.organisation.openPost(department, "岗位" + some(), role, false), LocalDate.of(2025, 6, 1));
	}

	private Line anyone() {
		int recent = Math.min(60, this.paper.lines().size());
		return this.paper.lines().get(this.paper.lines().size() - 1 - this.random.nextInt(recent));
	}

	private String anybody() {
		return List.copyOf(this.staff.keySet()).get(this.random.nextInt(this.staff.size()));
	}

	private static ObligationRule rule(Line line) {
		return line.cadence ? WEEKLY : REPORT;
	}

	private static Subject matter(Line line) {
		return new Subject("occasion", line.matter, "HD-2026-0001", "事由", "/inbox");
	}

	private static Subject evidence() {
		return new Subject("occasion", UUID.randomUUID(), "HD-2026-0002", "凭据", "/inbox");
	}

	private void inOne(Runnable work) {
		this.transaction.executeWithoutResult((status) -> work.run());
	}

	private static String some() {
		return UUID.randomUUID().toString().substring(0, 8);
	}

}
