package org.opscharter.approvals;

import org.opscharter.clauses.ClauseId;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingTime;
import org.springframework.stereotype.Component;

/**
 * The terms decisions are taken on today: the clock, the working hours, how hard the rule
 * on criteria is (S0-9.1).
 */
@Component
class DecisionTerms {

	/** What a reviewer looks at, unless the owner of the subject says otherwise. */
	static final ClauseId CRITERIA = ClauseId.of("S0-9.1");

	private final BusinessTime time;

	private final WorkingTime workingTime;

	private final Rulebook rulebook;

	DecisionTerms(BusinessTime time, WorkingTime workingTime, Rulebook rulebook) {
		this.time = time;
		this.workingTime = workingTime;
		this.rulebook = rulebook;
	}

	StepClock clock() {
		return new StepClock(this.time.now(), this.workingTime::plusHours);
	}

	RuleLevel level(ClauseId clause) {
		return this.rulebook.level(clause);
	}

}
