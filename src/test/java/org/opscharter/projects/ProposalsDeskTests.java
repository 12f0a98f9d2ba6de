package org.opscharter.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.opscharter.DepartmentTest;
import org.opscharter.approvals.Answer;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.RequestStatus;
import org.opscharter.approvals.Revision;
import org.opscharter.approvals.Verdict;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What happens at the desk, on a real database (W1).
 */
@DepartmentTest
class ProposalsDeskTests {

	static final List<Answer> ALL_MET = Stream.of("brand", "strategy", "novelty", "feasibility", "benefit")
		.map((criterion) -> new Answer(criterion, true, ""))
		.toList();

	@Autowired
	private Proposals proposals;

	@Autowired
	private InternalReviews reviews;

	@Autowired
	private Approvals approvals;

	@Autowired
	private JdbcClient jdbc;

	private Team team;

	@BeforeEach
	void openTheDepartment() {
		this.team = Team.open(this.jdbc);
	}

	@Test
	void walksFromTheDraftThroughReviewReturnAndSecondRoundToTheApproval() {
		ProposalId id = drafted(ProposalFixtures.summerCampaign());
		sendToReview(id);
		assertThat(status(id)).isEqualTo(ProposalStatus.IN_REVIEW);
		speak(id, "李娜", "陈涛");
		this.reviews.nameHost(id, named("陈涛"), named("王芳"));
		this.reviews.conclude(id, ReviewOutcome.PASSED, "可以报批", named("陈涛"));
		assertThat(status(id)).isEqualTo(ProposalStatus.IN_APPROVAL);
		String request = request(id);
		this.approvals.decide(request, Verdict.sendBack(named("王芳"), revision(id), "信息流占比过高，挪一部分给达人合作。"));
		assertThat(status(id)).isEqualTo(ProposalStatus.RETURNED);
		save(id, ProposalFixtures.summerCampaign("46000", "18000"));
		assertThat(this.proposals.submit(id, version(id), "", named("赵敏"))).isEqualTo(request);
		this.approvals.decide(request, Verdict.agree(named("王芳"), revision(id), ALL_MET));
		this.approvals.decide(request, Verdict.agree(named("周启明"), revision(id), List.of()));
		assertThat(status(id)).isEqualTo(ProposalStatus.APPROVED);
		assertThat(this.proposals.find(id).revision()).isEqualTo(2);
		assertThat(deeds(id)).containsExactly("drafted", "sentToReview", "opinionGiven", "opinionGiven", "hostNamed",
				"reviewPassed", "returned", "submitted", "approved");
	}

	@Test
	void namesExactlyWhatIsMissing() {
		Content whole = ProposalFixtures.summerCampaign();
		Content without = new Content(whole.title(), whole.importance(), whole.texts(), whole.noGoal(), whole.lines(),
				whole.starts(), whole.starts().minusDays(8), whole.figure(), List.of(), false, "", true, List.of());
		ProposalId id = drafted(without);
		assertThatExceptionOfType(ProposalRefused.class).isThrownBy(() -> sendToReview(id)).satisfies((refusal) -> {
			assertThat(refusal.reason()).isEqualTo(Reason.INCOMPLETE);
			assertThat(refusal.gaps()).extracting(Gap::field).containsExactly("ends", "risks[0].risk");
			assertThat(refusal.gaps().get(1).clause().value()).isEqualTo("S0-7.1b");
		});
		assertThat(status(id)).isEqualTo(ProposalStatus.DRAFT);
	}

	@Test
	void asksFiveElementsOfAnOrdinaryProjectAndAllOfAMajorOne() {
		assertThat(gapsOf(ProposalFixtures.openDay())).isEmpty();
		Content flagged = ProposalFixtures.openDay();
		Content major = new Content(flagged.title(), Importance.MAJOR, flagged.texts(), flagged.noGoal(),
				flagged.lines(), flagged.starts(), flagged.ends(), flagged.figure(), flagged.risks(), false, "", null,
				List.of());
		assertThat(gapsOf(major)).containsExactly("texts[EFFECT]", "risks[0].risk", "texts[FEASIBILITY]", "feasible",
				"texts[BENEFIT]");
	}

	@Test
	void skipsTheReviewOnlyWithAReason() {
		ProposalId id = drafted(ProposalFixtures.openDay());
		refused(Reason.REASON_MISSING, () -> this.proposals.submit(id, version(id), "", named("赵敏")));
		this.proposals.submit(id, version(id), "沿用上月评审过的方案", named("赵敏"));
		assertThat(status(id)).isEqualTo(ProposalStatus.IN_APPROVAL);
	}

