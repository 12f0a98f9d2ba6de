package org.opscharter.staffing.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.opscharter.organisation.StaffFilter;
import org.opscharter.organisation.StaffQueries;
import org.opscharter.organisation.StaffQueries.StaffRow;
import org.opscharter.shell.SearchSource;
import org.opscharter.shell.Viewer;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Finds people by name.
 */
@Component
class PeopleSearch implements SearchSource {

	private final StaffQueries queries;

	private final Viewer viewer;

	private final BusinessTime time;

	PeopleSearch(StaffQueries queries, Viewer viewer, BusinessTime time) {
		this.queries = queries;
		this.viewer = viewer;
		this.time = time;
	}

	@Override
	public String heading() {
		return "staffing.tab.people";
	}

	@Override
	public List<Hit> find(String text, UUID person, int limit) {
		boolean allowed = this.viewer.current()
			.filter((identity) -> identity.person().equals(person))
			.filter((identity) -> identity.permissions().contains("VIEW_ORGANISATION"))
			.isPresent();
		return allowed ? this.queries.rows(new StaffFilter(text, null, null, false), this.time.today(), limit, 0)
			.stream()
			.map(PeopleSearch::hit)
			.toList() : List.of();
	}

	private static Hit hit(StaffRow row) {
		return new Hit(row.name(), Stream.of(row.department(), row.post()).filter((fact) -> !fact.isEmpty()).toList(),
				"/organisation/people/" + row.id());
	}

}
