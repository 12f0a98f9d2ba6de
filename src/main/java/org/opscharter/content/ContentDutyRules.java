package org.opscharter.content;

import org.opscharter.obligations.ObligationRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The rules of the ledger that drafts bring along.
 */
@Configuration(proxyBeanMethods = false)
class ContentDutyRules {

	@Bean
	ObligationRule reviewAfterRule() {
		return ContentDuties.AFTER;
	}

	@Bean
	ObligationRule marketOpinionRule() {
		return ContentDuties.MARKET;
	}

}
