package org.opscharter.approvals;

import java.math.BigDecimal;

import org.opscharter.rulebook.Rulebook;
import org.springframework.stereotype.Component;

@Component
class RuleThresholds implements Condition.Thresholds {

	private final Rulebook rulebook;

	RuleThresholds(Rulebook rulebook) {
		this.rulebook = rulebook;
	}

	@Override
	public BigDecimal amount(String key) {
		return this.rulebook.value(key).amount();
	}

}
