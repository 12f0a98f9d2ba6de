package org.opscharter.staffing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.organisation.StaffFilter;
import org.opscharter.organisation.StaffQueries;
import org.opscharter.organisation.StaffQueries.StaffRow;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The staff list in words. Three statements, however many rows.
 */
@Component
class PeoplePage {

	static final int SIZE = 50;

	/** How many rows of an export are read at a time. */
	private static final int PART = 1000;

	private final StaffQueries queries;

	private final Choices choices;

	private final BusinessTime time;

	private final Words words;

	PeoplePage(StaffQueries queries, Choices choices, BusinessTime time, Words words) {
		this.queries = queries;
		this.choices = choices;
		this.time = time;
		this.words = words;
	}

	View show(PeopleFilter filter, int number, CurrentPerson me) {
		LocalDate today = this.time.today();
		int total = this.queries.count(filter.staff(), today, Paging.CAP);
		Paging paging = Paging.of(number, SIZE, total, filter::address);
		List<Line> lines = lines(this.queries.rows(filter.staff(), today, SIZE, paging.offset()));
		return new View(ChartPage.tabs(this.words, false), filter, sentence(filter, paging.totalLabel()), lines, paging,
				filter.address(1) + "&format=", this.choices.departments("staffing.people.departments", null), types(),
				me.may(Permission.MANAGE_ORGANISATION));
	}

	/** Every row the filter leaves, a part at a time. */
	Stream<Line> all(PeopleFilter filter) {
		StaffFilter staff = filter.staff();
		return Stream.iterate(0, (offset) -> offset + PART)
			.map((offset) -> this.queries.rows(staff, this.time.today(), PART, offset))
			.takeWhile((rows) -> !rows.isEmpty())
			.flatMap((rows) -> lines(rows).stream());
	}

	private List<Line> lines(List<StaffRow> rows) {
		return rows.stream().map(this::line).toList();
	}

	private Line line(StaffRow row) {
		return new Line(row.name(), "/organisation/people/" + row.id(), row.department(), row.post(),
				row.superiorName(), this.words.of("organisation.employment." + row.employment().name()),
				row.joinedOn().toString(), (row.leftOn() != null) ? row.leftOn().toString() : "");
	}

	private String sentence(PeopleFilter filter, String total) {
		String key = filter.isLeft() ? "staffing.people.count.left"
				: filter.narrows() ? "staffing.people.count.filtered" : "staffing.people.count";
		return this.words.of(key, total);
	}

	private List<Choice> types() {
		return Stream
			.concat(Stream.of(new Choice("", this.words.of("staffing.people.types"))),
					this.choices.employments().stream())
			.toList();
	}

	/**
	 * The page.
	 *
	 * @param address where the same list is exported, up to the format
	 */
	record View(List<Tab> tabs, PeopleFilter filter, String sentence, List<Line> lines, Paging paging, String address,
			List<Choice> departments, List<Choice> types, boolean manages) {

	}

	/**
	 * A person of the list.
	 */
	record Line(String name, String href, String department, String post, String superior, String employment,
			String joined, String left) {

		List<Object> cells() {
			return List.of(this.name, this.department, this.post, this.superior, this.employment, this.joined,
					this.left);
		}

	}

}
