package org.opscharter.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opscharter.DepartmentTest;
import org.opscharter.StatementCount;
import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a whole proposal costs in the database, from the draft to the copy for finance
 * (P2).
 */
@DepartmentTest
class ProposalBudgetTests {

	private static final List<Answer> ALL_MET = Stream.of("brand", "strategy", "novelty", "feasibility", "benefit")
		.map((criterion) -> new Answer(criterion, true, ""))
		.toList();

	@Autowired
	private Proposals proposals;

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void takesAProposalThroughThreeLevelsWithinItsBudget() {
		Team team = Team.open(this.jdbc);
		PersonId author = team.hireUnder("陈涛", this.jdbc);
		walk(team, author);
		assertThat(walk(team, author)).hasSizeLessThanOrEqualTo(48);
	}

	private List<String> walk(Team team, PersonId author) {
		List<String> sent = new ArrayList<>();
		ProposalId[] id = new ProposalId[1];
		sent.addAll(StatementCount.of(() -> id[0] = this.proposals.draft(ProposalFixtures.summerCampaign(), author)));
		String[] number = new String[1];
		sent.addAll(StatementCount.of(() -> number[0] = this.proposals.submit(id[0], 0, "沿用上月评审过的方案", author)));
		Proposal handedIn = this.proposals.find(id[0]);
		Revision revision = new Revision(handedIn.revision(), handedIn.fingerprint());
		for (String decider : List.of("陈涛", "王芳", "周启明")) {
			Verdict verdict = Verdict.agree(team.named(decider), revision, ALL_MET);
			sent.addAll(StatementCount.of(() -> this.approvals.decide(number[0], verdict)));
		}
		assertThat(this.proposals.find(id[0]).status()).isEqualTo(ProposalStatus.APPROVED);
		return sent;
	}

}
