package org.opscharter.obligations.web;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.obligations.web.ComplianceFilter.Grouping;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what was kept in time. Rows of a trial run, and void ones, count nowhere; waived
 * ones are told apart.
 */
@Component
class ComplianceQueries {

	private final JdbcClient jdbc;

	private final BusinessTime time;

	ComplianceQueries(JdbcClient jdbc, BusinessTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * @param department only this one; none for all
	 */
	List<Tally> tallies(Grouping grouping, Period first, Period last, @Nullable UUID department) {
		return this.jdbc.sql("select " + grouping.column() + """
				 as key,
				       count(*) filter (where o.state = 'MET') as met,
				       count(*) filter (where o.state = 'LATE') as late,
				       count(*) filter (where o.state = 'MISSED') as missed,
				       count(*) filter (where o.state = 'WAIVED') as waived,
				       count(*) filter (where o.state = 'PENDING' and o.due_at < :now) as overdue,
				       count(*) filter (where o.state = 'PENDING' and o.due_at >= :now) as open
				  from obligations.obligation o
				 where o.month = any(:months) and not o.trial and o.state <> 'VOID'
				""" + ((department != null) ? " and o.department_id = :department" : "") + " group by 1 order by 1")
			.param("now", Timestamp.from(this.time.now()))
			.param("months", months(first, last))
			.param("department", department, Types.OTHER)
			.query((row, number) -> new Tally(row.getString("key"), row.getInt("met"), row.getInt("late"),
					row.getInt("missed"), row.getInt("waived"), row.getInt("overdue"), row.getInt("open")))
			.list();
	}

	/** Each by its first day: the index has the department behind the month. */
	private static Date[] months(Period first, Period last) {
		return first.first()
			.datesUntil(last.first().plusDays(1), java.time.Period.ofMonths(1))
			.map(Date::valueOf)
			.toArray(Date[]::new);
	}

	/**
	 * How many there are of each.
	 *
	 * @param key the clause, the person or the month
	 */
	record Tally(String key, int met, int late, int missed, int waived, int overdue, int open) {

		/** What the share is taken of. */
		int counted() {
			return this.met + this.late + this.missed + this.overdue;
		}

	}

}
