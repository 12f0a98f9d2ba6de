package org.opscharter.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opscharter.DepartmentTest;
import org.opscharter.StatementCount;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Office;
import org.opscharter.approvals.Verdict;
import org.opscharter.approvals.web.BoxQueries.Figures;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The counts of a box read its own index and no request, unless a condition is about the
 * request (P7).
 */
@DepartmentTest
class BoxCountsTests {

	private static final BoxFilter PAPERS = new BoxFilter(null, "paper", null, null, null);

	@Autowired
	private BoxQueries queries;

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	private Office office;

	@BeforeEach
	void someDecidedAndSomeWaiting() {
		this.office = Office.open(this.jdbc);
		for (int at = 0; at < 4; at++) {
			String number = this.office.submit(this.approvals, "第" + at + "份", "80000");
			if (at < 3) {
				this.approvals.decide(number,
						(at == 0) ? Verdict.sendBack(this.office.head(), Office.revision(1), "补充数据")
								: Verdict.agree(this.office.head(), Office.revision(1), Office.ALL_MET));
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Box.class)
	void countTheSameWithAndWithoutTheirRequests(Box box) {
		for (PersonId person : List.of(this.office.head(), this.office.applicant(), this.office.gm())) {
			Figures alone = figures(box, BoxFilter.NONE, person);
			Figures joined = figures(box, PAPERS, person);
			assertThat(List.of(alone.found(), alone.agreed(), alone.returned(), alone.declined(), alone.late()))
				.isEqualTo(
						List.of(joined.found(), joined.agreed(), joined.returned(), joined.declined(), joined.late()))
				.startsWith(alone.totals().get(box));
		}
	}

	@Test
	void joinNothingWhereNothingIsAskedOfTheRequest() {
		BoxFilter returned = new BoxFilter(null, null, null, "RETURNED", "30");
		List<String> sent = new ArrayList<>();
		sent.addAll(StatementCount.of(() -> figures(Box.TODO, BoxFilter.NONE, this.office.head())));
		sent.addAll(
				StatementCount.of(() -> assertThat(figures(Box.DONE, returned, this.office.head()).found()).isOne()));
		assertThat(sent).hasSize(2).allSatisfy((sql) -> assertThat(sql).doesNotContain(" join "));
	}

	private Figures figures(Box box, BoxFilter filter, PersonId person) {
		return this.queries.figures(new BoxQuestion(box, filter, person, false, Instant.parse("2026-06-08T01:00:00Z")));
	}

}
