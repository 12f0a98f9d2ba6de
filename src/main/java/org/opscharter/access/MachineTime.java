package org.opscharter.access;

import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The machine's clock, for sessions, throttles and tokens: no demo moves it.
 */
@Configuration(proxyBeanMethods = false)
class MachineTime {

	@Bean(defaultCandidate = false)
	InstantSource machineClock() {
		return InstantSource.system();
	}

}
