package org.opscharter.approvals;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All versions of all routes. A published version never changes, so it is read once.
 */
@Component
class RouteBook {

	private final JdbcClient jdbc;

	private final Map<String, Route> versions = new ConcurrentHashMap<>();

	RouteBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The version in force on that day. */
	Route inForce(String key, LocalDate on) {
		int version = this.jdbc.sql("""
				select version from approvals.route where key = :key and valid_from <= :on
				 order by valid_from desc, version desc limit 1
				""").param("key", key).param("on", on).query(Integer.class).single();
		return version(key, version);
	}

	/** A certain version, in force or not. */
	Route version(String key, int version) {
		return this.versions.computeIfAbsent(key + "/" + version, (name) -> read(key, version));
	}

	private Route read(String key, int version) {
		String definition = this.jdbc
			.sql("select definition from approvals.route where key = :key and version = :version")
			.param("key", key)
			.param("version", version)
			.query(String.class)
			.single();
		RouteDefinition read = RouteDefinition.read(definition);
		return new Route(key, version, read.resume(), read.steps(), read.criteria(), read.copies());
	}

}
