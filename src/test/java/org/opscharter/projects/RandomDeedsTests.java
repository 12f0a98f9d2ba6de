package org.opscharter.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.opscharter.DepartmentTest;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever people do at the desk in whatever order, some things always hold. A failure
 * names its seed.
 */
@DepartmentTest
class RandomDeedsTests {

	private static final Map<String, Set<String>> AGREEING = Map.of("IN_APPROVAL", Set.of("PENDING"), "RETURNED",
			Set.of("RETURNED"), "APPROVED", Set.of("APPROVED"), "DECLINED", Set.of("DECLINED"), "VOID", Set.of("VOID"),
			"DRAFT", Set.of("", "WITHDRAWN", "VOID"), "IN_REVIEW", Set.of("", "WITHDRAWN", "VOID"), "WITHDRAWN",
			Set.of("", "WITHDRAWN", "VOID"));

	@Autowired
	private Proposals proposals;

	@Autowired
	private InternalReviews reviews;

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	private List<PersonId> people;

	@BeforeEach
	void openTheDepartment() {
		this.team = Team.open(this.jdbc);
		this.people = new ArrayList<>(
				List.of("赵敏", "赵敏", "王芳", "李娜", "陈涛", "周启明").stream().map(this.team::named).toList());
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 20260608, 80000 })
	void keepsItsPromisesThroughAnySequenceOfDeeds(long seed) {
		Random random = new Random(seed);
		ProposalId id = this.proposals.draft(ProposalFixtures.openDay(), this.team.named("赵敏"));
		for (int deed = 0; deed < 120; deed++) {
			try {
				act(id, random);
			}
			catch (ProposalRefused | ProposalChanged | DecisionRefused refused) {
				// a refusal must leave everything as it was; the promises below show it
			}
			promises(id);
		}
	}

	private void act(ProposalId id, Random random) {
		PersonId by = this.people.get(random.nextInt(this.people.size()));
		Proposal now = this.proposals.find(id);
		int version = now.version() - random.nextInt(2) * random.nextInt(2);
		switch (random.nextInt(13)) {
			case 0, 1 -> this.proposals.save(id, version, another(random), by);
			case 2 ->
				this.proposals.submitForReview(id, version, List.of(this.people.get(3), this.people.get(4)), "", by);
			case 3, 4 -> this.proposals.submit(id, version, random.nextBoolean() ? "已讨论" : "", by);
			case 5 -> this.proposals.withdraw(id, by);
			case 6 -> this.proposals.reopen(id, by);
			case 7 -> this.proposals.revise(id, "改期", by);
			case 8 -> this.reviews.giveOpinion(id, "同意", by);
			case 9 ->
				this.reviews.conclude(id, random.nextBoolean() ? ReviewOutcome.PASSED : ReviewOutcome.CHANGES, "好", by);
			default -> decide(id, now, by, random);
		}
	}

	private void decide(ProposalId id, Proposal now, PersonId by, Random random) {
		Revision revision = new Revision(now.revision(),
				(now.fingerprint() != null) ? now.fingerprint() : "0".repeat(64));
		this.approvals.numberOf(id.id()).ifPresent((number) -> {
			Verdict verdict = (random.nextInt(3) == 0) ? Verdict.sendBack(by, revision, "改")
					: Verdict.agree(by, revision, ProposalsDeskTests.ALL_MET);
			this.approvals.decide(number, verdict);
		});
	}

	private static Content another(Random random) {
		Content content = ProposalFixtures.openDay();
		BudgetLine line = new BudgetLine("物料", "按报价", new BigDecimal(1000 + random.nextInt(90_000)));
		return new Content(content.title(), content.importance(), content.texts(), content.noGoal(), List.of(line),
				content.starts(), content.ends(), content.figure(), content.risks(), false, "", null, List.of());
	}

	private void promises(ProposalId id) {
		Proposal now = this.proposals.find(id);
		String request = this.jdbc.sql("""
				select coalesce((select status from approvals.request where subject_id = :id
				                  order by submitted_at desc, number desc limit 1), '')
				""").param("id", id.id()).query(String.class).single();
		assertThat(AGREEING.get(now.status().name())).as("state and approval agree in " + now.status())
			.contains(request);
		assertThat(count("select count(*) from approvals.seat s join approvals.request r on r.id = s.request_id"
				+ " where r.subject_id = :id and s.person_id = r.applicant_id", id))
			.as("nobody decides his own")
			.isZero();
		assertThat(count("select count(*) from projects.review where proposal_id = :id and outcome is null", id))
			.as("a review is open exactly in review")
			.isEqualTo((now.status() == ProposalStatus.IN_REVIEW) ? 1 : 0);
		assertThat(count("select count(*) from projects.revision where proposal_id = :id", id))
			.as("revisions are counted without gaps")
			.isEqualTo(now.revision());
		assertThat(count("select count(*) - count(distinct number) from projects.proposal where :id is not null", id))
			.as("numbers are unique")
			.isZero();
	}

	private int count(String sql, ProposalId id) {
		return this.jdbc.sql(sql).param("id", id.id()).query(Integer.class).single();
	}

}
