package org.opscharter.approvals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opscharter.approvals.Condition.Thresholds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All versions of all routes. A published version never changes, so it is read once.
 */
@Component
public class RouteBook {

	private final JdbcClient jdbc;

	private final Thresholds thresholds;

	private final Map<String, Route> versions = new ConcurrentHashMap<>();

	RouteBook(JdbcClient jdbc, Thresholds thresholds) {
		this.jdbc = jdbc;
		this.thresholds = thresholds;
	}

	/**
	 * All versions, by key, the newest first, with how much runs under each. One
	 * statement.
	 */
	public List<Published> published() {
		return this.jdbc.sql("""
				select v.key, v.version, v.definition, v.valid_from, count(r.id) as running from approvals.route v
				  left join approvals.request r on r.route = v.key and r.route_version = v.version
				       and r.status in ('PENDING', 'RETURNED')
				 group by v.key, v.version, v.definition, v.valid_from order by v.key, v.valid_from desc, v.version desc
				""").query((row, number) -> {
			Route route = route(row.getString("key"), row.getInt("version"), row.getString("definition"));
			return new Published(route, row.getObject("valid_from", LocalDate.class), row.getInt("running"),
					amounts(route));
		}).list();
	}

	private Map<String, BigDecimal> amounts(Route route) {
		return route.steps()
			.stream()
			.map(RouteStep::when)
			.filter((when) -> when != null && when.atLeast() != null)
			.map(Condition::atLeast)
			.distinct()
			.filter((key) -> this.thresholds.amount(key).isPresent())
			.collect(Collectors.toMap(Function.identity(), (key) -> this.thresholds.amount(key).orElseThrow()));
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
		return route(key, version, definition);
	}

	private static Route route(String key, int version, String definition) {
		RouteDefinition read = RouteDefinition.read(definition);
		return new Route(key, version, read.resume(), read.steps(), read.criteria(), read.copies());
	}

	/**
	 * A version of a route.
	 *
	 * @param validFrom the first day it is taken
	 * @param running how many requests are on their way under it
	 * @param amounts the amounts in 元 its conditions name, by rule key
	 */
	public record Published(Route route, LocalDate validFrom, int running, Map<String, BigDecimal> amounts) {

	}

}
