package org.opscharter.approvals.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.web.BoxQueries.Row;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A box as the page shows it: tabs with counts, the sentence with honest figures, rows in
 * words. Four statements, however many rows.
 */
@Component
class BoxPage {

	static final int SIZE = 20;

	private final BoxQueries queries;

	private final Directory directory;

	private final Words words;

	private final Clocks clocks;

	private final BusinessTime time;

	BoxPage(BoxQueries queries, Directory directory, Words words, Clocks clocks, BusinessTime time) {
		this.queries = queries;
		this.directory = directory;
		this.words = words;
		this.clocks = clocks;
		this.time = time;
	}

	View show(Box box, BoxFilter filter, int number, PersonId me) {
		Map<Box, Integer> totals = this.queries.totals(me);
		int total = filter.isEmpty() ? totals.get(box) : this.queries.count(box, filter, me);
		Paging paging = Paging.of(number, SIZE, total, address(box, filter));
		List<Line> lines = lines(box, this.queries.rows(box, filter, me, SIZE, paging.offset()));
		return new View(box.key(), tabs(box, totals), filter,
				this.words.of("approvals.box." + box.key() + ".count", paging.totalLabel()), lines, paging,
				address(box, filter).apply(1) + "&format=", totals.get(box));
	}

	List<Line> lines(Box box, List<Row> rows) {
		Map<PersonId, Member> members = this.directory.members(rows.stream()
			.flatMap((row) -> Stream.of(Optional.of(row.applicant()), Optional.ofNullable(row.waitsFor())))
			.flatMap(Optional::stream)
			.collect(Collectors.toSet()), this.time.today());
		return rows.stream().map((row) -> line(box, row, members)).toList();
	}

	private Line line(Box box, Row row, Map<PersonId, Member> members) {
		return new Line(row.number(), this.words.of("subject." + row.kind()), row.subjectNumber(), row.title(),
				name(members, row.applicant()), (row.amount() != null) ? this.words.money(row.amount()) : "—",
				square(row), decided(box, row), (row.decidedRevision() > 0) ? row.decidedRevision() : row.revision(),
				moment(box, row), now(row, members),
				(box == Box.TODO && row.dueAt() != null) ? this.clocks.until(row.dueAt()) : null,
				"/approvals/" + row.number());
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	private String decided(Box box, Row row) {
		return (box == Box.DONE) ? this.words.of("approvals.seat." + row.state()) : "";
	}

	/** Where the request stands; while it is pending, whom it waits for. */
	private String now(Row row, Map<PersonId, Member> members) {
		if (row.status().equals("PENDING") && row.waitsFor() != null) {
			return this.words.of("approvals.waits", name(members, row.waitsFor()));
		}
		return this.words.of("approval.status." + row.status());
	}

	private static String square(Row row) {
		return Squares.of((row.state() != null) ? row.state() : row.status());
	}

	private String moment(Box box, Row row) {
		return this.words.moment((box == Box.DONE && row.decidedAt() != null) ? row.decidedAt() : row.submittedAt());
	}

	private List<Tab> tabs(Box current, Map<Box, Integer> totals) {
		return Arrays.stream(Box.values())
			.map((box) -> new Tab(this.words.of("approvals.box." + box.key()),
					(totals.get(box) >= Paging.CAP) ? "999+" : totals.get(box).toString(),
					"/approvals?box=" + box.key(), box == current))
			.toList();
	}

	private static IntFunction<String> address(Box box, BoxFilter filter) {
		return (page) -> {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/approvals").queryParam("box", box.key());
			filter.asParameters().forEach(address::queryParam);
			return address.queryParam("page", page).encode().toUriString();
		};
	}

	/**
	 * The page.
	 *
	 * @param address where the same list is exported, up to the format
	 * @param unfiltered how many the box holds without the filter
	 */
	record View(String box, List<Tab> tabs, BoxFilter filter, String sentence, List<Line> lines, Paging paging,
			String address, int unfiltered) {

		public boolean isTodo() {
			return this.box.equals("todo");
		}

		public boolean isDone() {
			return this.box.equals("done");
		}

		public Set<String> statuses() {
			return Set.of("PENDING", "RETURNED", "APPROVED", "DECLINED", "WITHDRAWN", "VOID");
		}

	}

	/**
	 * One request of the list, in words.
	 */
	record Line(String number, String kind, String subjectNumber, String title, String applicant, String amount,
			String square, String decided, int revision, String moment, String now, @Nullable ClockView clock,
			String href) {

	}

}