	@Test
	void letsNobodyReviewHisOwnAndAsksAtLeastTwo() {
		ProposalId id = drafted(ProposalFixtures.openDay());
		refused(Reason.TOO_FEW_REVIEWERS, () -> this.proposals.submitForReview(id, version(id),
				List.of(named("李娜"), named("李娜")), "", named("赵敏")));
		refused(Reason.AUTHOR_REVIEWS, () -> this.proposals.submitForReview(id, version(id),
				List.of(named("李娜"), named("赵敏")), "", named("赵敏")));
		sendToReview(id);
		refused(Reason.AUTHOR_REVIEWS, () -> this.reviews.nameHost(id, named("赵敏"), named("王芳")));
		refused(Reason.NOT_HOST, () -> this.reviews.nameHost(id, named("李娜"), named("李娜")));
		refused(Reason.NOT_INVITED, () -> this.reviews.giveOpinion(id, "好", named("周启明")));
		refused(Reason.OPINIONS_MISSING, () -> this.reviews.conclude(id, ReviewOutcome.PASSED, "可以", named("王芳")));
	}

	@Test
	void letsTheNextSuperiorHostTheHeadsOwn() {
		ProposalId id = this.proposals.draft(ProposalFixtures.openDay(), named("王芳"));
		this.proposals.submitForReview(id, version(id), List.of(named("李娜"), named("陈涛")), "", named("王芳"));
		speak(id, "李娜", "陈涛");
		refused(Reason.NOT_HOST, () -> this.reviews.conclude(id, ReviewOutcome.PASSED, "可以", named("王芳")));
		this.reviews.conclude(id, ReviewOutcome.PASSED, "可以", named("周启明"));
		assertThat(status(id)).isEqualTo(ProposalStatus.IN_APPROVAL);
	}

	@Test
	void givesItBackToItsAuthorWhenTheReviewWantsChanges() {
		ProposalId id = drafted(ProposalFixtures.openDay());
		sendToReview(id);
		speak(id, "李娜", "陈涛");
		this.reviews.conclude(id, ReviewOutcome.CHANGES, "先补场地确认", named("王芳"));
		assertThat(status(id)).isEqualTo(ProposalStatus.DRAFT);
		refused(Reason.REVIEW_CONCLUDED, () -> this.reviews.giveOpinion(id, "再说一句", named("李娜")));
	}

	@Test
	void isTakenBackFromReviewAndFromApprovalAndOpenedAgain() {
		ProposalId reviewed = drafted(ProposalFixtures.openDay());
		sendToReview(reviewed);
		this.proposals.withdraw(reviewed, named("赵敏"));
		assertThat(status(reviewed)).isEqualTo(ProposalStatus.WITHDRAWN);
		this.proposals.reopen(reviewed, named("赵敏"));
		this.proposals.submit(reviewed, version(reviewed), "已讨论", named("赵敏"));
		this.proposals.withdraw(reviewed, named("赵敏"));
		assertThat(status(reviewed)).isEqualTo(ProposalStatus.WITHDRAWN);
		refused(Reason.NOT_AUTHOR, () -> this.proposals.reopen(reviewed, named("李娜")));
	}

	@Test
	void voidsTheApprovalWhenAnApprovedOneIsRevised() {
		ProposalId id = approved();
		refused(Reason.NOT_OPEN, () -> save(id, ProposalFixtures.openDay()));
		refused(Reason.WORDS_MISSING, () -> this.proposals.revise(id, " ", named("赵敏")));
		String request = request(id);
		this.proposals.revise(id, "场地改期", named("赵敏"));
		assertThat(status(id)).isEqualTo(ProposalStatus.DRAFT);
		assertThat(requestStatus(request)).isEqualTo("VOID");
	}

	@Test
	void isGivenUpAfterAReturn() {
		ProposalId id = drafted(ProposalFixtures.openDay());
		this.proposals.submit(id, version(id), "已讨论", named("赵敏"));
		this.approvals.decide(request(id), Verdict.sendBack(named("王芳"), revision(id), "改"));
		refused(Reason.UNCHANGED, () -> this.proposals.submit(id, version(id), "", named("赵敏")));
		this.proposals.giveUp(id, "不做了", named("赵敏"));
		assertThat(status(id)).isEqualTo(ProposalStatus.VOID);
		assertThat(requestStatus(request(id))).isEqualTo("VOID");
	}

	@Test
	void isGivenUpAsADraftByItsAuthorAlone() {
		ProposalId id = drafted(ProposalFixtures.openDay());
		refused(Reason.NOT_AUTHOR, () -> this.proposals.giveUp(id, "不做了", named("王芳")));
		refused(Reason.WORDS_MISSING, () -> this.proposals.giveUp(id, " ", named("赵敏")));
		this.proposals.giveUp(id, "并入秋季方案", named("赵敏"));
		assertThat(status(id)).isEqualTo(ProposalStatus.VOID);
		assertThat(deeds(id)).containsExactly("drafted", "voided");
		refused(Reason.NOT_OPEN, () -> save(id, ProposalFixtures.summerCampaign()));
	}

