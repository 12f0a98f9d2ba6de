package org.opscharter.approvals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.opscharter.approvals.DecisionRefused.Reason;
import org.opscharter.rulebook.RuleLevel;

/**
 * What must hold before a decision counts: the revision is the one in front of the
 * person, a return or decline says why, and whoever decides first answers the criteria
 * (S0-9.1).
 */
record DecisionRules(ApprovalRequest request, Seat seat, Supplier<RuleLevel> level) {

	void check(Verdict verdict) {
		if (!this.request.revision().equals(verdict.revision())) {
			throw new DecisionRefused(Reason.STALE_REVISION, this.request.revision().number());
		}
		if (verdict.outcome() != Outcome.AGREE && verdict.words().isBlank()) {
			throw new DecisionRefused(Reason.WORDS_MISSING);
		}
		if (verdict.returnTo() != null && !isEarlier(verdict.returnTo())) {
			throw new DecisionRefused(Reason.NO_SUCH_STEP);
		}
		if (verdict.outcome() == Outcome.AGREE) {
			checkAnswers(verdict);
		}
	}

	private boolean isEarlier(int position) {
		return this.request.path()
			.at(position)
			.stream()
			.anyMatch((other) -> position < this.seat.position() && other.is(SeatState.AGREED));
	}

	/** Where the rule is only a warning, open criteria pass with a reason. */
	private void checkAnswers(Verdict verdict) {
		Map<String, Answer> given = verdict.answers()
			.stream()
			.collect(Collectors.toMap(Answer::criterion, Function.identity(), (first, second) -> first));
		long open = this.request.openCriteria().stream().filter((key) -> !given.containsKey(key)).count();
		if (open > 0) {
			refuseOpen(open, verdict.words().isBlank());
		}
		if (this.request.openCriteria()
			.stream()
			.map(given::get)
			.anyMatch((answer) -> answer != null && !answer.met() && answer.note().isBlank())) {
			throw new DecisionRefused(Reason.NOTE_MISSING);
		}
	}

	/** How hard the rule is matters only where somebody leaves a criterion open. */
	private void refuseOpen(long open, boolean unexplained) {
		RuleLevel hardness = this.level.get();
		if (hardness == RuleLevel.BLOCK) {
			throw new DecisionRefused(Reason.CRITERIA_OPEN, open);
		}
		if (hardness == RuleLevel.WARN && unexplained) {
			throw new DecisionRefused(Reason.CRITERIA_UNEXPLAINED, open);
		}
	}

	/** Why none of a person's seats is open. */
	static DecisionRefused whyNotOpen(ApprovalRequest request, List<Seat> mine) {
		if (mine.stream().anyMatch((seat) -> seat.is(SeatState.WAITING))) {
			return new DecisionRefused(Reason.NOT_YOUR_TURN);
		}
		if (mine.stream().anyMatch((seat) -> seat.state().isDecided() || seat.is(SeatState.LAPSED))) {
			return new DecisionRefused(Reason.ALREADY_DECIDED);
		}
		return new DecisionRefused(request.status().isLive() ? Reason.NOT_YOUR_TURN : Reason.SETTLED);
	}

}
