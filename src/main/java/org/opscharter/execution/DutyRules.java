package org.opscharter.execution;

import org.opscharter.obligations.ObligationRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The rules of the ledger that projects bring along.
 */
@Configuration(proxyBeanMethods = false)
class DutyRules {

	@Bean
	ObligationRule projectSyncRule() {
		return ProjectDuties.SYNC;
	}

	@Bean
	ObligationRule projectSummaryRule() {
		return ProjectDuties.SUMMARY;
	}

	@Bean
	ObligationRule projectRetrospectiveRule() {
		return ProjectDuties.RETROSPECTIVE;
	}

	@Bean
	ObligationRule collaborationAnswerRule() {
		return ProjectDuties.ANSWER;
	}

	@Bean
	ObligationRule projectArchiveRule() {
		return ProjectDuties.ARCHIVE;
	}

}
