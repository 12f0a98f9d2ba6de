package org.opscharter.database;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides between evaluation and production: whoever names a database runs in production,
 * and no other setting can bring the demo department, its passwords or its clock back.
 */
class EvaluationMode implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean evaluation = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
		environment.getPropertySources()
			.addFirst(new MapPropertySource("evaluation mode", Map.of("opscharter.evaluation", evaluation)));
		environment.getPropertySources()
			.addLast(new MapPropertySource("address of the mode",
					Map.of("server.address", evaluation ? "127.0.0.1" : "0.0.0.0")));
	}

}
