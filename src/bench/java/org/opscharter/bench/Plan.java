package org.opscharter.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the database says it did for a question.
 *
 * @param rows rows that the scans of tables and indexes looked at
 * @param buffers pages touched, in memory or not
 * @param millis planning and execution
 */
record Plan(long rows, long buffers, double millis) {

	private static final JsonMapper JSON = new JsonMapper();

	static Plan of(List<Statements.Sent> sent, DataSource pool) throws SQLException {
		Plan together = new Plan(0, 0, 0);
		try (Connection connection = pool.getConnection()) {
			for (Statements.Sent statement : sent) {
				together = together.plus(explain(connection, statement));
			}
		}
		return together;
	}

	private static Plan explain(Connection connection, Statements.Sent sent) throws SQLException {
		try (PreparedStatement statement = connection
			.prepareStatement("explain (analyze, buffers, timing off, format json) " + sent.sql())) {
			sent.bind(statement);
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				String json = row.getString(1);
				if (Boolean.getBoolean("bench.show")) {
					Report.line(sent.sql() + "\n" + json);
				}
				JsonNode plan = JSON.readTree(json).get(0);
				return new Plan(examined(plan.get("Plan")), buffers(plan.get("Plan")),
						plan.get("Planning Time").asDouble() + plan.get("Execution Time").asDouble());
			}
		}
	}

	private static long examined(JsonNode node) {
		long sum = 0;
		boolean scan = node.get("Node Type").asString().contains("Scan") && node.has("Relation Name");
		if (scan) {
			double perLoop = number(node, "Actual Rows") + number(node, "Rows Removed by Filter")
					+ number(node, "Rows Removed by Index Recheck");
			sum += Math.round(perLoop * number(node, "Actual Loops"));
		}
		if (node.has("Plans")) {
			for (JsonNode child : node.get("Plans")) {
				sum += examined(child);
			}
		}
		return sum;
	}

	private static long buffers(JsonNode node) {
		return (long) (number(node, "Shared Hit Blocks") + number(node, "Shared Read Blocks"));
	}

	private static double number(JsonNode node, String name) {
		return node.has(name) ? node.get(name).asDouble() : 0;
	}

	private Plan plus(Plan other) {
		return new Plan(this.rows + other.rows, this.buffers + other.buffers, this.millis + other.millis);
	}

}
