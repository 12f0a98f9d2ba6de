package org.opscharter.approvals;

import java.math.BigDecimal;

import org.springframework.stereotype.Component;

@Component
class RuleThresholds implements Condition.Thresholds {

	@Override
	public BigDecimal amount(String key) {
		return new BigDecimal("50000");
	}

}
