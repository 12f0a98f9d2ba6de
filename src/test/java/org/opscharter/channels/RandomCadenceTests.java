package org.opscharter.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jspecify.annotations.Nullable;
import org.opscharter.DepartmentTest;
import org.opscharter.TestClock;
import org.opscharter.channels.Requirement.Holidays;
import org.opscharter.channels.Requirement.Unit;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.Team;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Five weeks of random publications, withdrawals, late entries and changed requirements
 * over a holiday: the ledger says what a naive count, which looks at every update again
 * for every period, says; and what it says of a period that is over never changes.
 */
@DepartmentTest
class RandomCadenceTests {

	/** 端午节, by the notice of the year. */
	private static final Set<LocalDate> HOLIDAY = Set.of(LocalDate.of(2026, 6, 19), LocalDate.of(2026, 6, 20),
			LocalDate.of(2026, 6, 21));

	private static final LocalDate FIRST = LocalDate.of(2026, 6, 9);

	private static final Instant END = at(LocalDate.of(2026, 7, 13).atTime(8, 0));

	@Autowired
	private Channels channels;

	@Autowired
	private ChannelUpdates updates;

	@Autowired
	private TestClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private PersonId lina;

	private PersonId wangfang;

	@BeforeEach
	void openTheDepartment() {
		Registers.forget(this.jdbc);
		Team team = Team.open(this.jdbc);
		this.lina = team.named("李娜");
		this.wangfang = team.named("王芳");
		this.clock.moveTo("2026-06-08T10:00");
	}

