package org.opscharter.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscharter.DepartmentTest;
import org.opscharter.activity.Subject;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.Facts;
import org.opscharter.approvals.Office;
import org.opscharter.approvals.Outcome;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever people do in whatever order, the boxes hold exactly what they should, the path
 * is the one that was shown, and copies come with the approval. A failure names its seed.
 */
@DepartmentTest
class BoxWalkTests {

	@Autowired
	private Approvals approvals;

	@Autowired
	private BoxQueries boxes;

	@Autowired
	private JdbcClient jdbc;

	private Office office;

	private List<PersonId> people;

	private final Map<String, Integer> decided = new HashMap<>();

	private final List<Paper> papers = new ArrayList<>();

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 3, 20260608, 80000 })
	void countsRightAfterAnySequenceOfActions(long seed) {
		Random random = new Random(seed);
		this.office = Office.open(this.jdbc);
		this.people = List.of(this.office.applicant(), this.office.head(), this.office.gm(),
				this.office.hireSecondGeneralManager(this.jdbc), this.office.hireFinance(this.jdbc));
		for (int action = 0; action < 120; action++) {
			try {
				act(random);
			}
			catch (DecisionRefused refused) {
				// a refusal changes nothing; the counts below show it
			}
			this.people.forEach((person) -> holds(person, seed));
		}
		copiesComeWithTheApproval();
	}

	private void act(Random random) {
		int what = random.nextInt(10);
		if (this.papers.isEmpty() || what == 0) {
			submit(random.nextBoolean() ? "49999.99" : "50000");
			return;
		}
		Paper paper = this.papers.get(random.nextInt(this.papers.size()));
		PersonId by = this.people.get(random.nextInt(this.people.size()));
		switch (what) {
			case 1 -> this.approvals.withdraw(paper.number, by);
			case 2 -> this.approvals.voidFor(paper.subject(), by, "不再需要");
			case 3 -> resubmit(paper);
			case 4 -> decide(paper, by, Outcome.RETURN);
			case 5 -> decide(paper, by, random.nextInt(4) == 0 ? Outcome.DECLINE : Outcome.AGREE);
			default -> decide(paper, by, Outcome.AGREE);
		}
	}

	private void submit(String amount) {
		Paper paper = new Paper(UUID.randomUUID(), amount);
		List<String> shown = this.approvals
			.preview("approval.project",
					Facts.of(this.office.applicant(), this.office.department(), new BigDecimal(amount), ""))
			.stream()
			.flatMap((step) -> step.persons().stream().map((person) -> step.position() + " " + person.id()))
			.sorted()
			.toList();
		paper.number = this.office.submit(this.approvals, paper.id, "试件", amount, 1);
		assertThat(this.jdbc
			.sql("""
					select s.position || ' ' || s.person_id from approvals.seat s join approvals.request r on r.id = s.request_id
					 where r.number = :number
					""")
			.param("number", paper.number)
			.query(String.class)
			.list()
			.stream()
			.sorted()
			.toList()).as("the path shown is the path taken").isEqualTo(shown);
		this.papers.add(paper);
	}

	private void resubmit(Paper paper) {
		if (status(paper).equals("RETURNED")) {
			paper.revision++;
			this.office.submit(this.approvals, paper.id, "试件", paper.amount, paper.revision);
		}
	}

	private void decide(Paper paper, PersonId by, Outcome outcome) {
		this.approvals.decide(paper.number,
				new Verdict(by, outcome, "理由", Office.revision(paper.revision), Office.ALL_MET, null, List.of()));
		this.decided.merge(by.toString(), 1, Integer::sum);
	}

	private void holds(PersonId person, long seed) {
		Map<Box, Integer> totals = this.boxes
			.figures(new BoxQuestion(Box.TODO, BoxFilter.NONE, person, false, Instant.EPOCH))
			.totals();
		assertThat(totals.get(Box.DONE)).as("decisions of seed %d", seed)
			.isEqualTo(this.decided.getOrDefault(person.toString(), 0));
		assertThat(totals.get(Box.STARTED)).isEqualTo(person.equals(this.office.applicant()) ? this.papers.size() : 0);
		for (Box box : Box.values()) {
			BoxQuestion asked = new BoxQuestion(box, BoxFilter.NONE, person, false, Instant.EPOCH);
			assertThat(this.boxes.rows(asked, 1000, 0)).as("rows of %s", box).hasSize(totals.get(box));
		}
		assertThat(totals.get(Box.TODO)).as("what waits, waits in something pending")
			.isEqualTo((int) this.papers.stream().filter((paper) -> waits(paper, person)).count());
	}

	private boolean waits(Paper paper, PersonId person) {
		return status(paper).equals("PENDING") && this.jdbc.sql("""
				select exists (select 1 from approvals.seat s join approvals.request r on r.id = s.request_id
				 where r.number = :number and s.round = r.round and s.state = 'OPEN' and s.person_id = :person)
				""").param("number", paper.number).param("person", person.id()).query(Boolean.class).single();
	}

	private void copiesComeWithTheApproval() {
		for (Paper paper : this.papers) {
			boolean approved = this.jdbc.sql("""
					select exists (select 1 from activity.entry where subject_number = :number
					   and state_after = 'approval.status.APPROVED')
					""").param("number", paper.number).query(Boolean.class).single();
			assertThat(this.jdbc.sql("""
					select count(*) from approvals.copy c join approvals.request r on r.id = c.request_id
					 where r.number = :number and c.copied_at is not null
					""").param("number", paper.number).query(Integer.class).single()).as(paper.number)
				.isEqualTo(approved ? 1 : 0);
		}
	}

	private String status(Paper paper) {
		return this.jdbc.sql("select status from approvals.request where number = :number")
			.param("number", paper.number)
			.query(String.class)
			.single();
	}

	private static final class Paper {

		private final UUID id;

		private final String amount;

		private String number = "";

		private int revision = 1;

		Paper(UUID id, String amount) {
			this.id = id;
			this.amount = amount;
		}

		Subject subject() {
			return new Subject("paper", this.id, "XX-2026-0001", "试件", "/papers/1");
		}

	}

}
