package org.opscharter.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.SignedIn;
import org.opscharter.StatementCount;
import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Office;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a decision costs in the database (P1, P2).
 */
@DepartmentTest
class DecisionBudgetTests {

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Approvals approvals;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private EntityManager entities;

	@Autowired
	private JdbcClient jdbc;

	private Office office;

	@BeforeEach
	void anOfficeWithFinance() {
		this.office = Office.open(this.jdbc);
		this.office.hireFinance(this.jdbc);
	}

	@Test
	void takesAtMostTwelveStatementsFromTheCheckOfRightsToTheNotices() {
		String number = this.office.submit(this.approvals, "暑期招生季线上推广", "80000");
		assertThat(deciding(this.office.head(), number)).as("a step in between").hasSizeLessThanOrEqualTo(12);
		assertThat(deciding(this.office.gm(), number)).as("the last step").hasSizeLessThanOrEqualTo(12);
	}

	@Test
	void writesAtMostEightRows() {
		String number = this.office.submit(this.approvals, "暑期招生季线上推广", "80000");
		assertThat(rowsWritten(number, this.office.head())).isLessThanOrEqualTo(8);
		assertThat(rowsWritten(number, this.office.gm())).isLessThanOrEqualTo(8);
	}

	private PersonId waiting(String number) {
		return new PersonId(this.jdbc.sql("""
				select s.person_id from approvals.seat s join approvals.request r on r.id = s.request_id
				 where r.number = :number and s.state = 'OPEN'
				""").param("number", number).query(UUID.class).single());
	}

	/** Up to the commit: what the answer shows afterwards is the next page's business. */
	private List<String> deciding(PersonId who, String number) {
		MockMvcRequestBuilder request = this.pages.post()
			.uri("/approvals/{number}/decision", number)
			.with(SignedIn.as(who))
			.with(csrf())
			.param("outcome", "AGREE")
			.param("revision", "1")
			.param("fingerprint", "%064d".formatted(1));
		Office.ALL_MET.forEach((answer) -> request.param("answers[" + answer.criterion() + "].met", "true"));
		List<String> sent = StatementCount.of(() -> assertThat(request.exchange()).hasStatus3xxRedirection());
		int notice = 0;
		for (int at = 0; at < sent.size(); at++) {
			notice = sent.get(at).contains("insert into notifications.notice") ? at : notice;
		}
		List<String> flushed = sent.subList(notice + 1, sent.size())
			.stream()
			.filter((sql) -> !sql.strip().startsWith("select"))
			.toList();
		List<String> counted = new ArrayList<>(sent.subList(0, notice + 1));
		counted.addAll(flushed);
		return counted;
	}

	private long rowsWritten(String number, PersonId by) {
		return this.transaction.execute((status) -> {
			long before = written();
			List<Answer> answers = by.equals(this.office.head()) ? Office.ALL_MET : List.of();
			this.approvals.decide(number, Verdict.agree(by, Office.revision(1), answers));
			this.entities.flush();
			return written() - before;
		});
	}

	private long written() {
		return this.jdbc.sql("select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_xact_user_tables")
			.query(Long.class)
			.single();
	}

}
