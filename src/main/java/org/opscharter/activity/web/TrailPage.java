package org.opscharter.activity.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.ActivityWords;
import org.opscharter.activity.web.Scope.Extent;
import org.opscharter.activity.web.TrailQueries.Overview;
import org.opscharter.activity.web.TrailQueries.Row;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The trail as the page shows it. Four statements, and one for each kind of thing that
 * has readers of its own.
 */
@Component
class TrailPage {

	static final int SIZE = 20;

	private final TrailQueries queries;

	private final Scope scope;

	private final Readers readers;

	private final Directory directory;

	private final ActivityWords activities;

	private final Words words;

	private final BusinessTime time;

	TrailPage(TrailQueries queries, Scope scope, Readers readers, Directory directory, ActivityWords activities,
			Words words, BusinessTime time) {
		this.queries = queries;
		this.scope = scope;
		this.readers = readers;
		this.directory = directory;
		this.activities = activities;
		this.words = words;
		this.time = time;
	}

	View show(TrailFilter filter, int number, PersonId reader) {
		Extent extent = this.scope.of(reader);
		Overview overview = this.queries.overview(filter, extent);
		Paging paging = Paging.of(number, SIZE, overview.total(), filter.pages());
		List<Row> rows = this.queries.rows(filter, extent, SIZE, paging.offset());
		List<Line> lines = lines(rows, extent);
		return new View(filter, sentence(paging, rows.size() - lines.size()), persons(extent), kinds(overview), lines,
				paging, filter.pages().apply(1) + "&format=", extent.everything());
	}

	/** What the filter leaves, as far as the reader sees, at most this many. */
	List<Line> all(TrailFilter filter, int most, PersonId reader) {
		Extent extent = this.scope.of(reader);
		return lines(this.queries.rows(filter, extent, most, 0), extent);
	}

	private List<Line> lines(List<Row> rows, Extent extent) {
		return this.readers.readable(rows, extent).stream().map(this::line).toList();
	}

	private Line line(Row row) {
		return new Line(row.at(), moment(row.at()), this.activities.actor(row.actor()),
				this.activities.kind(row.kind()), row.number(), row.title(), row.link(),
				this.activities.deed(row.deed()), this.activities.change(row.before(), row.after()), row.words(),
				row.clause(), this.activities.chip(row.clause()));
	}

	private String moment(Instant at) {
		int year = at.atZone(BusinessTime.ZONE).getYear();
		return (year == this.time.today().getYear()) ? this.words.moment(at) : year + "-" + this.words.moment(at);
	}

	private String sentence(Paging paging, int hidden) {
		String count = this.words.of((paging.total() >= Paging.CAP) ? "activity.sentence.capped" : "activity.sentence",
				paging.totalLabel());
		return (hidden > 0) ? count + this.words.of("activity.sentence.hidden", String.valueOf(hidden)) : count;
	}

	private List<Choice> persons(Extent extent) {
		return this.directory.everybody(this.time.today())
			.stream()
			.filter(extent::includes)
			.map((member) -> new Choice(member.id().toString(), member.name()))
			.toList();
	}

	private List<Choice> kinds(Overview overview) {
		return overview.kinds().stream().map((kind) -> new Choice(kind, this.activities.kind(kind))).toList();
	}

	/**
	 * The page.
	 *
	 * @param address where the same list is exported, up to the format
	 * @param everything whether the reader sees every department
	 */
	record View(TrailFilter filter, String sentence, List<Choice> persons, List<Choice> kinds, List<Line> lines,
			Paging paging, String address, boolean everything) {

	}

	/**
	 * One entry in words.
	 *
	 * @param href empty if the reader may not open what it is about
	 */
	record Line(Instant at, String when, String who, String kind, String number, String title, String href, String deed,
			String change, @Nullable String words, @Nullable String clause, @Nullable ClauseChip chip) {

	}

}
