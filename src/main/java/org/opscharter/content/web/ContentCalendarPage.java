package org.opscharter.content.web;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.channels.ChannelCard;
import org.opscharter.channels.ChannelPeriods;
import org.opscharter.channels.ChannelPeriods.ChannelPeriod;
import org.opscharter.content.Places;
import org.opscharter.content.web.ContentCalendarQueries.Item;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * The content calendar: what goes out where on which day, and what is still missing.
 */
@Component
class ContentCalendarPage {

	private final ContentCalendarQueries queries;

	private final DraftScopes scopes;

	private final Places places;

	private final ChannelPeriods periods;

	private final DraftWords drafts;

	private final Directory directory;

	private final WorkingCalendar calendar;

	private final Words words;

	private final BusinessTime time;

	ContentCalendarPage(ContentCalendarQueries queries, DraftScopes scopes, Places places, ChannelPeriods periods,
			DraftWords drafts, Directory directory, WorkingCalendar calendar, Words words, BusinessTime time) {
		this.queries = queries;
		this.scopes = scopes;
		this.places = places;
		this.periods = periods;
		this.drafts = drafts;
		this.directory = directory;
		this.calendar = calendar;
		this.words = words;
		this.time = time;
	}

	View show(CalendarSpan span, @Nullable UUID channel, @Nullable UUID person, CurrentPerson me) {
		Scope scope = this.scopes.of(me);
		List<ChannelCard> cards = this.places.inUse();
		List<Item> items = this.queries.items(span.from(), span.to(), channel, person, scope);
		List<Item> late = this.queries.late(this.time.now(), scope);
		List<Member> staff = this.directory.everybody(this.time.today());
		Map<UUID, String> names = staff.stream()
			.collect(Collectors.toMap((member) -> member.id().id(), Member::name, (one, other) -> one));
		List<ChannelPeriod> rounds = this.periods.between(span.from().minusDays(7), span.to());
		List<Day> days = span.days().stream().map(this::day).toList();
		List<Row> rows = (span.month() != null) ? List.of()
				: cards.stream()
					.filter((card) -> channel == null || card.id().id().equals(channel))
					.map((card) -> row(card, span, items, rounds, names))
					.toList();
		return new View(span, title(span), days, rows,
				(span.month() != null) ? weeks(span, items, cards, names) : List.of(), tabs(span, channel, person),
				address(span.view(), span.before(), channel, person),
				address(span.view(), this.time.today(), channel, person),
				address(span.view(), span.after(), channel, person), channels(cards), persons(items, staff),
				late.stream().map((item) -> line(item, names)).toList(), me.may(Permission.WRITE_CONTENT));
	}

	private Row row(ChannelCard card, CalendarSpan span, List<Item> items, List<ChannelPeriod> rounds,
			Map<UUID, String> names) {
		Map<LocalDate, List<Line>> lines = items.stream()
			.filter((item) -> card.id().id().equals(item.channel()))
			.collect(Collectors.groupingBy(Item::day, LinkedHashMap::new,
					Collectors.mapping((item) -> line(item, names), Collectors.toList())));
		List<ChannelPeriod> own = rounds.stream().filter((one) -> one.channel().equals(card.id())).toList();
		LocalDate week = span.to().minusDays(6);
		return new Row(card.name(), names.getOrDefault(card.owner().id(), ""),
				span.days().stream().map((day) -> cell(day, lines.getOrDefault(day, List.of()), own)).toList(),
				share(own, week.minusDays(7)), share(own, week));
	}

	private Cell cell(LocalDate day, List<Line> lines, List<ChannelPeriod> rounds) {
		boolean asked = rounds.stream().anyMatch((one) -> one.isDay() && one.first().equals(day) && !one.isKept());
		boolean over = day.isBefore(this.time.today());
		return new Cell(day(day), lines, asked && over, asked && !over && lines.isEmpty());
	}

	/** 2/3 of a week; of days, how many of them were kept. */
	private static @Nullable Share share(List<ChannelPeriod> rounds, LocalDate monday) {
		List<ChannelPeriod> own = rounds.stream()
			.filter((one) -> !one.first().isAfter(monday.plusDays(6)) && !one.last().isBefore(monday))
			.toList();
		if (own.isEmpty()) {
			return null;
		}
		boolean days = own.stream().allMatch(ChannelPeriod::isDay);
		int reached = days ? (int) own.stream().filter(ChannelPeriod::isKept).count()
				: own.stream().mapToInt(ChannelPeriod::reached).sum();
		int target = days ? own.size() : own.stream().mapToInt(ChannelPeriod::target).sum();
		return new Share(reached + "/" + target, reached >= target);
	}

