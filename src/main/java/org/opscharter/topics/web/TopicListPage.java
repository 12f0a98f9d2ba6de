package org.opscharter.topics.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.channels.ChannelDirectory;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.topics.Reserve;
import org.opscharter.topics.web.TopicQueries.Counts;
import org.opscharter.topics.web.TopicQueries.Row;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The topic pool: what could be written, and which columns have too little to draw on.
 */
@Component
class TopicListPage {

	static final int SIZE = 20;

	private final TopicQueries queries;

	private final KeywordQueries keywords;

	private final Reserve reserve;

	private final ChannelDirectory channels;

	private final Words words;

	TopicListPage(TopicQueries queries, KeywordQueries keywords, Reserve reserve, ChannelDirectory channels,
			Words words) {
		this.channels = channels;
		this.queries = queries;
		this.keywords = keywords;
		this.reserve = reserve;
		this.words = words;
	}

	View show(TopicFilter filter, int number, CurrentPerson me) {
		Counts counts = this.queries.counts(filter, me.id());
		IntFunction<String> address = address(filter);
		Paging paging = Paging.of(number, SIZE, counts.narrowed(), address);
		Map<UUID, String> columns = columns();
		return new View(tabs(filter, counts), filter,
				this.words.of("topics.sentence." + filter.box(), paging.totalLabel()),
				lines(this.queries.rows(filter, me.id(), SIZE, paging.offset()), columns), paging,
				address.apply(1) + "&format=", choices(columns), keyword(filter), shortages(columns, counts.stocks()),
				me.may(Permission.WRITE_CONTENT), counts.boxes().get(filter.box()));
	}

	/** The rows for a file, at most that many. */
	List<Line> lines(TopicFilter filter, int most, CurrentPerson me) {
		return lines(this.queries.rows(filter, me.id(), most, 0), columns());
	}

	/** What the columns in use are called, with their channel. */
	Map<UUID, String> columns() {
		Map<UUID, String> columns = new LinkedHashMap<>();
		this.channels.inUse()
			.forEach((channel) -> channel.columns()
				.forEach((column) -> columns.put(column.id().id(),
						this.words.of("topics.column", channel.name(), column.name()))));
		return columns;
	}

	List<Choice> choices(Map<UUID, String> columns) {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("topics.anyColumn"))));
		columns.forEach((id, name) -> choices.add(new Choice(id.toString(), name)));
		return choices;
	}

	private List<Line> lines(List<Row> rows, Map<UUID, String> columns) {
		return rows.stream()
			.map((row) -> new Line(row.number(), row.title(), this.words.of("topic.kind." + row.kind()), row.source(),
					(row.column() == null) ? "" : columns.getOrDefault(row.column(), ""), row.filer(),
					this.words.moment(row.filedAt()), square(row.status()),
					this.words.of("topic.status." + row.status()), row.terms(), row.votes(), row.words(),
					"/content/topics/" + row.number()))
			.toList();
	}

	static String square(String status) {
		return switch (status) {
			case "ADOPTED" -> "met";
			case "DROPPED" -> "void";
			case "ASKED" -> "half";
			default -> "open";
		};
	}

	private List<Tab> tabs(TopicFilter filter, Counts counts) {
		List<Tab> tabs = new ArrayList<>();
		for (String box : TopicFilter.BOXES) {
			tabs.add(new Tab(this.words.of("topics.box." + box), Paging.label(counts.boxes().get(box)),
					"/content/topics?box=" + box, box.equals(filter.box())));
		}
		tabs.add(new Tab(this.words.of("topics.keywords"), null, "/content/keywords", false));
		return tabs;
	}

	/** What the columns lack. */
	private List<String> shortages(Map<UUID, String> columns, Map<UUID, Integer> stocks) {
		int least = this.reserve.least();
		return columns.entrySet()
			.stream()
			.filter((column) -> stocks.getOrDefault(column.getKey(), 0) < least)
			.map((column) -> this.words.of("topics.short", column.getValue(), stocks.getOrDefault(column.getKey(), 0),
					least))
			.toList();
	}

	private @Nullable String keyword(TopicFilter filter) {
		return (filter.keyword() == null) ? null : this.keywords.term(filter.keyword()).orElse(null);
	}

	private static IntFunction<String> address(TopicFilter filter) {
		return (page) -> {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/content/topics");
			filter.asParameters().forEach(address::queryParam);
			return address.queryParam("page", page).encode().toUriString();
		};
	}

	/**
	 * The page.
	 *
	 * @param address where the same list is exported, up to the format
	 * @param keyword the term the list is narrowed to; none
	 * @param shortages which columns have too little to draw on, in words
	 * @param unfiltered how many the box has without the filter
	 */
	record View(List<Tab> tabs, TopicFilter filter, String sentence, List<Line> lines, Paging paging, String address,
			List<Choice> columns, @Nullable String keyword, List<String> shortages, boolean writes, int unfiltered) {

	}

	/**
	 * One topic, in words.
	 */
	record Line(String number, String title, String kind, String source, String where, String by, String at,
			String square, String status, List<String> terms, int votes, String words, String href) {

	}

}
