package org.opscharter.approvals;

import java.math.BigDecimal;
import java.util.Optional;

import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/**
 * The amounts of the rulebook.
 */
@Component
class RuleThresholds implements Condition.Thresholds {

	private final Rulebook rulebook;

	RuleThresholds(Rulebook rulebook) {
		this.rulebook = rulebook;
	}

	@Override
	public Optional<BigDecimal> amount(String key) {
		RuleValue value = this.rulebook.value(key);
		return value.isOff() ? Optional.empty() : Optional.of(value.amount());
	}

}
