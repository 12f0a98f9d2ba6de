package org.opscharter.launches.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.launches.LaunchStatus;
import org.opscharter.launches.web.LaunchQueries.Details;
import org.opscharter.launches.web.LaunchQueries.Scope;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The list of launches. Three statements, however many rows.
 */
@Component
class LaunchListPage {

	private static final int SIZE = 20;

	private final LaunchQueries queries;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	LaunchListPage(LaunchQueries queries, Directory directory, Words words, BusinessTime time) {
		this.queries = queries;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	View show(@Nullable String asked, int number, CurrentPerson me) {
		String status = known(asked);
		Scope scope = LaunchPage.scope(me);
		String base = (status != null) ? "/launches?status=" + status + "&" : "/launches?";
		IntFunction<String> address = (page) -> base + "page=" + page;
		Paging paging = Paging.of(number, SIZE, this.queries.count(scope, status), address);
		List<Choice> statuses = new ArrayList<>(List.of(new Choice("", this.words.of("launches.filter.any"))));
		Arrays.stream(LaunchStatus.values())
			.forEach((one) -> statuses.add(new Choice(one.name(), this.words.of("launch.status." + one))));
		return new View(this.words.of("launches.list.count", paging.totalLabel()),
				lines(this.queries.rows(scope, status, SIZE, paging.offset())), paging, base + "format=", statuses,
				status, me.may(Permission.WRITE_PROPOSALS) || me.may(Permission.WRITE_REQUESTS));
	}

	/** The rows for a file, in words, at most that many. */
	List<Line> lines(@Nullable String status, int most, CurrentPerson me) {
		return lines(this.queries.rows(LaunchPage.scope(me), known(status), most, 0));
	}

	private List<Line> lines(List<Details> rows) {
		Map<PersonId, Member> members = this.directory
			.members(rows.stream().map(Details::leader).filter(Objects::nonNull).toList(), this.time.today());
		LocalDate today = this.time.today();
		return rows.stream()
			.map((row) -> new Line(row.number(), row.title(), LaunchPage.person(members, row.leader()),
					this.words.of("launch.status." + row.status()), LaunchPage.square(row.status()),
					row.neededBy().toString(), row.status() != LaunchStatus.LIVE && row.neededBy().isBefore(today),
					this.words.moment(row.statusAt()), row.release()))
			.toList();
	}

	private static @Nullable String known(@Nullable String asked) {
		return Arrays.stream(LaunchStatus.values()).map(Enum::name).anyMatch((one) -> one.equals(asked)) ? asked : null;
	}

	/**
	 * The page.
	 */
	record View(String sentence, List<Line> lines, Paging paging, String address, List<Choice> statuses,
			@Nullable String status, boolean writes) {

	}

	/**
	 * One launch.
	 *
	 * @param late whether it was needed before today
	 */
	record Line(String number, String title, String leader, String status, String square, String neededBy, boolean late,
			String since, int release) {

	}

}
