package org.opscharter.projects.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalId;
import org.opscharter.projects.ProposalStatus;
import org.opscharter.projects.web.ProposalListQueries.Counts;
import org.opscharter.projects.web.ProposalListQueries.Row;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of proposals. Five statements, however many rows.
 */
@Component
class ProposalListPage {

	static final int SIZE = 20;

	private final ProposalListQueries queries;

	private final Directory directory;

	private final Whereabouts whereabouts;

	private final Words words;

	private final BusinessTime time;

	ProposalListPage(ProposalListQueries queries, Directory directory, Whereabouts whereabouts, Words words,
			BusinessTime time) {
		this.queries = queries;
		this.directory = directory;
		this.whereabouts = whereabouts;
		this.words = words;
		this.time = time;
	}

	View show(ProposalFilter filter, int number, CurrentPerson me) {
		Scope scope = Scope.of(me);
		Counts counts = this.queries.counts(filter, scope);
		IntFunction<String> address = address(filter);
		Paging paging = Paging.of(number, SIZE, counts.narrowed(), address);
		List<Row> rows = this.queries.rows(filter, scope, SIZE, paging.offset());
		List<PersonId> authors = this.queries.authors(scope);
		Set<PersonId> persons = new HashSet<>(authors);
		rows.forEach((row) -> persons.add(row.author()));
		Map<PersonId, Member> members = this.directory.members(persons, this.time.today());
		return new View(tabs(counts, me), filter,
				this.words.of("projects.list.count." + (filter.isEmpty() ? "all" : "some"), paging.totalLabel(),
						label(counts.all())),
				lines(rows, members), paging, address.apply(1) + "&format=", statuses(), authors(authors, members),
				me.may(Permission.WRITE_PROPOSALS), counts.all());
	}

	/** The rows for a file, in words, at most that many. */
	List<Line> lines(ProposalFilter filter, int most, CurrentPerson me) {
		List<Row> rows = this.queries.rows(filter, Scope.of(me), most, 0);
		return lines(rows, this.directory.members(rows.stream().map(Row::author).toList(), this.time.today()));
	}

	private List<Line> lines(List<Row> rows, Map<PersonId, Member> members) {
		List<ProposalId> approved = rows.stream()
			.filter((row) -> row.status().equals(ProposalStatus.APPROVED.name()))
			.map(Row::id)
			.toList();
		Map<ProposalId, String> further = this.whereabouts.of(approved);
		return rows.stream().map((row) -> line(row, members, further.get(row.id()))).toList();
	}

	/**
	 * @param further where it stands since its approval; none before
	 */
	private Line line(Row row, Map<PersonId, Member> members, @Nullable String further) {
		ProposalStatus status = ProposalStatus.valueOf(row.status());
		String span = (row.starts() == null || row.ends() == null) ? "—" : this.words.of("projects.strip.dates",
				"%1$tm-%1$td".formatted(row.starts()), "%1$tm-%1$td".formatted(row.ends()));
		return new Line(row.number(), row.title(), name(members, row.author()),
				this.words.of((further != null) ? further : "proposal.status." + status), ProposalPage.square(status),
				this.words.of("projects.importance." + row.importance()), row.amount(),
				(row.amount().signum() > 0) ? this.words.money(row.amount()) : "–", span,
				this.words.moment(row.statusAt()), ((further != null) ? "/projects/" : "/proposals/") + row.number());
	}

	private List<Tab> tabs(Counts counts, CurrentPerson me) {
		Stream<Tab> lists = Stream.of(
				new Tab(this.words.of("projects.tab.proposals"), label(counts.all()), "/proposals", true),
				new Tab(this.words.of("projects.tab.projects"), null, "/projects", false));
		Stream<Tab> lessons = Stream
			.of(new Tab(this.words.of("projects.tab.retrospectives"), null, "/projects/retrospectives", false))
			.filter((tab) -> me.may(Permission.VIEW_PROJECTS) || me.may(Permission.VIEW_ALL_PROJECTS));
		return Stream.concat(lists, lessons).toList();
	}

	private List<Choice> statuses() {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("projects.filter.anyStatus"))));
		Arrays.stream(ProposalStatus.values())
			.forEach((status) -> choices.add(new Choice(status.name(), this.words.of("proposal.status." + status))));
		return choices;
	}

	private List<Choice> authors(List<PersonId> authors, Map<PersonId, Member> members) {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("projects.filter.anyAuthor"))));
		authors.stream()
			.map((author) -> new Choice(author.toString(), name(members, author)))
			.sorted((one, other) -> one.label().compareTo(other.label()))
			.forEach(choices::add);
		return choices;
	}

	private static String label(int count) {
		return (count >= Paging.CAP) ? (Paging.CAP - 1) + "+" : String.valueOf(count);
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	private static IntFunction<String> address(ProposalFilter filter) {
		return (page) -> {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/proposals");
			filter.asParameters().forEach(address::queryParam);
			return address.queryParam("page", page).encode().toUriString();
		};
	}

	/**
	 * The page.
	 *
	 * @param address where the same list is exported, up to the format
	 * @param writes whether the viewer may begin one
	 * @param unfiltered how many there are without the filter
	 */
	record View(List<Tab> tabs, ProposalFilter filter, String sentence, List<Line> lines, Paging paging, String address,
			List<Choice> statuses, List<Choice> authors, boolean writes, int unfiltered) {

		public boolean narrowed() {
			return !this.filter.isEmpty();
		}

	}

	/**
	 * One proposal, in words.
	 */
	record Line(String number, String title, String author, String status, @Nullable String square, String importance,
			BigDecimal total, String amount, String span, String since, String href) {

	}

}
