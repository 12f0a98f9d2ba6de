package org.opscharter.time;

import java.time.LocalDate;
import java.util.List;

import org.opscharter.time.HolidayNotice.Deviation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All editions of all notices, as the database keeps them. An edition and its days are
 * added in one statement, so there is never half of one.
 */
@Component
class NoticeRegister {

	private static final String DAYS = """
			insert into time.calendar_day (year, edition, day, kind, name)
			select n.year, n.edition, d.day, d.kind, d.name
			  from n, unnest(cast(:days as date[]), cast(:kinds as text[]), cast(:names as text[])) as d(day, kind, name)
			""";

	private final JdbcClient jdbc;

	NoticeRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds the notice as the first edition of its year, unless the year has one. */
	void addShipped(HolidayNotice notice) {
		add("""
				with n as (insert into time.calendar_notice (year, edition, source, shipped)
				           values (:year, 1, :source, true)
				           on conflict on constraint calendar_notice_is_one_per_edition do nothing
				           returning year, edition)
				""" + DAYS, notice);
	}

	/** Adds the notice as the newest edition of its year. */
	void add(HolidayNotice notice) {
		add("""
				with n as (insert into time.calendar_notice (year, edition, source)
				           select :year, coalesce(max(edition), 0) + 1, :source
				             from time.calendar_notice where year = :year
				           returning year, edition)
				""" + DAYS, notice);
	}

	private void add(String sql, HolidayNotice notice) {
		List<Deviation> days = notice.days();
		this.jdbc.sql(sql)
			.param("year", notice.year())
			.param("source", notice.source())
			.param("days", days.stream().map((day) -> day.day().toString()).toArray(String[]::new))
			.param("kinds", days.stream().map((day) -> day.worked() ? "WORKDAY" : "HOLIDAY").toArray(String[]::new))
			.param("names", days.stream().map(Deviation::name).toArray(String[]::new))
			.update();
	}

	/** Withdraws the newest edition of the year that is not shipped, if there is one. */
	boolean withdrawNewest(int year) {
		return this.jdbc.sql("""
				update time.calendar_notice set withdrawn_at = clock_timestamp()
				 where year = :year and not shipped
				   and edition = (select max(edition) from time.calendar_notice
				                   where year = :year and withdrawn_at is null)
				""").param("year", year).update() == 1;
	}

	/** Whether a change of the year could be taken back. */
	boolean hasChange(int year) {
		return this.jdbc.sql("""
				select exists (select 1 from time.calendar_notice
				                where year = :year and withdrawn_at is null and not shipped)
				""").param("year", year).query(Boolean.class).single();
	}

	/** A number that grows with every change. */
	long mark() {
		return this.jdbc.sql("select count(*) + count(withdrawn_at) from time.calendar_notice")
			.query(Long.class)
			.single();
	}

	/** The newest edition of each year that is not withdrawn. */
	List<HolidayNotice> inForce() {
		return this.jdbc.sql("""
				select distinct on (year) year, edition, source from time.calendar_notice
				 where withdrawn_at is null order by year, edition desc
				""")
			.query((row, number) -> new HolidayNotice(row.getInt("year"), row.getString("source"),
					days(row.getInt("year"), row.getInt("edition"))))
			.list();
	}

	private List<Deviation> days(int year, int edition) {
		return this.jdbc.sql("select day, kind, name from time.calendar_day where year = :year and edition = :edition")
			.param("year", year)
			.param("edition", edition)
			.query((row, number) -> new Deviation(row.getObject("day", LocalDate.class),
					row.getString("kind").equals("WORKDAY"), row.getString("name")))
			.list();
	}

}
