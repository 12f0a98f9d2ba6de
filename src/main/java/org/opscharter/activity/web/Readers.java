package org.opscharter.activity.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opscharter.activity.SubjectReader;
import org.opscharter.activity.web.Scope.Extent;
import org.opscharter.activity.web.TrailQueries.Row;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Leaves out what is about things the reader may not see; each kind of thing is asked
 * once. Who watches over the whole trail reads that it happened (X06), but is led no
 * further.
 */
@Component
class Readers {

	private final Map<String, SubjectReader> byKind;

	Readers(ObjectProvider<SubjectReader> readers) {
		this.byKind = readers.stream().collect(Collectors.toMap(SubjectReader::kind, Function.identity()));
	}

	List<Row> readable(List<Row> rows, Extent extent) {
		Map<String, Set<UUID>> allowed = new HashMap<>();
		rows.stream()
			.filter((row) -> this.byKind.containsKey(row.kind()))
			.collect(Collectors.groupingBy(Row::kind, Collectors.mapping(Row::subject, Collectors.toSet())))
			.forEach((kind, subjects) -> allowed.put(kind, this.byKind.get(kind).readable(subjects, extent.reader())));
		return rows.stream()
			.filter((row) -> extent.everything() || opens(row, allowed))
			.map((row) -> opens(row, allowed) ? row : row.withoutLink())
			.toList();
	}

	private static boolean opens(Row row, Map<String, Set<UUID>> allowed) {
		return !allowed.containsKey(row.kind()) || allowed.get(row.kind()).contains(row.subject());
	}

}
