package org.opscharter.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.RowsExamined;
import org.opscharter.activity.Department;
import org.opscharter.activity.web.Scope.Extent;
import org.opscharter.activity.web.TrailQueries.Row;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * A page of twenty among ten thousand entries examines little more than it shows, with
 * any one filter. Everything is rolled back.
 */
@DepartmentTest
@Transactional
class TrailPlanTests {

	private static final String TABLE = "activity.entry";

	/** Twenty shown, and what an earlier rollback left in the index. */
	private static final int MOST = 120;

	@Autowired
	private TrailQueries queries;

	@Autowired
	private RowsExamined examined;

	@Autowired
	private Department departments;

	@Autowired
	private JdbcClient jdbc;

	private Extent everything;

	private Extent own;

	private UUID person;

	@BeforeEach
	void tenThousandEntries() {
		UUID operations = this.departments.open();
		PersonId writer = this.departments.hire(operations, "赵敏", "SP");
		PersonId elsewhere = this.departments.hire(this.departments.open(), "别处", "SP");
		this.person = writer.id();
		this.everything = new Extent(writer, true, Set.of());
		this.own = new Extent(writer, false, Set.of(new DepartmentId(operations)));
		this.jdbc.sql("""
				insert into activity.entry (id, subject_kind, subject_id, subject_number, subject_title, subject_link,
				       actor_id, deed, clause, happened_at)
				select gen_random_uuid(), 'kind' || n % 50, gen_random_uuid(), 'PL-' || n % 300, '事项', '/',
				       case when n % 25 = 0 then :writer else :elsewhere end, 'activity.test.opened', 'S0-' || n % 40,
				       timestamptz '2026-01-01 09:00+08' + n * interval '1 minute'
				  from generate_series(1, 10000) n
				""").param("writer", this.person).param("elsewhere", elsewhere.id()).update();
		this.jdbc.sql("analyze activity.entry").update();
	}

	@Test
	void everyFilterHasAnIndexInTheOrderOfTheList() {
		for (TrailFilter filter : List.of(filter(null, null, null, null), filter(this.person, null, null, null),
				filter(null, "kind7", null, null), filter(null, null, "PL-7", null),
				filter(null, null, null, "S0-7"))) {
			assertThat(examined(filter, this.everything)).as(filter.toString()).isLessThanOrEqualTo(MOST);
		}
		assertThat(examined(filter(null, null, null, null), this.own)).isLessThanOrEqualTo(MOST);
	}

	@Test
	void aSpanOfDaysIsReadFromItsEnd() {
		TrailFilter span = new TrailFilter(null, null, null, null, LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 5));
		assertThat(examined(span, this.everything)).isLessThanOrEqualTo(MOST);
		assertThat(examined(span, this.own)).isLessThanOrEqualTo(MOST);
	}

	@Test
	void countsStopWhereThePageStopsCounting() {
		assertThat(this.examined.of(TABLE,
				() -> assertThat(this.queries.overview(filter(null, null, null, null), this.everything).total())
					.isEqualTo(1000)))
			.isLessThanOrEqualTo(1000 + MOST);
	}

	private long examined(TrailFilter filter, Extent extent) {
		return this.examined.of(TABLE, () -> {
			List<Row> rows = this.queries.rows(filter, extent, TrailPage.SIZE, 0);
			assertThat(rows).hasSize(20);
		});
	}

	private static TrailFilter filter(@Nullable UUID person, @Nullable String kind, @Nullable String number,
			@Nullable String clause) {
		return new TrailFilter(person, kind, number, clause, null, null);
	}

}
