package org.opscharter.content.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.content.Places;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What has gone out, on which channel, when and by whom: four statements, however many
 * rows. Whoever works with content sees all of it; readers have seen it too.
 */
@Component
class PublicationQueries {

	static final int SIZE = 20;

	private static final String FROM = " from content.publication p join content.draft d on d.id = p.draft_id where true";

	private final Places places;

	private final Directory directory;

	private final Words words;

	private final JdbcClient jdbc;

	private final BusinessTime time;

	PublicationQueries(Places places, Directory directory, Words words, JdbcClient jdbc, BusinessTime time) {
		this.places = places;
		this.directory = directory;
		this.words = words;
		this.jdbc = jdbc;
		this.time = time;
	}

	View show(Filter filter, int number) {
		int total = bind(
				"select count(*) from (select 1" + FROM + filter.where() + " limit " + Paging.CAP + ") as counted",
				filter)
			.query(Integer.class)
			.single();
		IntFunction<String> address = address(filter);
		Paging paging = Paging.of(number, SIZE, total, address);
		List<Choice> channels = Stream
			.concat(Stream.of(new Choice("", this.words.of("content.filter.anyChannel"))),
					this.places.inUse().stream().map((card) -> new Choice(card.id().toString(), card.name())))
			.toList();
		return new View(filter, lines(filter, SIZE, paging.offset()), paging, address.apply(1) + "&format=", channels,
				this.words.of("content.out.sentence", paging.totalLabel()));
	}

	List<Line> lines(Filter filter, int limit, int offset) {
		List<Row> rows = bind("""
				select d.number, d.status, p.title, p.channel_id, p.way, p.published_at, p.published_by, p.link
				""" + FROM + filter.where() + " order by p.published_at desc, p.id desc limit :limit offset :offset",
				filter)
			.param("limit", limit)
			.param("offset", offset)
			.query(PublicationQueries::row)
			.list();
		Map<PersonId, Member> members = this.directory.members(rows.stream().map(Row::by).toList(), this.time.today());
		Map<UUID, String> names = this.places.names(rows.stream().map(Row::channel).collect(Collectors.toSet()));
		return rows.stream()
			.map((row) -> new Line(row.number(), row.title(), names.getOrDefault(row.channel(), ""),
					this.words.of("content.way." + row.way()), this.words.of("draft.status." + row.status()),
					this.words.moment(row.at()), members.containsKey(row.by()) ? members.get(row.by()).name() : "",
					row.link()))
			.toList();
	}

	private StatementSpec bind(String sql, Filter filter) {
		StatementSpec bound = this.jdbc.sql(sql);
		for (Map.Entry<String, Object> value : filter.values().entrySet()) {
			bound = bound.param(value.getKey(), value.getValue());
		}
		return bound;
	}

	private static IntFunction<String> address(Filter filter) {
		return (page) -> {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/content/publications");
			filter.values().forEach(address::queryParam);
			return address.queryParam("page", page).encode().toUriString();
		};
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getString("number"), row.getString("status"), row.getString("title"),
				row.getObject("channel_id", UUID.class), row.getString("way"),
				row.getTimestamp("published_at").toInstant(), new PersonId(row.getObject("published_by", UUID.class)),
				row.getString("link"));
	}

	/**
	 * What the list is narrowed to.
	 *
	 * @param q part of a title
	 * @param channel where
	 * @param way how it went out
	 */
	record Filter(@Nullable String q, @Nullable String channel, @Nullable String way) {

		Filter {
			q = (q == null || q.isBlank()) ? null : q.strip().substring(0, Math.min(q.strip().length(), 80));
			channel = (channel != null && channel.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) ? channel
					: null;
			way = List.of("APPROVED", "OUTSIDE", "URGENT").contains((way != null) ? way : "") ? way : null;
		}

		public boolean isNarrowed() {
			return !values().isEmpty();
		}

		String where() {
			return ((this.q != null) ? " and search.holds(p.grams, p.title, :q)" : "")
					+ ((this.channel != null) ? " and p.channel_id = :channel" : "")
					+ ((this.way != null) ? " and p.way = :way" : "");
		}

		Map<String, Object> values() {
			Map<String, Object> values = new LinkedHashMap<>();
			if (this.q != null) {
				values.put("q", this.q);
			}
			if (this.channel != null) {
				values.put("channel", UUID.fromString(this.channel));
			}
			if (this.way != null) {
				values.put("way", this.way);
			}
			return values;
		}

	}

	private record Row(String number, String status, String title, UUID channel, String way, Instant at, PersonId by,
			String link) {

	}

	/**
	 * One publication, in words.
	 */
	record Line(String number, String title, String channel, String way, String status, String when, String who,
			String link) {

	}

	/**
	 * The page.
	 */
	record View(Filter filter, List<Line> lines, Paging paging, String address, List<Choice> channels,
			String sentence) {

	}

}
