package org.opscharter.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.WorldTest;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/**
 * What waits for whom when the example begins.
 */
@WorldTest
class ExampleDayTests {

	/** Other tests of this department act after it. */
	private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-06-08T09:00:00+08:00");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester browser;

	@ParameterizedTest
	@ValueSource(strings = { "周启明", "王芳", "李娜", "陈涛", "赵敏", "孙磊", "何静", "郭强", "吴桐", "林悦", "许岚", "钱伟", "马骏", "张宇" })
	void everybodyHasSomethingToDoAndNobodyTooMuch(String name) {
		assertThat(waitingFor(name)).isBetween(1, 7);
	}

	/**
	 * Story 2 of the example: a proposal, a recruiting piece, a piece on a company
	 * project.
	 */
	@Test
	void threeThingsWaitForTheDecisionOfTheHead() {
		assertThat(this.jdbc.sql("""
				select r.title from approvals.seat s join approvals.request r on r.id = s.request_id
				  join organisation.person p on p.id = s.person_id
				 where p.name = '王芳' and s.opened_at < :morning and (s.state = 'OPEN' or s.decided_at >= :morning)
				 order by s.due_at
				""").param("morning", MORNING).query(String.class).list()).containsExactly("家长课堂直播季", "2026 暑期幼儿园招聘汇总",
				"园长研修班项目启动");
	}

	@Test
	void nobodyComesBackToACrammedInbox() {
		assertThat(this.jdbc
			.sql("""
					select p.name || ' ' || count(*) from notifications.notice n join organisation.person p on p.id = n.person_id
					 where n.told_at < :morning and coalesce(n.read_at, 'infinity') >= :morning and n.digest_id is null
					 group by p.name having count(*) > 9
					""")
			.param("morning", MORNING)
			.query(String.class)
			.list()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "周启明", "王芳", "李娜", "林悦", "马骏" })
	void theDayIsAskedForInFewStatements(String name) {
		PersonId person = new PersonId(this.jdbc.sql("select id from organisation.person where name = :name")
			.param("name", name)
			.query(UUID.class)
			.single());
		MockMvcRequestBuilder day = this.browser.get().uri("/").with(SignedIn.as(person));
		assertThat(day).hasStatusOk();

		assertThat(StatementCount.of(() -> assertThat(day).hasStatusOk())).hasSizeLessThanOrEqualTo(10);
	}

	private int waitingFor(String name) {
		return this.jdbc.sql("""
				select (select count(*) from approvals.seat s join approvals.request r on r.id = s.request_id
				         where s.person_id = p.id and s.state = 'OPEN' and s.round = r.round and r.status = 'PENDING')
				     + (select count(*) from projects.review r where r.outcome is null and (r.host_id = p.id
				         or exists (select 1 from projects.opinion o
				                     where o.review_id = r.id and o.person_id = p.id and o.given_at is null)))
				     + (select count(*) from projects.proposal x
				         where x.author_id = p.id and x.status in ('DRAFT', 'RETURNED'))
				     + (select count(*) from requests.request q
				         where q.applicant_id = p.id and q.status in ('DRAFT', 'RETURNED'))
				  from organisation.person p where p.name = :name
				""").param("name", name).query(Integer.class).single();
	}

}
