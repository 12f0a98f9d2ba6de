package org.opscharter.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.Persons;
import org.opscharter.RowsExamined;
import org.opscharter.notifications.web.InboxQueries.Row;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * A page of twenty among ten thousand notices examines no more than it shows, also for
 * somebody with an empty list (P6). Everything is rolled back.
 */
@DepartmentTest
@Transactional
class InboxPlanTests {

	private static final String TABLE = "notifications.notice";

	private static final int MOST = 60;

	@Autowired
	private InboxQueries queries;

	@Autowired
	private RowsExamined examined;

	@Autowired
	private Persons persons;

	@Autowired
	private JdbcClient jdbc;

	private PersonId busy;

	private PersonId idle;

	@BeforeEach
	void tenThousandNotices() {
		this.busy = this.persons.called("王芳");
		this.idle = this.persons.called("张宇");
		this.jdbc.sql("""
				insert into notifications.notice (id, person_id, fact, message, link, clause, told_at, read_at)
				select gen_random_uuid(), :person, 'f' || n, 'tests.notice', '/', 'S0-' || n % 40,
				       timestamptz '2026-01-01 09:00+08' + n * interval '1 minute', case when n % 10 > 0 then now() end
				  from generate_series(1, 10000) n
				""").param("person", this.busy.id()).update();
		this.jdbc.sql("analyze notifications.notice").update();
	}

	@Test
	void everyListReadsLittleMoreThanItShows() {
		for (InboxFilter filter : List.of(new InboxFilter("all", null, null), new InboxFilter("unread", null, null),
				new InboxFilter("all", "S0-7", null))) {
			assertThat(this.examined.of(TABLE, () -> assertThat(rows(filter, this.busy)).hasSize(20)))
				.as(filter.toString())
				.isLessThanOrEqualTo(MOST);
			assertThat(this.examined.of(TABLE, () -> assertThat(rows(filter, this.idle)).isEmpty()))
				.as(filter.toString())
				.isZero();
		}
	}

	@Test
	void theClausesAreFoundByJumping() {
		assertThat(this.examined.of(TABLE, () -> assertThat(this.queries.clauses(this.busy)).hasSize(40)))
			.isLessThanOrEqualTo(MOST);
	}

	/**
	 * On a table this small the planner may prefer to read it all; the large one is what
	 * counts.
	 */
	@Test
	void countsStopWhereThePageStopsCounting() {
		this.jdbc.sql("set local enable_seqscan = off").update();
		InboxFilter all = new InboxFilter("all", null, null);
		assertThat(
				this.examined.of(TABLE, () -> assertThat(this.queries.counts(all, this.busy).shown()).isEqualTo(1000)))
			.isLessThanOrEqualTo(4000);
		assertThat(this.examined.of(TABLE, () -> this.queries.counts(all, this.idle))).isZero();
	}

	private List<Row> rows(InboxFilter filter, PersonId person) {
		return this.queries.rows(filter, person, InboxPage.SIZE, 0);
	}

}
