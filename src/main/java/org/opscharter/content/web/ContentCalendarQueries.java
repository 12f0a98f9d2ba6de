package org.opscharter.content.web;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.content.DraftStatus;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What goes out and went out on which day, one line per channel.
 */
@Component
class ContentCalendarQueries {

	/** More than a page can show. */
	private static final int MOST = 2000;

	private static final String PLANNED = """
			select d.number, d.title, d.status, d.author_id as person, t.channel_id, d.planned_at as at, true as planned
			  from content.draft d join content.draft_target t on t.draft_id = d.id
			 where d.planned_at >= :from and d.planned_at < :to
			   and d.status in ('DRAFT', 'RETURNED', 'AWAITING_MARKET', 'AWAITING_BACKOFFICE', 'AWAITING_HEAD', 'AWAITING_GM',
			                    'READY')
			   and not exists (select 1 from content.publication p where p.draft_id = d.id and p.channel_id = t.channel_id)
			   and
			""";

	private static final String OUT = """
			select d.number, p.title, d.status, p.published_by, p.channel_id, p.published_at, false
			  from content.publication p join content.draft d on d.id = p.draft_id
			 where p.published_at >= :from and p.published_at < :to
			""";

	private static final String FOR = """
			 where (:channel::uuid is null or i.channel_id = :channel) and (:person::uuid is null or i.person = :person)
			 order by i.at, i.number limit :most
			""";

	private static final String LATE = """
			select d.number, d.title, d.author_id, d.planned_at from content.draft d
			 where d.status = 'READY' and d.planned_at < :now and
			""";

	private final JdbcClient jdbc;

	ContentCalendarQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The earliest first; of drafts only those the scope may see. */
	List<Item> items(LocalDate from, LocalDate to, @Nullable UUID channel, @Nullable UUID person, Scope scope) {
		return scope
			.bind(this.jdbc.sql("select * from (" + PLANNED + Scope.VISIBLE + " union all " + OUT + ") as i" + FOR))
			.param("from", start(from))
			.param("to", start(to.plusDays(1)))
			.param("channel", channel, Types.OTHER)
			.param("person", person, Types.OTHER)
			.param("most", MOST)
			.query((row, number) -> new Item(row.getString("number"), row.getString("title"),
					DraftStatus.valueOf(row.getString("status")), row.getObject("person", UUID.class),
					row.getObject("channel_id", UUID.class), row.getTimestamp("at").toInstant(),
					row.getBoolean("planned")))
			.list();
	}

	/** What should have gone out by now, the oldest first. */
	List<Item> late(Instant now, Scope scope) {
		return scope.bind(this.jdbc.sql(LATE + Scope.VISIBLE + " order by d.planned_at limit 10"))
			.param("now", Timestamp.from(now))
			.query((row, number) -> new Item(row.getString("number"), row.getString("title"), DraftStatus.READY,
					row.getObject("author_id", UUID.class), null, row.getTimestamp("planned_at").toInstant(), true))
			.list();
	}

	private static Timestamp start(LocalDate day) {
		return Timestamp.from(day.atStartOfDay(BusinessTime.ZONE).toInstant());
	}

	/**
	 * One piece on one channel.
	 *
	 * @param person who wrote or released it
	 * @param planned whether it has not gone out yet
	 */
	record Item(String number, String title, DraftStatus status, UUID person, @Nullable UUID channel, Instant at,
			boolean planned) {

		LocalDate day() {
			return LocalDate.ofInstant(this.at, BusinessTime.ZONE);
		}

	}

}
