package org.opscharter.content.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.channels.ChannelCard;
import org.opscharter.content.Category;
import org.opscharter.content.DraftStatus;
import org.opscharter.content.Places;
import org.opscharter.content.web.DraftListQueries.Counts;
import org.opscharter.content.web.DraftListQueries.Row;
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
 * The list of drafts: mine, in review, to publish, all.
 */
@Component
class DraftListPage {

	static final int SIZE = 20;

	private final DraftListQueries queries;

	private final DraftScopes scopes;

	private final Places places;

	private final Directory directory;

	private final DraftWords drafts;

	private final Words words;

	private final BusinessTime time;

	DraftListPage(DraftListQueries queries, DraftScopes scopes, Places places, Directory directory, DraftWords drafts,
			Words words, BusinessTime time) {
		this.queries = queries;
		this.scopes = scopes;
		this.places = places;
		this.directory = directory;
		this.drafts = drafts;
		this.words = words;
		this.time = time;
	}

	View show(DraftFilter filter, int number, CurrentPerson me) {
		Scope scope = this.scopes.of(me);
		Counts counts = this.queries.counts(filter, scope);
		IntFunction<String> address = address(filter);
		Paging paging = Paging.of(number, SIZE, counts.narrowed(), address);
		List<Line> lines = lines(this.queries.rows(filter, scope, SIZE, paging.offset()));
		return new View(tabs(filter, counts), filter,
				this.words.of("content.list.sentence." + filter.box(), paging.totalLabel()), lines, paging,
				address.apply(1) + "&format=", statuses(), categories(), channels(), me.may(Permission.WRITE_CONTENT),
				me.may(Permission.MANAGE_CONTENT), counts.boxes().get(filter.box()));
	}

	/** The rows for a file, in words, at most that many. */
	List<Line> lines(DraftFilter filter, int most, CurrentPerson me) {
		return lines(this.queries.rows(filter, this.scopes.of(me), most, 0));
	}

	private List<Line> lines(List<Row> rows) {
		Map<PersonId, Member> members = this.directory.members(rows.stream().map(Row::author).toList(),
				this.time.today());
		Set<UUID> shown = rows.stream().flatMap((row) -> row.channels().stream()).collect(Collectors.toSet());
		Map<UUID, String> names = this.places.names(shown);
		return rows.stream().map((row) -> line(row, members, names)).toList();
	}

	private Line line(Row row, Map<PersonId, Member> members, Map<UUID, String> names) {
		DraftStatus status = DraftStatus.valueOf(row.status());
		String channels = row.channels()
			.stream()
			.map((channel) -> names.getOrDefault(channel, ""))
			.filter((name) -> !name.isEmpty())
			.sorted()
			.collect(Collectors.joining("、"));
		return new Line(row.number(), row.title(), this.words.of("content.kind." + row.kind()),
				this.words.of("content.category." + row.category()),
				members.containsKey(row.author()) ? members.get(row.author()).name() : "", channels, row.words(),
				this.words.of("content.list.words", row.words()), this.drafts.status(status, row.plannedAt()),
				DraftWords.square(status), this.words.moment(row.writtenAt()),
				"/content/drafts/" + row.number() + (status.isOpenForWriting() ? "/edit" : ""));
	}

	private List<Tab> tabs(DraftFilter filter, Counts counts) {
		List<Tab> tabs = new ArrayList<>();
		for (String box : DraftFilter.BOXES) {
			tabs.add(new Tab(this.words.of("content.box." + box), label(counts.boxes().get(box)),
					"/content/drafts?box=" + box, box.equals(filter.box())));
		}
		tabs.add(new Tab(this.words.of("content.publications"), null, "/content/publications", false));
		tabs.add(new Tab(this.words.of("content.calendar"), null, "/content/calendar", false));
		return tabs;
	}

	private List<Choice> statuses() {
		return with("content.filter.anyStatus", Arrays.stream(DraftStatus.values())
			.map((status) -> new Choice(status.name(), this.words.of("draft.status." + status))));
	}

	private List<Choice> categories() {
		return with("content.filter.anyCategory", Arrays.stream(Category.values())
			.map((one) -> new Choice(one.name(), this.words.of("content.category." + one))));
	}

	private List<Choice> channels() {
		return with("content.filter.anyChannel", this.places.inUse().stream().map(DraftListPage::choice));
	}

	private static Choice choice(ChannelCard card) {
		return new Choice(card.id().toString(), card.name());
	}

	private List<Choice> with(String any, Stream<Choice> others) {
		return Stream.concat(Stream.of(new Choice("", this.words.of(any))), others).toList();
	}

	private static String label(int count) {
		return (count >= Paging.CAP) ? (Paging.CAP - 1) + "+" : String.valueOf(count);
	}

	private static IntFunction<String> address(DraftFilter filter) {
		return (page) -> {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/content/drafts");
			filter.asParameters().forEach(address::queryParam);
			return address.queryParam("page", page).encode().toUriString();
		};
	}

	/**
	 * The page.
	 *
	 * @param address where the same list is exported, up to the format
	 * @param writes whether the viewer may begin one
	 * @param keeps whether the viewer keeps the list of words
	 * @param unfiltered how many the box has without the filter
	 */
	record View(List<Tab> tabs, DraftFilter filter, String sentence, List<Line> lines, Paging paging, String address,
			List<Choice> statuses, List<Choice> categories, List<Choice> channels, boolean writes, boolean keeps,
			int unfiltered) {

	}

	/**
	 * One draft, in words.
	 */
	record Line(String number, String title, String kind, String category, String author, String channels, int count,
			String words, String status, String square, String since, String href) {

	}

}
