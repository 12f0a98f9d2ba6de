package org.opscharter.time;

import java.time.InstantSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The clock of production: the machine's.
 */
@Configuration(proxyBeanMethods = false)
class BusinessClock {

	@Bean
	@ConditionalOnMissingBean
	BusinessTime businessTime() {
		return new BusinessTime(InstantSource.system());
	}

}