	private List<List<Cell>> weeks(CalendarSpan span, List<Item> items, List<ChannelCard> cards,
			Map<UUID, String> names) {
		Map<UUID, String> channels = cards.stream()
			.collect(Collectors.toMap((card) -> card.id().id(), ChannelCard::name));
		Map<LocalDate, List<Line>> lines = items.stream()
			.collect(Collectors.groupingBy(Item::day, Collectors.mapping(
					(item) -> line(item, names).at(channels.getOrDefault(item.channel(), "")), Collectors.toList())));
		return span.weeks()
			.map((week) -> week.stream()
				.map((day) -> new Cell(day(day), lines.getOrDefault(day, List.of()), false, false))
				.toList())
			.toList();
	}

	private Line line(Item item, Map<UUID, String> names) {
		String clock = "%tR".formatted(item.at().atZone(BusinessTime.ZONE));
		return new Line(item.number(), item.title(), DraftWords.square(item.status()),
				item.planned() ? this.words.of("content.calendar.planned", clock, this.drafts.status(item.status()))
						: clock,
				names.getOrDefault(item.person(), ""), item.planned(), clock, "", this.words.moment(item.at()));
	}

	private Day day(LocalDate day) {
		return new Day(day.toString(), this.words.day(day), day.getDayOfMonth(), day.equals(this.time.today()),
				!this.calendar.isWorkingDay(day));
	}

	private String title(CalendarSpan span) {
		return (span.month() != null)
				? this.words.of("content.calendar.month", String.valueOf(span.month().getYear()),
						String.valueOf(span.month().getMonthValue()))
				: this.words.of("content.calendar.weeks",
						String.valueOf(span.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), this.words.day(span.from()),
						this.words.day(span.to()));
	}

	private List<Tab> tabs(CalendarSpan span, @Nullable UUID channel, @Nullable UUID person) {
		return CalendarSpan.VIEWS.stream()
			.map((view) -> new Tab(this.words.of("content.calendar.view." + view), null,
					address(view, span.day(), channel, person), view.equals(span.view())))
			.toList();
	}

	static String address(String view, LocalDate day, @Nullable UUID channel, @Nullable UUID person) {
		return "/content/calendar?view=" + view + "&day=" + day + ((channel != null) ? "&channel=" + channel : "")
				+ ((person != null) ? "&person=" + person : "");
	}

	private List<Choice> channels(List<ChannelCard> cards) {
		return Stream
			.concat(Stream.of(new Choice("", this.words.of("content.filter.anyChannel"))),
					cards.stream().map((card) -> new Choice(card.id().toString(), card.name())))
			.toList();
	}

	/** Those who have something in it, and who works with content at all. */
	private List<Choice> persons(List<Item> items, List<Member> staff) {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("content.filter.anyPerson"))));
		List<UUID> there = items.stream().map(Item::person).distinct().toList();
		staff.stream()
			.filter((member) -> there.contains(member.id().id()))
			.forEach((member) -> choices.add(new Choice(member.id().toString(), member.name())));
		return choices;
	}

	/**
	 * The page.
	 *
	 * @param rows the channels, for weeks
	 * @param weeks the weeks of a month, for a month
	 * @param late what should have gone out by now
	 */
	record View(CalendarSpan span, String title, List<Day> days, List<Row> rows, List<List<Cell>> weeks, List<Tab> tabs,
			String before, String today, String after, List<Choice> channels, List<Choice> persons, List<Line> late,
			boolean writes) {

	}

	record Day(String date, String label, int number, boolean today, boolean free) {

	}

	/**
	 * A channel.
	 *
	 * @param before how far the week before was; none where nothing is asked
	 * @param now how far the last week shown is
	 */
	record Row(String channel, String owner, List<Cell> cells, @Nullable Share before, @Nullable Share now) {

	}

	/**
	 * A day of a channel.
	 *
	 * @param missed whether an update was asked for and none came
	 * @param empty whether one is asked for and none is planned
	 */
	record Cell(Day day, List<Line> lines, boolean missed, boolean empty) {

	}

	record Share(String count, boolean kept) {

	}

	/**
	 * A piece.
	 *
	 * @param planned whether it can still be moved to another day
	 * @param clock at what time
	 */
	record Line(String number, String title, String square, String state, String person, boolean planned, String clock,
			String channel, String moment) {

		Line at(String where) {
			return new Line(this.number, this.title, this.square, this.state, this.person, this.planned, this.clock,
					where, this.moment);
		}

	}

}
