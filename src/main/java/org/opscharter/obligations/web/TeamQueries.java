package org.opscharter.obligations.web;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.obligations.ObligationState;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The week of a department, in one statement: who has how much on hand, what was not done
 * last week, what share was kept in the eight weeks before this one. Rows of a trial run
 * count nowhere.
 */
@Component
class TeamQueries {

	/** How many weeks the share looks back. */
	static final int WEEKS = 8;

	private static final JsonMapper JSON = new JsonMapper();

	private static final String SQL = """
			select
			 (select coalesce(json_agg(h), '[]') from (
			   select p.name, count(*) filter (where o.due_at < :now) as over,
			          count(*) filter (where o.due_at >= :now and o.due_at < :tomorrow) as today,
			          count(*) filter (where o.due_at >= :tomorrow) as week
			     from obligations.obligation o join organisation.person p on p.id = o.owner_id
			    where o.state = 'PENDING' and o.due_at < :next and %1$s
			    group by p.id, p.name order by 2 desc, 3 desc, 4 desc, p.name limit 20) h) as hands,
			 (select coalesce(json_agg(m), '[]') from (
			   select o.id, o.rule, o.clause, o.matter_title as title, o.target, o.reached, o.state, p.name
			     from obligations.obligation o join organisation.person p on p.id = o.owner_id
			    where o.state in ('MISSED', 'PENDING') and o.due_at >= :last and o.due_at < :this and not o.trial and %1$s
			    order by o.due_at, o.id limit 7) m) as missed,
			 (select coalesce(json_agg(w), '[]') from (
			   select date_trunc('week', o.due_at at time zone 'Asia/Shanghai')::date as monday,
			          count(*) filter (where o.state = 'MET') as met, count(*) as counted
			     from obligations.obligation o
			    where o.due_at >= :first and o.due_at < :this and not o.trial
			      and o.state in ('MET', 'LATE', 'MISSED', 'PENDING') and %1$s
			    group by 1 order by 1) w) as weeks
			""";

	private final JdbcClient jdbc;

	private final BusinessTime time;

	TeamQueries(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * @param department only this one; none for all
	 */
	Week week(@Nullable UUID department) {
		LocalDate today = this.time.today();
		LocalDate monday = Period.of(Period.Kind.WEEK, today).first();
		return this.jdbc.sql(SQL.formatted((department != null) ? "o.department_id = :department" : "true"))
			.param("department", department, Types.OTHER)
			.param("now", Timestamp.from(this.time.now()))
			.param("tomorrow", midnight(today.plusDays(1)))
			.param("this", midnight(monday))
			.param("next", midnight(monday.plusWeeks(1)))
			.param("last", midnight(monday.minusWeeks(1)))
			.param("first", midnight(monday.minusWeeks(WEEKS)))
			.query((row, number) -> new Week(each(row.getString("hands")).map(TeamQueries::hand).toList(),
					each(row.getString("missed")).map(TeamQueries::missed).toList(),
					each(row.getString("weeks")).map(TeamQueries::kept).toList()))
			.single();
	}

	private static Timestamp midnight(LocalDate day) {
		return Timestamp.from(day.atStartOfDay(BusinessTime.ZONE).toInstant());
	}

	private static Stream<JsonNode> each(String json) {
		return JSON.readTree(json).valueStream();
	}

	private static Hand hand(JsonNode row) {
		return new Hand(row.get("name").asString(), row.get("over").asInt(), row.get("today").asInt(),
				row.get("week").asInt());
	}

	private static Missed missed(JsonNode row) {
		return new Missed(row.get("id").asString(), row.get("rule").asString(), row.get("clause").asString(),
				row.get("title").asString(), row.get("name").asString(),
				ObligationState.valueOf(row.get("state").asString()), number(row.get("target")),
				number(row.get("reached")));
	}

	private static @Nullable Integer number(JsonNode value) {
		return value.isNull() ? null : value.asInt();
	}

	private static Kept kept(JsonNode row) {
		return new Kept(LocalDate.parse(row.get("monday").asString()), row.get("met").asInt(),
				row.get("counted").asInt());
	}

	/**
	 * The week of a department.
	 *
	 * @param weeks those with something that counts, the oldest first
	 */
	record Week(List<Hand> hands, List<Missed> missed, List<Kept> weeks) {

	}

	/**
	 * What one person has on hand that is due before the next Monday.
	 *
	 * @param over past its time
	 * @param today due today
	 * @param week due later this week
	 */
	record Hand(String name, int over, int today, int week) {

	}

	/**
	 * What was due last week and is not done.
	 */
	record Missed(String id, String rule, String clause, String title, String owner, ObligationState state,
			@Nullable Integer target, @Nullable Integer reached) {

	}

	/**
	 * How much of what was due in a week was kept in time.
	 */
	record Kept(LocalDate monday, int met, int counted) {

	}

}
