package org.opscharter.shell.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.opscharter.shell.Badge;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts all badges of the frame in one statement.
 */
@Component
class Badges {

	private final List<Badge> badges;

	private final String sql;

	private final JdbcClient jdbc;

	Badges(ObjectProvider<Badge> badges, JdbcClient jdbc) {
		this.badges = badges.stream().toList();
		this.sql = this.badges.stream()
			.map((badge) -> "(" + badge.countSql() + ") as \"" + badge.key() + "\"")
			.collect(Collectors.joining(", ", "select ", ""));
		this.jdbc = jdbc;
	}

	Map<String, Integer> countFor(UUID person) {
		if (this.badges.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(this.sql).param("person", person).query((row, number) -> {
			Map<String, Integer> counts = new HashMap<>();
			for (Badge badge : this.badges) {
				counts.put(badge.key(), row.getInt(badge.key()));
			}
			return counts;
		}).single();
	}

}
