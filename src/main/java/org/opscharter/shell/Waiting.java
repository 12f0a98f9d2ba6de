package org.opscharter.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What waits for a person, from every module, in the order of the modules.
 */
@Component
public class Waiting {

	private static final JsonMapper JSON = new JsonMapper();

	private final ObjectProvider<WorkSource> sources;

	private final ObjectProvider<WaitingRows> rows;

	private final JdbcClient jdbc;

	Waiting(ObjectProvider<WorkSource> sources, ObjectProvider<WaitingRows> rows, JdbcClient jdbc) {
		this.sources = sources;
		this.rows = rows;
		this.jdbc = jdbc;
	}

	/**
	 * What waits for this person, who has these permissions.
	 */
	public List<Work> of(UUID person, Set<String> permissions) {
		Stream<Work> known = this.sources.orderedStream()
			.filter((source) -> isFor(source.permissions(), permissions))
			.flatMap((source) -> source.waitingFor(person).stream());
		List<WaitingRows> asked = this.rows.orderedStream()
			.filter((one) -> isFor(one.permissions(), permissions))
			.toList();
		return Stream.concat(known, asked(asked, person)).toList();
	}

	private Stream<Work> asked(List<WaitingRows> asked, UUID person) {
		if (asked.isEmpty()) {
			return Stream.of();
		}
		StatementSpec statement = this.jdbc.sql(statement(asked)).param("person", person);
		for (WaitingRows one : asked) {
			statement = statement.params(one.parameters(person));
		}
		Map<Integer, List<Work>> found = new TreeMap<>();
		statement
			.query((row, number) -> found.computeIfAbsent(row.getInt("source"), (source) -> new ArrayList<>())
				.add(asked.get(row.getInt("source")).work(new WaitingRow(JSON.readTree(row.getString("waits"))))))
			.list();
		return found.values().stream().flatMap(List::stream);
	}

	private static String statement(List<WaitingRows> asked) {
		return IntStream.range(0, asked.size())
			.mapToObj((source) -> "select " + source
					+ " as source, row_number() over () as place, to_jsonb(w) as waits from (" + asked.get(source).sql()
					+ ") as w")
			.collect(Collectors.joining(" union all ", "", " order by source, place"));
	}

	private static boolean isFor(Set<String> needed, Set<String> permissions) {
		return needed.isEmpty() || needed.stream().anyMatch(permissions::contains);
	}

}
