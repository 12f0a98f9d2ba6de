package org.opscharter.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two people decide at once, and each clicks four times: exactly one decision counts, and
 * the others get their one right answer (R4, R5).
 */
@DepartmentTest
class TwoDecidersTests {

	/** 1,000 with {@code -Dapprovals.items=1000}. */
	private static final int ITEMS = Integer.getInteger("approvals.items", 60);

	private static final Revision REVISION = new Revision(1, "%064d".formatted(1));

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void countsExactlyOneOfEightSimultaneousDecisions() throws InterruptedException {
		Office office = Office.open(this.jdbc);
		PersonId second = office.hireSecondGeneralManager(this.jdbc);
		ExecutorService hands = Executors.newFixedThreadPool(8);
		try {
			for (int item = 0; item < ITEMS; item++) {
				String number = waitingForTheGeneralManagers(office);
				List<Callable<String>> clicks = new ArrayList<>();
				for (int copy = 0; copy < 4; copy++) {
					clicks.add(() -> decide(number, office.gm()));
					clicks.add(() -> decide(number, second));
				}
				assertThat(hands.invokeAll(clicks).stream().map(TwoDecidersTests::answer)).as(number)
					.containsOnlyOnce("APPROVED")
					.allMatch((answer) -> List.of("APPROVED", "ALREADY_DECIDED").contains(answer));
				assertThat(count(
						"select count(*) from approvals.seat where state = 'AGREED' and position = 3 and request_id = "
								+ "(select id from approvals.request where number = :number)",
						number))
					.isOne();
				assertThat(count("select count(*) from activity.entry where deed = 'activity.approval.agree' and "
						+ "state_after = 'approval.status.APPROVED' and subject_number = :number", number))
					.isOne();
			}
		}
		finally {
			hands.shutdown();
		}
	}

	private String waitingForTheGeneralManagers(Office office) {
		Subject subject = new Subject("paper", UUID.randomUUID(), "XX-2026-0001", "暑期招生季线上推广", "/papers/1");
		Facts facts = Facts.of(office.applicant(), office.department(), new BigDecimal("80000"), "");
		String number = this.approvals.submit(new Submission("approval.project", subject, REVISION, facts));
		this.approvals.decide(number, Verdict.agree(office.head(), REVISION, Office.ALL_MET));
		return number;
	}

	private String decide(String number, PersonId by) {
		try {
			return this.approvals.decide(number, Verdict.agree(by, REVISION, List.of())).name();
		}
		catch (DecisionRefused refused) {
			return refused.reason().name();
		}
	}

	private static String answer(Future<String> future) {
		try {
			return future.get();
		}
		catch (ExecutionException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private int count(String sql, String number) {
		return this.jdbc.sql(sql).param("number", number).query(Integer.class).single();
	}

}
