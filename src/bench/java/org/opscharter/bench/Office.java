package org.opscharter.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A company of fifty in five departments with very many rows in the ledger and as many
 * tasks: a tenth is open, the rest is settled over six years. Each watches at most two
 * hundred tasks. One more person has nothing at all.
 */
final class Office {

	private static final int PERSONS = 50;

	private static final int DEPARTMENTS = 5;

	private static final String MADE = """
			with made as (select n, md5('row' || n)::uuid as id, (:persons)[n %% 50 + 1] as owner,
			  (:persons)[(n + 1) %% 50 + 1] as giver, (:departments)[n %% 5 + 1] as department,
			  date_trunc('day', timestamptz '2026-07-08 12:00+08' - n * interval '3 minutes', 'Asia/Shanghai')
			    + interval '86399 seconds' as due, (n / 50) %% 20 as lot
			  from generate_series(cast(:from as integer), :to) n)
			""".replace("%%", "%");

	/** Tuesdays to Fridays, so that the working day before is the day before. */
	private static final String DUE = """
			with made as (select n, n % 2 = 0 as cadence, (:persons)[n % 50 + 1] as owner,
			  timestamptz '2026-05-12 23:59:59+08' + (n % 4 + n / 4 % 3 * 7) * interval '1 day' as due
			  from generate_series(cast(:from as integer), :to) n)
			insert into obligations.obligation (id, version, rule, clause, counting, matter_kind, matter_id, matter_number,
			       matter_title, matter_link, period, owner_id, term, opened_at, due_at, state, trial, feeds_kpi, next_stop)
			select uuidv7(), 0, case when cadence then 'X-CADENCE' else 'X-DEADLINE' end,
			       case when cadence then 'S0-8.2' else 'S0-8.4' end, case when cadence then 'CADENCE' else 'DEADLINE' end,
			       'project', uuidv7(), 'XM-' || n, '暑期课程季', '/projects/' || n, '', owner,
			       'MOMENT ' || to_char(due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || ' 0', due - interval '7 days',
			       due, 'PENDING', false, false,
			       case when cadence then due + interval '1 second' else due - interval '1 day' - interval '53999 seconds' end
			  from made
			""";

	private static final String OBLIGATIONS = """
			insert into obligations.obligation (id, version, rule, clause, counting, matter_kind, matter_id, matter_number,
			       matter_title, matter_link, period, owner_id, department_id, term, opened_at, due_at, state, settled_at,
			       minutes_late, evidence_kind, evidence_id, evidence_number, evidence_title, evidence_link, trial, feeds_kpi)
			select id, 0, (array['U01', 'U16', 'U29', 'M12', 'M13'])[lot % 5 + 1],
			       (array['S0-8.2', 'S3-3.3.3', 'S0-9.3b', 'S0-8.3a', 'S0-8.4'])[lot % 5 + 1],
			       case when lot in (4, 9) then 'CADENCE' else 'DEADLINE' end, 'project', id, 'XM-' || n,
			       '暑期课程季 ' || n % 1000, '/projects/' || n, '', owner, department,
			       'MOMENT ' || to_char(due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || ' 0', due - interval '7 days',
			       due, case when lot < 2 then 'PENDING' when lot = 2 then 'LATE' when lot = 4 then 'MISSED'
			         when lot = 5 then 'WAIVED' when lot = 6 then 'VOID' else 'MET' end,
			       case when lot = 2 then due + interval '90 minutes' when lot = 3 or lot > 6 then due - interval '1 day' end,
			       case when lot = 2 then 90 end, case when lot in (2, 3) or lot > 6 then 'project' end,
			       case when lot in (2, 3) or lot > 6 then id end, case when lot in (2, 3) or lot > 6 then 'XM' end,
			       case when lot in (2, 3) or lot > 6 then '进度' end, case when lot in (2, 3) or lot > 6 then '/projects/' || n end,
			       lot = 7, lot <> 7
			  from made
			""";

