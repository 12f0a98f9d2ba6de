package org.opscharter.channels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opscharter.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which channels and columns there are and who answers for them, for other modules. Each
 * question is one statement.
 */
@Component
public class ChannelDirectory {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String CARD = """
			select c.id, c.name, c.channel_class, c.owner_id, c.main, c.daily_push_quota,
			       (select array_agg(d.person_id order by d.person_id) from channels.deputy d
			         where d.channel_id = c.id) as deputies,
			       (select json_agg(json_build_object('id', m.id, 'name', m.name, 'owner', m.owner_id, 'fixed', m.fixed)
			                        order by m.opened_at, m.id)
			          from channels.media_column m where m.channel_id = c.id and m.closed_at is null) as columns
			  from channels.channel c
			""";

	private final JdbcClient jdbc;

	ChannelDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The channels in use: websites first, then by class, main accounts before others.
	 */
	public List<ChannelCard> inUse() {
		return this.jdbc.sql(CARD + """
				 where c.closed_on is null
				 order by array_position(array['WEBSITE', 'NEW_MEDIA', 'MINI_PROGRAM', 'PRINT'], c.channel_class),
				          c.main desc, c.number
				""").query(ChannelDirectory::card).list();
	}

	/**
	 * The channel, also when it is closed.
	 */
	public Optional<ChannelCard> channel(ChannelId id) {
		return Optional.ofNullable(channels(Set.of(id)).get(id));
	}

	/**
	 * The channels named, each once; unknown ones are left out.
	 */
	public Map<ChannelId, ChannelCard> channels(Collection<ChannelId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(CARD + " where c.id = any(:ids)")
			.param("ids", ids.stream().map(ChannelId::id).distinct().toArray(UUID[]::new))
			.query(ChannelDirectory::card)
			.list()
			.stream()
			.collect(Collectors.toMap(ChannelCard::id, (card) -> card, (one, other) -> one, LinkedHashMap::new));
	}

	/**
	 * The column, also when it is closed.
	 */
	public Optional<ColumnCard> column(ColumnId id) {
		return this.jdbc.sql("""
				select m.id, m.channel_id, m.name, m.owner_id, m.fixed, m.closed_at is null as standing
				  from channels.media_column m where m.id = :id
				""").param("id", id.id()).query((row, number) -> {
			UUID owner = row.getObject("owner_id", UUID.class);
			return new ColumnCard(id, new ChannelId(row.getObject("channel_id", UUID.class)), row.getString("name"),
					(owner != null) ? new PersonId(owner) : null, row.getBoolean("fixed"), row.getBoolean("standing"));
		}).optional();
	}

	private static ChannelCard card(ResultSet row, int number) throws SQLException {
		ChannelId id = new ChannelId(row.getObject("id", UUID.class));
		return new ChannelCard(id, row.getString("name"), ChannelClass.valueOf(row.getString("channel_class")),
				new PersonId(row.getObject("owner_id", UUID.class)), deputies(row), row.getBoolean("main"),
				(Integer) row.getObject("daily_push_quota"), columns(id, row.getString("columns")));
	}

	private static Set<PersonId> deputies(ResultSet row) throws SQLException {
		if (row.getArray("deputies") == null) {
			return Set.of();
		}
		return Stream.of((UUID[]) row.getArray("deputies").getArray())
			.map(PersonId::new)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<ColumnCard> columns(ChannelId channel, String json) {
		return (json == null) ? List.of()
				: JSON.readTree(json).valueStream().map((node) -> column(channel, node)).toList();
	}

	private static ColumnCard column(ChannelId channel, JsonNode node) {
		JsonNode owner = node.get("owner");
		return new ColumnCard(ColumnId.of(node.get("id").asString()), channel, node.get("name").asString(),
				owner.isNull() ? null : PersonId.of(owner.asString()), node.get("fixed").asBoolean(), true);
	}

}
