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
 * A department with very many requests: each waits for one of fifty persons, was decided
 * by another and told to a third. One more person has nothing at all.
 */
final class Archive {

	private static final int PERSONS = 50;

	private final Product product;

	private final JdbcClient jdbc;

	private final List<PersonId> persons = new ArrayList<>();

	private final PersonId idle;

	private final DepartmentId department;

	private int filled;

	Archive(Product product) {
		this.product = product;
		this.jdbc = product.jdbc();
		Organisation organisation = product.bean(Organisation.class);
		this.department = organisation.openDepartment("运营部", null);
		PostId post = organisation.openPost(this.department, "推广专员", RoleColumn.SP, false);
		for (int at = 0; at < PERSONS; at++) {
			this.persons.add(hire(organisation, "专员" + at, post));
		}
		this.idle = hire(organisation, "新人", post);
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

	/**
	 * Fills up to that many requests, as many decided seats, open seats and notices.
	 */
	void fillUpTo(int requests) {
		this.product.bean(TransactionTemplate.class).executeWithoutResult((transaction) -> {
			// Foreign keys are true by construction; checking three million of them would take minutes.
			this.jdbc.sql("set local session_replication_role = replica").update();
			write(requests, """
					insert into approvals.request (id, version, number, route, route_version, subject_kind, subject_id,
					       subject_number, title, link, applicant_id, applicant_name, department_id, amount, criteria, resume,
					       revision, fingerprint, round, position, status, submitted_at)
					select id, 0, 'SP-2026-' || n, 'approval.project', 1, 'proposal', gen_random_uuid(), 'XM-2026-' || n,
					       '暑期课程季 ' || n % 1000, '/projects/proposals/' || n, applicant, '赵敏', :department, 80000, '[]', 'RESTART',
					       1, repeat('0', 64), 1, 2, 'PENDING', told from made
					""");
			// Built at once, an index of words takes a minute instead of an hour.
			this.jdbc.sql("drop index approvals.card_by_text_and_person").update();
			write(requests, """
					insert into approvals.card (request_id, written, persons)
					select id, '暑期课程季 ' || n % 1000 || ' SP-2026-' || n || ' XM-2026-' || n || ' 赵敏',
					       array[asked, applicant, decider] from made
					""");
			this.jdbc.sql("""
					create index card_by_text_and_person on approvals.card using gin (grams, persons)
					  with (fastupdate = off)
					""").update();
			String decided = "case when n % 9 = 0 then 'RETURNED' else 'AGREED' end";
			write(requests, seat(1, "decider", decided, "told", "1"));
			write(requests, seat(2, "asked", "'OPEN'", "null", "null"));
			write(requests, """
					insert into notifications.notice (id, person_id, fact, message, arguments, link, clause, told_at, read_at)
					select uuidv7(), asked, 'seat/' || id, 'approvals.notice.arrived', array['暑期课程季', '赵敏', '80,000', '06-08'],
					       '/approvals/SP-2026-' || n, 'S0-7.2a', told, case when n / 50 % 10 > 0 then told end from made
					""");
		});
		this.filled = requests;
		this.jdbc.sql("vacuum analyze approvals.request, approvals.seat, approvals.card, notifications.notice").update();
	}

	private static String seat(int position, String person, String state, String decidedAt, String revision) {
		return """
				insert into approvals.seat (id, request_id, applicant_id, round, position, place, person_id, name, post, step,
				       mode, clause, own, turn, limit_hours, state, opened_at, due_at, decided_at, words, revision)
				select uuidv7(), id, applicant, 1, %d, 0, %s, '陈明', '推广专员', 'approvals.step.head', 'ANY', 'S0-7.2a',
				       false, 'STRAIGHT', 8, %s, told, told + interval '8 hours', %s, '同意', %s from made
				""".formatted(position, person, state, decidedAt, revision);
	}

	/** The same identities for the same numbers, in every table. */
	private void write(int requests, String insert) {
		String made = """
				with made as (select n, md5('request' || n)::uuid as id, (:persons)[n %% %1$d + 1] as asked,
				  (:persons)[(n + 1) %% %1$d + 1] as applicant, (:persons)[(n + 2) %% %1$d + 1] as decider,
				  timestamptz '2020-01-01 09:00+08' + n * interval '3 minutes' as told
				  from generate_series(cast(:from as integer), :to) n)
				""".formatted(PERSONS);
		this.jdbc.sql(made + insert)
			.param("persons", this.persons.stream().map(PersonId::id).toArray(UUID[]::new))
			.param("department", this.department.id())
			.param("from", this.filled + 1)
			.param("to", requests)
			.update();
	}

}
