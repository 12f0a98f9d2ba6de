package org.opscharter.execution.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.execution.ProjectStatus;
import org.opscharter.execution.web.ProjectListQueries.Counts;
import org.opscharter.execution.web.ProjectListQueries.Row;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of projects. Five statements, however many rows.
 */
@Component("executionListPage")
class ProjectListPage {

	static final int SIZE = 20;

	private final ProjectListQueries queries;

	private final Progress progress;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	ProjectListPage(ProjectListQueries queries, Progress progress, Directory directory, Words words,
			BusinessTime time) {
		this.queries = queries;
		this.progress = progress;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	View show(ProjectFilter filter, int number, CurrentPerson me) {
		Scope scope = Scope.of(me);
		Counts counts = this.queries.counts(filter, scope);
		IntFunction<String> address = address(filter);
		Paging paging = Paging.of(number, SIZE, counts.narrowed(), address);
		List<Row> rows = this.queries.rows(filter, scope, SIZE, paging.offset());
		List<PersonId> leaders = this.queries.leaders(scope);
		Set<PersonId> persons = new HashSet<>(leaders);
		rows.forEach((row) -> persons.add(row.leader()));
		Map<PersonId, Member> members = this.directory.members(persons, this.time.today());
		return new View(tabs(Paging.label(counts.all()), me), filter, sentence(filter, counts, paging),
				lines(rows, members), paging, address.apply(1) + "&format=", statuses(), leaders(leaders, members),
				counts.all(), !filter.isEmpty());
	}

	/** The rows for a file, in words, at most that many. */
	List<Line> lines(ProjectFilter filter, int most, CurrentPerson me) {
		List<Row> rows = this.queries.rows(filter, Scope.of(me), most, 0);
		return lines(rows, this.directory.members(rows.stream().map(Row::leader).toList(), this.time.today()));
	}

	/**
	 * 立项, 项目, 复盘: one thing in three stages. Who reads budgets only has no business with
	 * what was learnt.
	 */
	List<Tab> tabs(String projects, CurrentPerson me) {
		Stream<Tab> lists = Stream.of(new Tab(this.words.of("execution.tab.proposals"), null, "/proposals", false),
				new Tab(this.words.of("execution.tab.projects"), projects.isEmpty() ? null : projects, "/projects",
						!projects.isEmpty()));
		Stream<Tab> lessons = Stream
			.of(new Tab(this.words.of("execution.tab.retrospectives"), null, "/projects/retrospectives",
					projects.isEmpty()))
			.filter((tab) -> me.may(Permission.VIEW_PROJECTS) || me.may(Permission.VIEW_ALL_PROJECTS));
		return Stream.concat(lists, lessons).toList();
	}

	private String sentence(ProjectFilter filter, Counts counts, Paging paging) {
		return filter.isEmpty()
				? this.words.of("execution.list.count", Paging.label(counts.all()), Paging.label(counts.running()),
						Paging.label(counts.paused()))
				: this.words.of("execution.list.count.some", paging.totalLabel(), Paging.label(counts.all()));
	}

	private List<Line> lines(List<Row> rows, Map<PersonId, Member> members) {
		Map<UUID, Progress.Tally> tallies = this.progress.of(rows.stream().map(Row::id).toList());
		return rows.stream().map((row) -> line(row, members, tallies.get(row.id()))).toList();
	}

	private Line line(Row row, Map<PersonId, Member> members, Progress.Tally tally) {
		boolean late = row.status() == ProjectStatus.RUNNING && row.ends().isBefore(this.time.today());
		return new Line(row.number(), row.title(), name(members, row.leader()),
				this.words.of("project.status." + row.status()), ProjectPage.square(row.status()),
				this.words.of("execution.importance." + row.importance()),
				(tally.total() > 0) ? tally.done() + "/" + tally.total() : "—", tally.overdue(), row.amount(),
				row.spent(), this.words.money(row.spent()) + "/" + this.words.money(row.amount()),
				row.spent().compareTo(row.amount()) > 0,
				"%1$tm-%1$td".formatted(row.starts()) + "～" + "%1$tm-%1$td".formatted(row.ends()), late,
				this.words.moment(row.statusAt()), row.changing());
	}

	private List<Choice> statuses() {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("execution.filter.anyStatus"))));
		Arrays.stream(ProjectStatus.values())
			.filter((status) -> status != ProjectStatus.REVISING)
			.forEach((status) -> choices.add(new Choice(status.name(), this.words.of("project.status." + status))));
		return choices;
	}

	private List<Choice> leaders(List<PersonId> leaders, Map<PersonId, Member> members) {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("execution.filter.anyLeader"))));
		leaders.stream()
			.map((leader) -> new Choice(leader.toString(), name(members, leader)))
			.sorted((one, other) -> one.label().compareTo(other.label()))
			.forEach(choices::add);
		return choices;
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	private static IntFunction<String> address(ProjectFilter filter) {
		return (page) -> {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/projects");
			filter.asParameters().forEach(address::queryParam);
			return address.queryParam("page", page).encode().toUriString();
		};
	}

	/**
	 * The page.
	 *
	 * @param address where the same list is exported, up to the format
	 * @param unfiltered how many there are without the filter
	 */
	record View(List<Tab> tabs, ProjectFilter filter, String sentence, List<Line> lines, Paging paging, String address,
			List<Choice> statuses, List<Choice> leaders, int unfiltered, boolean narrowed) {

	}

	/**
	 * One project, in words.
	 *
	 * @param tasks done of all
	 * @param overspent whether more was spent than agreed
	 * @param late whether it should be over
	 * @param changing whether a change waits for its approval
	 */
	record Line(String number, String title, String leader, String status, String square, String importance,
			String tasks, int overdue, BigDecimal budget, BigDecimal cost, String money, boolean overspent, String span,
			boolean late, String since, boolean changing) {

	}

}
