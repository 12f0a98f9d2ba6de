package org.opscharter.approvals;

import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The terms decisions are taken on today: the clock, the working hours, how hard the rule
 * on criteria is (S0-9.1).
 */
@Component
class DecisionTerms {

	private final BusinessTime time;

	DecisionTerms(BusinessTime time) {
		this.time = time;
	}

	StepClock clock() {
		return new StepClock(this.time.now(), (from, hours) -> from.plusSeconds(hours * 3600L));
	}

	boolean criteriaAreMandatory() {
		return true;
	}

}
