package org.opscharter.approvals.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.ApprovalOwner;
import org.opscharter.approvals.web.BoxQueries.Figures;
import org.opscharter.approvals.web.BoxQueries.Row;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts what a box holds into words.
 */
@Component
class BoxWords {

	private final ObjectProvider<ApprovalOwner> owners;

	private final Directory directory;

	private final Words words;

	private final Clocks clocks;

	private final BusinessTime time;

	BoxWords(ObjectProvider<ApprovalOwner> owners, Directory directory, Words words, Clocks clocks, BusinessTime time) {
		this.owners = owners;
		this.directory = directory;
		this.words = words;
		this.clocks = clocks;
		this.time = time;
	}

	List<Line> lines(Box box, List<Row> rows) {
		Map<PersonId, Member> members = this.directory.members(rows.stream()
			.flatMap((row) -> Stream.of(Optional.of(row.applicant()), Optional.ofNullable(row.waitsFor())))
			.flatMap(Optional::stream)
			.collect(Collectors.toSet()), this.time.today());
		return rows.stream().map((row) -> line(box, row, members)).toList();
	}

	/** 我决定了42件：同意33，退回修改7，不同意2。 */
	String sentence(BoxQuestion asked, Figures figures, String total) {
		String key = "approvals.sentence." + asked.box().key();
		if (figures.found() >= Paging.CAP) {
			return this.words.of("approvals.sentence.many", total);
		}
		return this.words.of(key, total, String.valueOf(figures.agreed()), String.valueOf(figures.returned()),
				String.valueOf(figures.declined()), figures.late(), figures.pending());
	}

	/** Which single condition to drop, where that leaves something. */
	List<Dropped> dropped(BoxFilter filter, Map<String, Integer> counts, UnaryOperator<String> address) {
		return counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() > 0)
			.map((count) -> new Dropped(
					this.words.of("approvals.filtered.drop." + (count.getKey().equals("since") ? "since" : "one"),
							value(filter, count.getKey())),
					this.words.of("approvals.count", String.valueOf(count.getValue())), address.apply(count.getKey())))
			.toList();
	}

	String conditions(BoxFilter filter) {
		String all = filter.names()
			.stream()
			.map((name) -> this.words.of("approvals.filtered.by." + name, value(filter, name)))
			.collect(Collectors.joining(this.words.of("approvals.filtered.and")));
		return this.words.of("approvals.filtered.conditions", all);
	}

	List<Choice> kinds() {
		return this.owners.stream()
			.map((owner) -> new Choice(owner.subjectKind(), this.words.of("subject." + owner.subjectKind())))
			.sorted(Comparator.comparing(Choice::value))
			.toList();
	}

	List<Choice> choices(String key, List<String> values) {
		return values.stream().map((value) -> new Choice(value, this.words.of(key + value))).toList();
	}

	List<Choice> periods() {
		return BoxFilter.PERIODS.stream()
			.map((days) -> new Choice(days, this.words.of("approvals.filter.days", days)))
			.toList();
	}

	private String value(BoxFilter filter, String name) {
		String value = filter.values().get(name);
		return switch (name) {
			case "kind" -> kinds().stream()
				.filter((kind) -> kind.value().equals(value))
				.map(Choice::label)
				.findFirst()
				.orElse(value);
			case "status" -> this.words.of("approval.status." + value);
			case "outcome" -> this.words.of("approvals.seat." + value);
			case "since" -> this.words.of("approvals.filter.days", value);
			default -> value;
		};
	}

	private Line line(Box box, Row row, Map<PersonId, Member> members) {
		return new Line(row.number(), this.words.of("subject." + row.kind()), row.subjectNumber(), row.title(),
				name(members, row.applicant()), (row.amount() != null) ? this.words.money(row.amount()) : "—",
				Squares.of((box == Box.DONE) ? row.state() : row.status()),
				(box == Box.DONE) ? this.words.of("approvals.seat." + row.state()) : "",
				this.words.of("approvals.revision",
						String.valueOf((row.decidedRevision() > 0) ? row.decidedRevision() : row.revision())),
				this.words.moment(row.moment()), now(row, members),
				(box == Box.TODO && row.dueAt() != null) ? this.clocks.until(row.dueAt()) : null,
				"/approvals/" + row.number());
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	/** Where the request stands; while it is pending, whom it waits for. */
	private String now(Row row, Map<PersonId, Member> members) {
		if (row.status().equals("PENDING") && row.waitsFor() != null) {
			return this.words.of("approvals.waits", name(members, row.waitsFor()));
		}
		return this.words.of("approval.status." + row.status());
	}

	/**
	 * One request of the list, in words.
	 */
	record Line(String number, String kind, String subjectNumber, String title, String applicant, String amount,
			String square, String decided, String revision, String moment, String now, @Nullable ClockView clock,
			String href) {

	}

	/**
	 * A condition to drop, and how many there are without it.
	 */
	record Dropped(String words, String count, String href) {

	}

}
