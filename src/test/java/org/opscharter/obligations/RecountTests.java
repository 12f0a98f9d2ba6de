package org.opscharter.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opscharter.obligations.SampleWork.COUNTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.TestClock;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The ledger counted anew from the work.
 */
@DepartmentTest
class RecountTests {

	private static final Instant EVENING = Instant.parse("2026-06-10T10:00:00Z");

	@Autowired
	private Recount recount;

	@Autowired
	private SampleWork work;

	@Autowired
	private Obligations obligations;

	@Autowired
	private Persons persons;

	@Autowired
	private TestClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private Duty report;

	private Duty review;

	@BeforeEach
	void twoRows() {
		PersonId lina = this.persons.holding(RoleColumn.CE, "李娜");
		this.report = duty("周报", lina);
		this.review = duty("回顾", lina);
		this.transaction.executeWithoutResult((status) -> {
			this.obligations.open(this.report);
			this.obligations.open(this.review);
		});
		this.clock.setTo("2026-06-10T18:00:00");
		this.transaction.executeWithoutResult(
				(status) -> this.obligations.settle(COUNTED, this.report.matter(), "", this.report.matter(), lina));
	}

	@AfterEach
	void forget() {
		this.work.says();
		this.jdbc.sql("delete from obligations.obligation where rule = 'X-COUNTED'").update();
	}

	@Test
	void agreesWhenTheWorkSaysTheSame() {
		settledAt(EVENING);
		assertThat(this.recount.now(null)).isZero();
	}

	@Test
	void showsARowTheWorkDoesNotKnowAndOneTheLedgerLacks() {
		Duty unknown = duty("月报", this.report.owner());
		this.work.says(new Owed(this.report, null, EVENING, false), new Owed(unknown, null, null, false));
		assertThat(this.recount.now(null)).isEqualTo(2);
		assertThat(differences()).containsExactlyInAnyOrder("row — PENDING", "row PENDING —");
	}

	@Test
	void showsARowSomebodyHasChangedPastTheProgram() {
		settledAt(EVENING);
		this.jdbc.sql("update obligations.obligation set due_at = due_at + interval '1 day' where matter_id = :id")
			.param("id", this.review.matter().id())
			.update();
		assertThat(this.recount.now(null)).isOne();
		assertThat(differences()).allMatch((line) -> line.startsWith("due "));
	}

	@Test
	void aGrantedWaiverBelongsToTheWork() {
		settledAt(EVENING);
		this.jdbc
			.sql("""
					insert into obligations.waiver (id, version, obligation_id, reason, words, asked_by, asked_at, decider_id, outcome,
					  decided_by, decided_at, owner_id)
					select gen_random_uuid(), 0, o.id, 'CLOSED', '放假', o.owner_id, now(), :head, 'GRANTED', :head, now(), o.owner_id
					  from obligations.obligation o where o.matter_id = :id
					""")
			.param("head", this.persons.called("王芳").id())
			.param("id", this.review.matter().id())
			.update();
		assertThat(this.recount.now(null)).isOne();
		this.jdbc.sql("update obligations.obligation set state = 'WAIVED', next_stop = null where matter_id = :id")
			.param("id", this.review.matter().id())
			.update();
		assertThat(this.recount.now(null)).isZero();
		this.jdbc.sql("delete from obligations.waiver").update();
	}

	@Test
	void countsByItselfEachNight() {
		settledAt(EVENING);
		this.clock.moveTo("2026-06-11T00:01:00");
		assertThat(this.jdbc.sql("""
				select count(*) from obligations.recount
				 where asked_by is null and counted_at >= timestamptz '2026-06-11 00:00+08'
				   and counted_at < timestamptz '2026-06-11 00:02+08'
				""").query(Integer.class).single()).isPositive();
	}

	private void settledAt(Instant moment) {
		this.work.says(new Owed(this.report, null, moment, false), new Owed(this.review, null, null, false));
	}

	private List<String> differences() {
		return this.jdbc.sql("""
				select d.field || ' ' || d.ledger || ' ' || d.work from obligations.difference d
				 where d.recount_id = (select id from obligations.recount order by id desc limit 1)
				""").query(String.class).list();
	}

	private static Duty duty(String title, PersonId owner) {
		return new Duty(COUNTED, new Subject("occasion", UUID.randomUUID(), "HD-2026-0001", title, "/inbox"), "", owner,
				Term.endOf(LocalDate.of(2026, 6, 10)));
	}

}
