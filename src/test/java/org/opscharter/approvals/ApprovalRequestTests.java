package org.opscharter.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opscharter.approvals.RequestFixtures.CLOCK;
import static org.opscharter.approvals.RequestFixtures.pending;
import static org.opscharter.approvals.RequestFixtures.revision;
import static org.opscharter.approvals.RequestFixtures.states;
import static org.opscharter.approvals.RequestFixtures.step;
import static org.opscharter.approvals.RequestFixtures.submission;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.opscharter.approvals.DecisionRefused.Reason;
import org.opscharter.organisation.Member;
import org.opscharter.rulebook.RuleLevel;

class ApprovalRequestTests {

	private final Member author = RequestFixtures.member("赵敏");

	private final Member first = RequestFixtures.member("陈涛");

	private final Member second = RequestFixtures.member("王芳");

	private final Member third = RequestFixtures.member("周启明");

	@Test
	void needsEverybodyOfAStepWhereAllMustAgree() {
		ApprovalRequest request = request(step(1, Mode.ALL, false, this.first, this.second),
				step(2, Mode.ANY, false, this.third));
		agree(request, this.second);
		assertThat(states(request)).containsExactly("1 OPEN", "1 AGREED", "2 WAITING");
		agree(request, this.first);
		assertThat(states(request)).containsExactly("1 AGREED", "1 AGREED", "2 OPEN");
	}

	@Test
	void letsTheFirstDecideForAllWhereAnyOneMay() {
		ApprovalRequest request = request(step(1, Mode.ANY, false, this.first, this.second));
		agree(request, this.second);
		assertThat(states(request)).containsExactly("1 LAPSED", "1 AGREED");
		assertThat(request.status()).isEqualTo(RequestStatus.APPROVED);
		refuses(request, this.first, Reason.ALREADY_DECIDED);
	}

	@Test
	void asksOneAfterTheOtherWhereTheyDecideInTurn() {
		ApprovalRequest request = request(step(1, Mode.SEQUENCE, false, this.first, this.second));
		refuses(request, this.second, Reason.NOT_YOUR_TURN);
		agree(request, this.first);
		assertThat(states(request)).containsExactly("1 AGREED", "1 OPEN");
	}

	@Test
	void endsForAllWhenOneOfThemDeclines() {
		ApprovalRequest request = request(step(1, Mode.ALL, false, this.first, this.second));
		request.decide(Verdict.decline(this.first.id(), revision(1), "预算未列入年度计划"), () -> RuleLevel.BLOCK, CLOCK);
		assertThat(states(request)).containsExactly("1 DECLINED", "1 LAPSED");
		assertThat(request.status()).isEqualTo(RequestStatus.DECLINED);
	}

	@Test
	void asksEverybodyAgainFromAnEarlierStepOn() {
		ApprovalRequest request = threeLevels(Route.Resume.RESTART);
		sendBackToTheFirst(request);
		assertThat(states(request)).containsExactly("1 OPEN", "2 WAITING", "3 WAITING");
		assertThat(request.status()).isEqualTo(RequestStatus.PENDING);
	}

	@Test
	void goesStraightBackToWhomeverReturnedIt() {
		ApprovalRequest request = threeLevels(Route.Resume.DIRECT);
		sendBackToTheFirst(request);
		assertThat(states(request)).containsExactly("1 OPEN", "2 CARRIED", "3 WAITING");
		agree(request, this.first);
		assertThat(states(request)).containsExactly("1 AGREED", "2 CARRIED", "3 OPEN");
	}

	@Test
	void resumesAtTheStepThatReturnedItWhenTheRouteSaysSo() {
		ApprovalRequest request = threeLevels(Route.Resume.DIRECT);
		agree(request, this.first);
		request.decide(Verdict.sendBack(this.second.id(), revision(1), "补充数据"), () -> RuleLevel.BLOCK, CLOCK);
		request.resubmit(submission(this.author, 2), path(), CLOCK);
		assertThat(states(request)).containsExactly("1 CARRIED", "2 OPEN", "3 WAITING");
	}

	@Test
	void passesOverNoStepThatNobodyHasAgreedTo() {
		ApprovalRequest request = threeLevels(Route.Resume.DIRECT);
		agree(request, this.first);
		request.decide(Verdict.sendBack(this.second.id(), revision(1), "补充数据"), () -> RuleLevel.BLOCK, CLOCK);
		List<PlannedStep> longer = List.of(step(1, Mode.ANY, false, this.third), step(2, Mode.ANY, false, this.second));
		request.resubmit(submission(this.author, 2), longer, CLOCK);
		assertThat(states(request)).containsExactly("1 OPEN", "2 WAITING");
	}