	@Test
	void confirmsByAgreeingThatWhatItsAuthorFlaggedIsMajor() {
		ProposalId id = drafted(ProposalFixtures.flagged());
		assertThat(this.proposals.find(id).importance()).isEqualTo(Importance.MAJOR);
		this.proposals.submit(id, version(id), "已讨论", named("赵敏"));
		assertThat(this.approvals.decide(request(id), Verdict.agree(named("王芳"), revision(id), ALL_MET)))
			.isEqualTo(RequestStatus.APPROVED);
		assertThat(deeds(id)).containsExactly("drafted", "submitted", "majorConfirmed", "approved");
	}

	@Test
	void overwritesNothingThatWasSavedMeanwhile() {
		ProposalId id = drafted(ProposalFixtures.openDay());
		int opened = version(id);
		save(id, ProposalFixtures.summerCampaign());
		assertThatExceptionOfType(ProposalChanged.class)
			.isThrownBy(() -> this.proposals.save(id, opened, Content.titled("旧页面"), named("赵敏")))
			.satisfies((changed) -> {
				assertThat(changed.by()).isEqualTo(named("赵敏"));
				assertThat(changed.parts()).contains("title", "budget", "background").doesNotContain("files");
			});
		assertThat(this.proposals.find(id).content().title()).isEqualTo("暑期招生季线上推广");
	}

	@Test
	void holdsAnApprovedOneToTheLetterInTheDatabaseToo() {
		ProposalId id = approved();
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("update projects.proposal set content = replace(content, '9000', '9001') where id = :id")
			.param("id", id.id())
			.update());
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("update projects.revision set content = replace(content, '9000', '9001') where proposal_id = :id")
			.param("id", id.id())
			.update());
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from projects.revision where proposal_id = :id")
				.param("id", id.id())
				.update());
	}

	@Test
	void copiesTheWordsToANewDraft() {
		ProposalId id = approved();
		ProposalId copy = this.proposals.copy(id, named("李娜"));
		Proposal proposal = this.proposals.find(copy);
		assertThat(proposal.status()).isEqualTo(ProposalStatus.DRAFT);
		assertThat(proposal.author()).isEqualTo(named("李娜"));
		assertThat(proposal.content().with(List.of())).isEqualTo(ProposalFixtures.openDay());
	}

	private ProposalId approved() {
		ProposalId id = drafted(ProposalFixtures.openDay());
		this.proposals.submit(id, version(id), "已讨论", named("赵敏"));
		this.approvals.decide(request(id), Verdict.agree(named("王芳"), revision(id), ALL_MET));
		assertThat(status(id)).isEqualTo(ProposalStatus.APPROVED);
		return id;
	}

	private List<String> gapsOf(Content content) {
		ProposalId id = drafted(content);
		try {
			sendToReview(id);
			return List.of();
		}
		catch (ProposalRefused refusal) {
			return refusal.gaps().stream().map(Gap::field).toList();
		}
	}

	private ProposalId drafted(Content content) {
		return this.proposals.draft(content, named("赵敏"));
	}

	private void save(ProposalId id, Content content) {
		this.proposals.save(id, version(id), content, named("赵敏"));
	}

	private void sendToReview(ProposalId id) {
		this.proposals.submitForReview(id, version(id), List.of(named("李娜"), named("陈涛"), named("孙磊")), "",
				named("赵敏"));
	}

	private void speak(ProposalId id, String... names) {
		for (String name : names) {
			this.reviews.giveOpinion(id, name + "同意", named(name));
		}
	}

	private static void refused(Reason reason, Runnable deed) {
		assertThatExceptionOfType(ProposalRefused.class).isThrownBy(deed::run)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

	private PersonId named(String name) {
		return this.team.named(name);
	}

	private ProposalStatus status(ProposalId id) {
		return this.proposals.find(id).status();
	}

	private int version(ProposalId id) {
		return this.proposals.find(id).version();
	}

	private Revision revision(ProposalId id) {
		Proposal proposal = this.proposals.find(id);
		return new Revision(proposal.revision(), proposal.fingerprint());
	}

	private String request(ProposalId id) {
		return this.approvals.numberOf(id.id()).orElseThrow();
	}

	private String requestStatus(String number) {
		Map<String, Object> row = this.jdbc.sql("select status from approvals.request where number = :number")
			.param("number", number)
			.query()
			.singleRow();
		return row.get("status").toString();
	}

	private List<String> deeds(ProposalId id) {
		return this.jdbc.sql("select deed from activity.entry where subject_id = :id order by happened_at, id")
			.param("id", id.id())
			.query(String.class)
			.list()
			.stream()
			.map((deed) -> deed.substring("activity.proposal.".length()))
			.toList();
	}

}