	private static final String TASKS = """
			insert into tasks.task (id, version, number, title, owner_id, department_id, creator_id, due_on, due_at, priority,
			       status, reason, created_at, begun_at, settled_at)
			select id, 0, 'RW-2026-' || n, '暑期课程季 ' || n % 1000, owner, department,
			       case when n / 50 % 3 = 0 then giver else owner end, (due at time zone 'Asia/Shanghai')::date, due,
			       (array['NORMAL', 'HIGH', 'LOW'])[n % 3 + 1],
			       case lot when 0 then 'OPEN' when 1 then 'IN_PROGRESS' when 2 then 'CANCELLED' else 'DONE' end,
			       case when lot = 2 then '不做了' end, due - interval '9 days', case when lot = 1 then due - interval '8 days' end,
			       case when lot > 1 then due - interval '1 hour' end
			  from made
			""";

	private static final String WATCHERS = """
			insert into tasks.watcher (task_id, person_id, since) select id, (:persons)[(n + 2) % 50 + 1], due from made
			 where n <= 10000
			""";

	private final Product product;

	private final JdbcClient jdbc;

	private final List<PersonId> persons = new ArrayList<>();

	private final List<DepartmentId> departments = new ArrayList<>();

	private final PersonId idle;

	private int filled;

	Office(Product product) {
		this.product = product;
		this.jdbc = product.jdbc();
		Organisation organisation = product.bean(Organisation.class);
		List<PostId> posts = new ArrayList<>();
		for (int at = 0; at < DEPARTMENTS; at++) {
			this.departments.add(organisation.openDepartment("运营部" + at, null));
			posts.add(organisation.openPost(this.departments.get(at), "推广专员", RoleColumn.SP, false));
		}
		for (int at = 0; at < PERSONS; at++) {
			this.persons.add(hire(organisation, "专员" + at, posts.get(at % DEPARTMENTS)));
		}
		this.idle = hire(organisation, "新人", posts.get(0));
	}

	private static PersonId hire(Organisation organisation, String name, PostId post) {
		return organisation.hire(name, EmploymentType.FORMAL, null, post, LocalDate.of(2020, 1, 1));
	}

	PersonId busy() {
		return this.persons.get(7);
	}

	PersonId idle() {
		return this.idle;
	}

	/** Eight persons somebody leads. */
	List<PersonId> team() {
		return this.persons.subList(0, 8);
	}

	UUID department() {
		return this.departments.get(2).id();
	}

	/** So many more rows the clock has not come to although their time is over, half of each kind. */
	void fallDue(int rows) {
		this.product.bean(TransactionTemplate.class).executeWithoutResult((transaction) -> {
			this.jdbc.sql("set local session_replication_role = replica").update();
			this.jdbc.sql(DUE)
				.param("persons", this.persons.stream().map(PersonId::id).toArray(UUID[]::new))
				.param("from", this.filled + 1)
				.param("to", this.filled + rows)
				.update();
		});
		this.filled += rows;
		this.jdbc.sql("vacuum analyze obligations.obligation").update();
	}

	/** Fills up to that many rows of the ledger and as many tasks. */
	void fillUpTo(int rows) {
		this.product.bean(TransactionTemplate.class).executeWithoutResult((transaction) -> {
			// Foreign keys are true by construction; checking them all would take minutes.
			this.jdbc.sql("set local session_replication_role = replica").update();
			for (String insert : List.of(OBLIGATIONS, TASKS, WATCHERS)) {
				this.jdbc.sql(MADE + insert)
					.param("persons", this.persons.stream().map(PersonId::id).toArray(UUID[]::new))
					.param("departments", this.departments.stream().map(DepartmentId::id).toArray(UUID[]::new))
					.param("from", this.filled + 1)
					.param("to", rows)
					.update();
			}
		});
		this.filled = rows;
		this.jdbc.sql("vacuum analyze obligations.obligation, tasks.task, tasks.watcher").update();
	}

}