	@Test
	void asksSomebodyAgainWhenOnlyStepsAreLeftThatHadAgreed() {
		ApprovalRequest request = threeLevels(Route.Resume.DIRECT);
		agree(request, this.first);
		agree(request, this.second);
		request.decide(Verdict.sendBack(this.third.id(), revision(1), "减少预算"), () -> RuleLevel.BLOCK, CLOCK);
		request.resubmit(submission(this.author, 2), path().subList(0, 2), CLOCK);
		assertThat(states(request)).containsExactly("1 CARRIED", "2 OPEN");
	}

	@Test
	void onlyWarnsAboutOpenCriteriaWhereTheRuleDoes() {
		ApprovalRequest request = withCriteria(this.first);
		assertThatExceptionOfType(DecisionRefused.class)
			.isThrownBy(() -> request.decide(Verdict.agree(this.first.id(), revision(1), List.of()),
					() -> RuleLevel.WARN, CLOCK))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.CRITERIA_UNEXPLAINED));
		request.decide(new Verdict(this.first.id(), Outcome.AGREE, "试点，先不评", revision(1), List.of(), null, List.of()),
				() -> RuleLevel.WARN, CLOCK);
		assertThat(request.status()).isEqualTo(RequestStatus.APPROVED);
	}

	@Test
	void asksForNothingWhereTheRuleOnlyObserves() {
		ApprovalRequest request = withCriteria(this.first);
		request.decide(Verdict.agree(this.first.id(), revision(1), List.of()), () -> RuleLevel.OBSERVE, CLOCK);
		assertThat(request.status()).isEqualTo(RequestStatus.APPROVED);
	}

	private ApprovalRequest withCriteria(Member decider) {
		Route route = new Route("approval.project", 1, Route.Resume.RESTART, List.of(), List.of("brand"), Set.of());
		ApprovalRequest request = new ApprovalRequest("SP-2026-0001", route, submission(this.author, 1),
				this.author.name(), RequestFixtures.MONDAY);
		request.walk(List.of(step(1, Mode.ANY, false, decider)), CLOCK);
		return request;
	}

	@Test
	void cannotBeReturnedToAStepThatHasNotAgreed() {
		ApprovalRequest request = threeLevels(Route.Resume.RESTART);
		agree(request, this.first);
		Verdict ahead = new Verdict(this.second.id(), Outcome.RETURN, "请先看", revision(1), List.of(), 3, List.of());
		assertThatExceptionOfType(DecisionRefused.class)
			.isThrownBy(() -> request.decide(ahead, () -> RuleLevel.BLOCK, CLOCK))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.NO_SUCH_STEP));
	}

	@Test
	void isTakenBackByItsApplicantOnly() {
		ApprovalRequest request = threeLevels(Route.Resume.RESTART);
		assertThatExceptionOfType(DecisionRefused.class)
			.isThrownBy(() -> request.withdraw(this.first.id(), RequestFixtures.MONDAY))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_APPLICANT));
		request.withdraw(this.author.id(), RequestFixtures.MONDAY);
		assertThat(states(request)).containsExactly("1 LAPSED", "2 LAPSED", "3 LAPSED");
	}

	private List<PlannedStep> path() {
		return List.of(step(1, Mode.ANY, false, this.first), step(2, Mode.ANY, false, this.second),
				step(3, Mode.ANY, false, this.third));
	}

	private ApprovalRequest threeLevels(Route.Resume resume) {
		return pending(this.author, resume, path());
	}

	private ApprovalRequest request(PlannedStep... path) {
		return pending(this.author, Route.Resume.RESTART, List.of(path));
	}

	private void sendBackToTheFirst(ApprovalRequest request) {
		agree(request, this.first);
		agree(request, this.second);
		request.decide(new Verdict(this.third.id(), Outcome.RETURN, "请陈涛再核一遍", revision(1), List.of(), 1, List.of()),
				() -> RuleLevel.BLOCK, CLOCK);
	}

	private void agree(ApprovalRequest request, Member by) {
		request.decide(Verdict.agree(by.id(), revision(1), List.of()), () -> RuleLevel.BLOCK, CLOCK);
	}

	private void refuses(ApprovalRequest request, Member by, Reason reason) {
		assertThatExceptionOfType(DecisionRefused.class).isThrownBy(() -> agree(request, by))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

}