	@AfterEach
	void forget() {
		Registers.forget(this.jdbc);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void theLedgerSaysWhatANaiveCountSays(long seed) {
		Random random = new Random(seed);
		Naive website = new Naive(open(ChannelClass.WEBSITE), true);
		Naive account = new Naive(open(ChannelClass.NEW_MEDIA), false);
		Map<String, String> closed = new TreeMap<>();
		while (this.clock.now().isBefore(END)) {
			Naive one = random.nextBoolean() ? website : account;
			switch (random.nextInt(8)) {
				case 0, 1, 2 -> publish(one, this.clock.now());
				case 3 -> publish(one, this.clock.now().minus(Duration.ofHours(random.nextInt(40))));
				case 4 -> withdraw(one, random);
				case 5 -> require(one, random);
				default -> this.clock.moveTo(
						LocalDateTime
							.ofInstant(this.clock.now().plus(Duration.ofMinutes(30 + random.nextInt(24 * 60))),
									BusinessTime.ZONE)
							.withNano(0)
							.toString());
			}
			isNotChanged(closed);
			closed.putAll(over());
		}
		assertThat(ledger(website)).as("website, seed " + seed).isEqualTo(website.recount(this.clock.now()));
		assertThat(ledger(account)).as("account, seed " + seed).isEqualTo(account.recount(this.clock.now()));
		assertThat(closed).hasSizeGreaterThan(25);
	}

	private void isNotChanged(Map<String, String> closed) {
		Map<String, String> now = over();
		closed.forEach((period, said) -> assertThat(now.get(period)).as(period).isEqualTo(said));
	}

	private Map<String, String> over() {
		Map<String, String> rows = new TreeMap<>();
		this.jdbc.sql("""
				select matter_id || ' ' || period as period, state || ' ' || reached || '/' || target as said
				  from obligations.obligation where rule in ('T01', 'T03') and due_at < :now and state <> 'PENDING'
				""").param("now", Timestamp.from(this.clock.now())).query((row) -> {
			rows.put(row.getString("period"), row.getString("said"));
		});
		return rows;
	}

	private Map<String, String> ledger(Naive one) {
		Map<String, String> rows = new TreeMap<>();
		this.jdbc.sql("""
				select period, state || ' ' || reached || '/' || target as said from obligations.obligation
				 where matter_id = :id and rule in ('T01', 'T03')
				""").param("id", one.channel.id()).query((row) -> {
			rows.put(row.getString("period"), row.getString("said"));
		});
		return rows;
	}

	private ChannelId open(ChannelClass sort) {
		return this.channels
			.open(new NewChannel(sort, ChannelProfile.of(sort + UUID.randomUUID().toString().substring(0, 6), "平台"),
					this.lina, Set.of(), false), this.wangfang);
	}

	private void publish(Naive one, Instant when) {
		Instant moment = when.isBefore(at(FIRST.atStartOfDay())) ? this.clock.now() : when;
		UUID publication = UUID.randomUUID();
		this.transaction.executeWithoutResult((status) -> this.updates.record(
				new ChannelUpdate(publication, one.channel, null, moment, this.lina, true, true, "随手一篇", "/inbox")));
		one.happened.add(new Happened(publication, moment, one.turn(this.clock.now()), null));
	}

	private void withdraw(Naive one, Random random) {
		List<Happened> there = one.happened.stream().filter((each) -> each.withdrawn() == null).toList();
		if (!there.isEmpty()) {
			Happened gone = there.get(random.nextInt(there.size()));
			this.transaction
				.executeWithoutResult((status) -> this.updates.withdrawn(gone.publication(), this.wangfang));
			one.happened.set(one.happened.indexOf(gone),
					new Happened(gone.publication(), gone.at(), gone.recorded(), one.turn(this.clock.now())));
		}
	}

	private void require(Naive one, Random random) {
		int target = 1 + random.nextInt(one.weekly ? 4 : 1);
		Holidays holidays = random.nextBoolean() ? Holidays.COUNT : Holidays.EXEMPT;
		this.channels.require(one.channel,
				new OwnRequirement(new Requirement(one.weekly ? Unit.WEEK : Unit.DAY, target), holidays, "试一试"),
				this.wangfang);
		LocalDate today = LocalDate.ofInstant(this.clock.now(), BusinessTime.ZONE);
		one.asked.put(one.weekly ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : today.plusDays(1),
				new Asked(target, holidays));
	}

	private static Instant at(LocalDateTime moment) {
		return moment.atZone(BusinessTime.ZONE).toInstant();
	}

	/**
	 * A turn of events: several may fall on one moment.
	 */
	private record Turn(int number, Instant at) {

		boolean isAfter(Turn other) {
			return this.number > other.number;
		}

	}

	/**
	 * One update as it happened.
	 */
	private record Happened(UUID publication, Instant at, Turn recorded, @Nullable Turn withdrawn) {

	}

	/**
	 * What was asked from a day on.
	 */
	private record Asked(int target, Holidays holidays) {

	}

	/**
	 * A channel as somebody would count it by hand.
	 */
	private static final class Naive {

		private final ChannelId channel;

		private final boolean weekly;

		private final List<Happened> happened = new ArrayList<>();

		private final List<Turn> turns = new ArrayList<>();

		private final TreeMap<LocalDate, Asked> asked = new TreeMap<>();

		Naive(ChannelId channel, boolean weekly) {
			this.channel = channel;
			this.weekly = weekly;
			this.asked.put(LocalDate.MIN, new Asked(weekly ? 3 : 1, Holidays.COUNT));
		}

		Turn turn(Instant at) {
			this.turns.add(new Turn(this.turns.size(), at));
			return this.turns.get(this.turns.size() - 1);
		}

		Map<String, String> recount(Instant now) {
			Map<String, String> rows = new TreeMap<>();
			LocalDate first = this.weekly ? FIRST.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : FIRST;
			for (LocalDate day = first; !at(day.atStartOfDay()).isAfter(now); day = day.plusDays(this.weekly ? 7 : 1)) {
				Asked rule = this.asked.floorEntry(day).getValue();
				if (this.weekly || rule.holidays() != Holidays.EXEMPT || !HOLIDAY.contains(day)) {
					rows.put(period(day), said(day, rule.target(), now));
				}
			}
			return rows;
		}

		private String period(LocalDate day) {
			return this.weekly ? "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR),
					day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)) : day.toString();
		}

		private String said(LocalDate day, int target, Instant now) {
			Instant begin = at(day.atStartOfDay());
			Instant end = at(day.plusDays(this.weekly ? 7 : 1).atStartOfDay());
			boolean met = this.turns.stream()
				.filter((turn) -> turn.at().isBefore(end))
				.anyMatch((turn) -> count(begin, end, turn) >= target);
			int reached = met ? target
					: this.turns.stream()
						.filter((turn) -> turn.at().isBefore(end))
						.reduce((one, other) -> other)
						.map((last) -> count(begin, end, last))
						.orElse(0);
			return (met ? "MET" : now.isBefore(end) ? "PENDING" : "MISSED") + " " + reached + "/" + target;
		}

		/** How many count after that turn; of a day, whether there is one. */
		private int count(Instant begin, Instant end, Turn turn) {
			int found = (int) this.happened.stream()
				.filter((one) -> !one.at().isBefore(begin) && one.at().isBefore(end))
				.filter((one) -> !one.recorded().isAfter(turn))
				.filter((one) -> one.withdrawn() == null || one.withdrawn().isAfter(turn))
				.count();
			return this.weekly ? found : Math.min(found, 1);
		}

	}

}
