package org.opscharter.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Where sessions are kept. Two clicks of one person at the same moment write the same
 * attribute of one session: the later one wins, instead of failing.
 */
@Configuration(proxyBeanMethods = false)
class SessionStore {

	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer lastWriteOfASessionWins() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

}
