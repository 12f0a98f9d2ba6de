package org.opscharter.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opscharter.DepartmentTest;
import org.opscharter.RowsExamined;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Office;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is typed finds requests to the letter, by an index that knows whose they are (P7).
 */
@DepartmentTest
@Transactional
class BoxSearchTests {

	private static final List<String> TABLES = List.of("approvals.request", "approvals.seat", "approvals.card");

	@Autowired
	private BoxQueries queries;

	@Autowired
	private RequestSearch everywhere;

	@Autowired
	private Approvals approvals;

	@Autowired
	private RowsExamined examined;

	@Autowired
	private JdbcClient jdbc;

	private Office office;

	@BeforeEach
	void oneAmongMany() {
		this.office = Office.open(this.jdbc);
		this.office.submit(this.approvals, "暑期招生季线上推广（A_50%）", "80000");
		onFile();
	}

	/** What happens when the transaction ends. */
	private void onFile() {
		this.jdbc.sql("set constraints all immediate").update();
		this.jdbc.sql("set constraints all deferred").update();
	}

	@ParameterizedTest
	@CsvSource({ "招生, 1", "线上推广, 1", "季, 1", "a_50%, 1", "A_5, 1", "XX-2026-0001, 1", "专员, 1", "招季, 0", "招生线上, 0",
			"%, 1", "A%5, 0", "秋, 0", "暑期招生季线, 1", "线上推广（A_, 1", "招生季线下, 0", "暑期上推广, 0" })
	void findsToTheLetter(String typed, int found) {
		assertThat(found(Box.TODO, typed, this.office.head())).isEqualTo(found);
		assertThat(this.everywhere.find(typed, this.office.head().id(), 10)).hasSize(found);
	}

	@Test
	void findsNothingOfOthers() {
		PersonId colleague = this.office.hireColleague(this.jdbc);
		for (Box box : Box.values()) {
			assertThat(found(box, "招生", colleague)).isZero();
		}
		assertThat(this.everywhere.find("招生", colleague.id(), 10)).isEmpty();
	}

	@Test
	void findsTheNewTitleOfTheNextRound() {
		this.jdbc.sql("update approvals.request set title = '秋季开放日' where title like '暑期招生季线上推广（A%'").update();
		assertThat(found(Box.TODO, "秋季", this.office.head())).isOne();
		assertThat(found(Box.TODO, "招生", this.office.head())).isZero();
	}

	@Test
	void looksAtNextToNothingInVain() {
		for (int at = 0; at < 300; at++) {
			this.office.submit(this.approvals, "第" + at + "份", "80000");
		}
		onFile();
		this.jdbc.sql("analyze approvals.card, approvals.request, approvals.seat").update();
		// So few rows are read through sooner than looked up.
		this.jdbc.sql("set local enable_seqscan = off").update();
		BoxFilter vain = new BoxFilter("开学典礼", null, null, null, null);
		for (Box box : Box.values()) {
			BoxQuestion asked = new BoxQuestion(box, vain, this.office.head(), false, Instant.EPOCH);
			for (String table : TABLES) {
				assertThat(this.examined.of(table, () -> this.queries.rows(asked, 20, 0))).as("%s of %s", table, box)
					.isLessThan(10);
			}
		}
	}

	private int found(Box box, String typed, PersonId person) {
		int found = rows(box, typed, person, false);
		assertThat(rows(box, typed, person, true)).isEqualTo(found);
		return found;
	}

	private int rows(Box box, String typed, PersonId person, boolean common) {
		BoxQuestion asked = new BoxQuestion(box, new BoxFilter(typed, null, null, null, null), person, common,
				Instant.parse("2026-06-08T01:00:00Z"));
		int rows = this.queries.rows(asked, 20, 0).size();
		assertThat(this.queries.figures(asked).found()).isEqualTo(rows);
		return rows;
	}

}
