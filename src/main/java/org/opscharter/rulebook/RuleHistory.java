package org.opscharter.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All settings ever made. Rows are only added; one that does not hold yet can be
 * withdrawn.
 */
@Component
class RuleHistory {

	private final JdbcClient jdbc;

	RuleHistory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many changes there have been; the cheap question asked before every use. */
	long revision() {
		return this.jdbc.sql("select number from rulebook.revision").query(Long.class).optional().orElse(0L);
	}

	/** Counts a change. Two people who change something wait for each other here. */
	void count() {
		this.jdbc.sql("""
				insert into rulebook.revision (number) values (1)
				on conflict on constraint revision_is_one do update set number = rulebook.revision.number + 1
				""").update();
	}

	Settings read(long revision, @Nullable DepartmentId department) {
		if (department == null) {
			return new Settings(revision, null, List.of(), Map.of(), Map.of(), Map.of(), Map.of());
		}
		return new Settings(revision, department,
				rows(department, "adoption", "preset", (row, number) -> row.getString("preset")),
				byName(department, "rule_override", "rule_key, value",
						(row, number) -> Map.entry(row.getString("rule_key"), row.getString("value"))),
				byClause(byName(department, "level_override", "clause, level",
						(row, number) -> Map.entry(row.getString("clause"),
								RuleLevel.valueOf(row.getString("level"))))),
				byClause(byName(department, "original_text", "clause, version, body",
						(row, number) -> Map.entry(row.getString("clause"),
								new ClauseText(row.getInt("version"), row.getString("body"))))),
				byName(department, "edition", "regulation, number, basis, repeal", RuleHistory::edition));
	}

	private static Map.Entry<String, Edition> edition(ResultSet row, int number) throws SQLException {
		return Map.entry(row.getString("regulation"), new Edition(row.getInt("number"),
				row.getObject("valid_from", LocalDate.class), row.getString("basis"), null, row.getBoolean("repeal")));
	}

	private <T> List<Dated<T>> rows(DepartmentId department, String table, String columns, RowMapper<T> content) {
		return this.jdbc
			.sql("select id, valid_from, set_by, reason, " + columns + " from rulebook." + table
					+ " where department_id = :department and withdrawn_at is null order by valid_from, id")
			.param("department", department.id())
			.query((row, number) -> new Dated<>(row.getObject("id", UUID.class),
					row.getObject("valid_from", LocalDate.class), new PersonId(row.getObject("set_by", UUID.class)),
					row.getString("reason"), content.mapRow(row, number)))
			.list();
	}

	private <T> Map<String, List<Dated<T>>> byName(DepartmentId department, String table, String columns,
			RowMapper<Map.Entry<String, T>> content) {
		return rows(department, table, columns, content).stream()
			.collect(Collectors.groupingBy((row) -> row.content().getKey(), LinkedHashMap::new, Collectors.mapping(
					(row) -> new Dated<>(row.id(), row.from(), row.by(), row.reason(), row.content().getValue()),
					Collectors.toList())));
	}

	private static <T> Map<ClauseId, T> byClause(Map<String, T> rows) {
		Map<ClauseId, T> byClause = new LinkedHashMap<>();
		rows.forEach((clause, row) -> byClause.put(ClauseId.of(clause), row));
		return byClause;
	}

	/** How many wordings a clause has had, withdrawn ones included. */
	int versions(DepartmentId department, ClauseId clause) {
		return this.jdbc
			.sql("select coalesce(max(version), 0) from rulebook.original_text"
					+ " where department_id = :department and clause = :clause")
			.param("department", department.id())
			.param("clause", clause.value())
			.query(Integer.class)
			.single();
	}

	/**
	 * Adds a row.
	 * @param content the columns of the table beyond those every setting has
	 */
	void add(String table, Setting setting, Map<String, Object> content) {
		String names = String.join(", ", content.keySet());
		String places = content.keySet().stream().map((name) -> ":" + name).collect(Collectors.joining(", "));
		this.jdbc
			.sql("insert into rulebook." + table + " (id, department_id, valid_from, reason, set_by, set_at, " + names
					+ ") values (:id, :department, :from, :reason, :by, :at, " + places + ")")
			.param("id", UuidCreator.getTimeOrderedEpoch())
			.param("department", setting.department().id())
			.param("from", setting.from())
			.param("reason", setting.reason())
			.param("by", setting.by().id())
			.param("at", Timestamp.from(setting.at()))
			.params(content)
			.update();
	}

	/** A setting, withdrawn or not. */
	Optional<RuleChange> find(RuleChange.Kind kind, UUID id) {
		return this.jdbc.sql(all(kind) + " where id = :id").param("id", id).query(change(kind)).optional();
	}

	/** What has ever been set about one of these things, newest first. */
	List<RuleChange> about(DepartmentId department, RuleChange.Kind kind, List<String> subjects) {
		return this.jdbc
			.sql("select * from (" + all(kind)
					+ " where department_id = :department) as changes where subject = any(:subjects) order by id desc")
			.param("department", department.id())
			.param("subjects", subjects.toArray(String[]::new))
			.query(change(kind))
			.list();
	}

	private static String all(RuleChange.Kind kind) {
		String columns = switch (kind) {
			case ADOPTION -> "'' as subject, preset as content";
			case VALUE -> "rule_key as subject, value as content";
			case LEVEL -> "clause as subject, level as content";
			case TEXT -> "clause as subject, body as content";
			case EDITION -> "regulation as subject, basis as content";
		};
		return "select id, valid_from, reason, set_by, set_at, withdrawn_by, " + columns + " from rulebook."
				+ kind.table();
	}

	private static RowMapper<RuleChange> change(RuleChange.Kind kind) {
		return (row, number) -> {
			UUID withdrawnBy = row.getObject("withdrawn_by", UUID.class);
			return new RuleChange(row.getObject("id", UUID.class), kind, row.getString("subject"),
					row.getString("content"), row.getObject("valid_from", LocalDate.class), row.getString("reason"),
					new PersonId(row.getObject("set_by", UUID.class)), row.getTimestamp("set_at").toInstant(),
					(withdrawnBy != null) ? new PersonId(withdrawnBy) : null);
		};
	}

	/** Withdraws a setting that does not hold yet; whether there was one. */
	boolean withdraw(String table, UUID id, LocalDate today, PersonId by, Instant at) {
		return this.jdbc
			.sql("update rulebook." + table + " set withdrawn_at = :at, withdrawn_by = :by"
					+ " where id = :id and withdrawn_at is null and valid_from > :today")
			.param("id", id)
			.param("today", today)
			.param("by", by.id())
			.param("at", Timestamp.from(at))
			.update() == 1;
	}

	/**
	 * What every setting says besides its content.
	 */
	record Setting(DepartmentId department, LocalDate from, String reason, PersonId by, Instant at) {

	}

}
