package org.opscharter.approvals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/**
 * Publishes version 1 of every route a department starts with, where it has none yet.
 */
@Component
class RoutePresets implements SmartInitializingSingleton {

	/** Before any paper of the department. */
	private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

	private final JdbcClient jdbc;

	private final BusinessTime time;

	RoutePresets(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try (InputStream data = new ClassPathResource("approvals/routes.yaml").getInputStream()) {
			List<Map<String, Object>> routes = new Yaml().load(data);
			routes.forEach(this::publish);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void publish(Map<String, Object> route) {
		String definition = RouteDefinition.of(route).write();
		this.jdbc.sql("""
				insert into approvals.route (key, version, definition, valid_from, published_at)
				values (:key, 1, :definition, :from, :at) on conflict on constraint route_is_one_per_version do nothing
				""")
			.param("key", route.get("key"))
			.param("definition", definition)
			.param("from", FROM)
			.param("at", Timestamp.from(this.time.now()))
			.update();
	}

}
