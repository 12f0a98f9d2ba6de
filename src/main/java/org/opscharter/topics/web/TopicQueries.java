package org.opscharter.topics.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Paging;
import org.opscharter.topics.TopicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The topic pool as its pages show it. Counts stop at the cap.
 */
@Component
class TopicQueries {

	private static final String TOPIC = """
			select t.id, t.number, t.kind, t.title, t.note, t.source, t.verified, t.link, t.column_id, t.filed_by,
			       f.name as filer, t.filed_at, t.status, t.status_at, s.name as settler, t.words, t.draft,
			       array(select k.term from topics.topic_keyword l join topics.keyword k on k.id = l.keyword_id
			              where l.topic_id = t.id order by k.term) as terms,
			       (select count(*) from topics.vote v where v.topic_id = t.id) as votes,
			       exists (select 1 from topics.vote v where v.topic_id = t.id and v.person_id = :me) as voted,
			       exists (select 1 from topics.recipient r where r.topic_id = t.id and r.person_id = :me
			                and r.passed_over_at is null) as sent
			  from topics.topic t join organisation.person f on f.id = t.filed_by
			  left join organisation.person s on s.id = t.settled_by
			 where true
			""";

	private static final String RESERVE = """
			, (select json_object_agg(s.column_id, s.stock) from (
			     select column_id, count(*) as stock from topics.topic
			      where status = 'OPEN' and column_id is not null group by column_id) s) as reserve
			""";

	private static final JsonMapper JSON = new JsonMapper();

	private final JdbcClient jdbc;

	TopicQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(TopicFilter filter, PersonId me, int limit, int offset) {
		return bind(
				this.jdbc
					.sql(TOPIC + where(filter) + " order by t.filed_at desc, t.id desc limit :limit offset :offset"),
				filter)
			.param("me", me.id())
			.param("limit", limit)
			.param("offset", offset)
			.query(TopicQueries::row)
			.list();
	}

	Optional<Row> find(String number, PersonId me) {
		return this.jdbc.sql(TOPIC + " and t.number = :number")
			.param("number", number)
			.param("me", me.id())
			.query(TopicQueries::row)
			.optional();
	}

	/**
	 * How many each box has, how many the filter leaves and how many each column has in
	 * reserve. One statement.
	 */
	Counts counts(TopicFilter filter, PersonId me) {
		String boxes = TopicFilter.BOXES.stream()
			.map((box) -> count(" and " + TopicFilter.inBox(box)))
			.collect(Collectors.joining(", "));
		return bind(this.jdbc.sql("select " + boxes + ", " + count(where(filter)) + RESERVE), filter)
			.param("me", me.id())
			.query((row, number) -> {
				Map<String, Integer> counted = new LinkedHashMap<>();
				for (String box : TopicFilter.BOXES) {
					counted.put(box, row.getInt(counted.size() + 1));
				}
				return new Counts(counted, row.getInt(counted.size() + 1), stocks(row.getString("reserve")));
			})
			.single();
	}

	/** Whom a lead was sent to. */
	List<Recipient> recipients(TopicId topic) {
		return this.jdbc.sql("""
				select p.name, r.passed_over_at is not null as passed from topics.recipient r
				  join organisation.person p on p.id = r.person_id where r.topic_id = :topic order by p.name
				""")
			.param("topic", topic.id())
			.query((row, number) -> new Recipient(row.getString("name"), row.getBoolean("passed")))
			.list();
	}

	private static Map<UUID, Integer> stocks(@Nullable String json) {
		return (json == null) ? Map.of() : JSON.readTree(json)
			.propertyStream()
			.collect(Collectors.toMap((stock) -> UUID.fromString(stock.getKey()), (stock) -> stock.getValue().asInt()));
	}

	private static String count(String condition) {
		return "(select count(*) from (select 1 from topics.topic t where true" + condition + " limit " + Paging.CAP
				+ ") as counted)";
	}

	private static String where(TopicFilter filter) {
		return " and " + TopicFilter.inBox(filter.box())
				+ filter.conditions()
					.values()
					.stream()
					.map((condition) -> " and " + condition)
					.collect(Collectors.joining());
	}

	private static StatementSpec bind(StatementSpec statement, TopicFilter filter) {
		StatementSpec bound = statement;
		for (String parameter : filter.conditions().keySet()) {
			bound = bound.param(parameter, filter.value(parameter));
		}
		return bound;
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(new TopicId(row.getObject("id", UUID.class)), row.getString("number"), row.getString("kind"),
				row.getString("title"), row.getString("note"), row.getString("source"), row.getBoolean("verified"),
				row.getString("link"), row.getObject("column_id", UUID.class),
				new PersonId(row.getObject("filed_by", UUID.class)), row.getString("filer"),
				row.getTimestamp("filed_at").toInstant(), row.getString("status"),
				row.getTimestamp("status_at").toInstant(), row.getString("settler"), row.getString("words"),
				row.getString("draft"), List.of((String[]) row.getArray("terms").getArray()), row.getInt("votes"),
				row.getBoolean("voted"), row.getBoolean("sent"));
	}

	/**
	 * One topic.
	 *
	 * @param sent whether it was sent to the reader, who has not passed it over
	 */
	record Row(TopicId id, String number, String kind, String title, String note, String source, boolean verified,
			String link, @Nullable UUID column, PersonId filedBy, String filer, Instant filedAt, String status,
			Instant statusAt, @Nullable String settler, String words, @Nullable String draft, List<String> terms,
			int votes, boolean voted, boolean sent) {

	}

	/**
	 * How many there are.
	 *
	 * @param stocks how many topics a column has in reserve, by its id
	 */
	record Counts(Map<String, Integer> boxes, int narrowed, Map<UUID, Integer> stocks) {

	}

	/**
	 * Whom it was sent to.
	 *
	 * @param passed whether he leaves it to the others
	 */
	record Recipient(String name, boolean passed) {

	}

}
