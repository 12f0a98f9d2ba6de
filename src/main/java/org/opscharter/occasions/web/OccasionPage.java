package org.opscharter.occasions.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.channels.ChannelCard;
import org.opscharter.channels.ChannelDirectory;
import org.opscharter.channels.ChannelId;
import org.opscharter.obligations.LedgerStandings;
import org.opscharter.obligations.LedgerStandings.Standing;
import org.opscharter.obligations.ObligationState;
import org.opscharter.occasions.OccasionKind;
import org.opscharter.occasions.OccasionNotFound;
import org.opscharter.occasions.OccasionStatus;
import org.opscharter.occasions.Weight;
import org.opscharter.occasions.web.OccasionForms.OccasionForm;
import org.opscharter.occasions.web.OccasionQueries.Row;
import org.opscharter.organisation.Directory;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Occasions in words: what there is to tell, where and by when, and what has been told.
 */
@Component
class OccasionPage {

	private static final String KIND = "occasion";

	/** So long an occasion stays among those to come: its reports fall due after it. */
	private static final int DAYS_AFTER = 14;

	private final OccasionQueries queries;

	private final LedgerStandings ledger;

	private final ChannelDirectory channels;

	private final Directory directory;

	private final Clocks clocks;

	private final Words words;

	private final BusinessTime time;

	OccasionPage(OccasionQueries queries, LedgerStandings ledger, ChannelDirectory channels, Directory directory,
			Clocks clocks, Words words, BusinessTime time) {
		this.queries = queries;
		this.ledger = ledger;
		this.channels = channels;
		this.directory = directory;
		this.clocks = clocks;
		this.words = words;
		this.time = time;
	}

	ListView list(boolean past, CurrentPerson me) {
		return new ListView(lines(past, me), past, me.may(Permission.WRITE_CONTENT));
	}

	List<Line> lines(boolean past, CurrentPerson me) {
		List<Row> rows = this.queries.all(past, this.time.today().minusDays(DAYS_AFTER), me);
		Map<UUID, List<Standing>> owed = this.ledger
			.about(KIND, rows.stream().map((row) -> row.id().id()).toList(), this.time.today().minusYears(2))
			.stream()
			.collect(Collectors.groupingBy(Standing::matter));
		Map<ChannelId, ChannelCard> cards = cards(owed.values().stream().flatMap(List::stream).toList(), List.of());
		return rows.stream().map((row) -> line(row, owed.getOrDefault(row.id().id(), List.of()), cards, me)).toList();
	}

	/**
	 * The occasion of this number.
	 * @throws OccasionNotFound if there is none
	 */
	Row find(String number, CurrentPerson me) {
		return this.queries.find(number, me).orElseThrow(() -> new OccasionNotFound(number));
	}

	/**
	 * The same, for somebody who may change it.
	 * @throws OccasionNotFound if there is none he may change
	 */
	Row changeable(String number, CurrentPerson me) {
		return this.queries.find(number, me).filter(Row::changes).orElseThrow(() -> new OccasionNotFound(number));
	}

	View show(Row row, CurrentPerson me) {
		List<Standing> owed = this.ledger.about(KIND, List.of(row.id().id()), row.starts().minusMonths(2));
		List<OccasionQueries.Told> told = this.queries.told(row.id().id());
		List<UUID> named = new ArrayList<>(row.channels());
		told.forEach((one) -> named.add(one.channel()));
		Map<ChannelId, ChannelCard> cards = cards(owed, named);
		boolean missing = owed.stream().anyMatch((one) -> one.state() == ObligationState.PENDING);
		boolean live = row.status() != OccasionStatus.CANCELLED;
		return new View(row, facts(row), row.channels().stream().map((id) -> name(id, cards)).toList(),
				owed.stream().map((one) -> owed(one, cards, me)).toList(),
				told.stream()
					.map((one) -> new ToldLine(one.title(), one.link(), name(one.channel(), cards),
							this.words.moment(one.at()), one.complete()))
					.toList(),
				weight(row), live && row.changes(),
				live && row.changes() && row.weight().successors().contains(Weight.CLAIMED),
				live && row.weight() == Weight.CLAIMED && me.may(Permission.MANAGE_CONTENT),
				live && row.changes() && row.kind() == OccasionKind.PROMOTION && row.status() == OccasionStatus.PLANNED,
				missing && row.kind() == OccasionKind.PROMOTION, me.may(Permission.WRITE_CONTENT));
	}

	OccasionForm form(@Nullable Row row) {
		if (row == null) {
			return new OccasionForm("", OccasionKind.EVENT, null, null, "", List.of(), false);
		}
		return new OccasionForm(row.title(), row.kind(), row.starts(), row.ends(), row.ownerId().toString(),
				row.channels().stream().map(UUID::toString).toList(), row.weight() != Weight.ORDINARY);
	}

	List<Choice> staff() {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("channels.choose"))));
		this.directory.everybody(this.time.today())
			.forEach((member) -> choices.add(new Choice(member.id().toString(),
					this.words.of("channels.person", member.name(), member.post()))));
		return choices;
	}

	List<Choice> channels() {
		return this.channels.inUse().stream().map((card) -> new Choice(card.id().toString(), card.name())).toList();
	}

	private Line line(Row row, List<Standing> owed, Map<ChannelId, ChannelCard> cards, CurrentPerson me) {
		return new Line(row.number(), row.title(), facts(row), row.owner(), weight(row),
				row.status() == OccasionStatus.CANCELLED, owed.stream().map((one) -> owed(one, cards, me)).toList(),
				row.told());
	}

	private List<String> facts(Row row) {
		return List.of(row.number(), this.words.of("occasions.kind." + row.kind()), days(row.starts(), row.ends()));
	}

	private String days(LocalDate starts, LocalDate ends) {
		return starts.equals(ends) ? this.words.day(starts)
				: this.words.of("occasions.days", this.words.day(starts), this.words.day(ends));
	}

	private Mark weight(Row row) {
		String square = switch (row.weight()) {
			case ORDINARY, DENIED -> "open";
			case CLAIMED -> "half";
			case MAJOR -> "met";
		};
		return new Mark(square, this.words.of("occasions.weight." + row.weight()),
				row.weigher().isEmpty() ? "" : this.words.of("occasions.weighed", row.weigher(), row.weightWords()));
	}

	private Owed owed(Standing one, Map<ChannelId, ChannelCard> cards, CurrentPerson me) {
		boolean over = one.state() == ObligationState.PENDING && this.time.now().isAfter(one.due());
		String square = switch (one.state()) {
			case PENDING -> over ? "missed" : "open";
			case MET -> "met";
			case LATE -> "late";
			case MISSED -> "missed";
			case WAIVED -> "waived";
			case VOID -> "void";
		};
		String where = one.period().isEmpty() ? this.words.of("occasions.anywhere")
				: name(UUID.fromString(one.period()), cards);
		return new Owed(this.words.of("obligations.rule." + one.rule()), where, square,
				this.words.of(over ? "obligations.overdue" : "obligations.state." + one.state()),
				this.words.by(one.due()),
				(one.state() == ObligationState.PENDING) ? this.clocks.until(one.due()) : null, one.pageFor(me));
	}

	private Map<ChannelId, ChannelCard> cards(Collection<Standing> owed, Collection<UUID> further) {
		Set<ChannelId> ids = new HashSet<>();
		owed.stream().filter((one) -> !one.period().isEmpty()).forEach((one) -> ids.add(ChannelId.of(one.period())));
		further.forEach((id) -> ids.add(new ChannelId(id)));
		return this.channels.channels(ids);
	}

	private static String name(UUID channel, Map<ChannelId, ChannelCard> cards) {
		ChannelCard card = cards.get(new ChannelId(channel));
		return (card != null) ? card.name() : "";
	}

	/**
	 * The list.
	 */
	record ListView(List<Line> lines, boolean past, boolean writes) {

	}

	record Line(String number, String title, List<String> facts, String owner, Mark weight, boolean cancelled,
			List<Owed> owed, int told) {

	}

	/**
	 * Whether it is major.
	 *
	 * @param who who has said so, and why not
	 */
	record Mark(String square, String words, String who) {

	}

	/**
	 * Something that must be told.
	 */
	record Owed(String rule, String where, String square, String state, String by, @Nullable ClockView clock,
			@Nullable String href) {

	}

	record ToldLine(String title, String href, String channel, String at, boolean complete) {

	}

	/**
	 * One occasion.
	 *
	 * @param untold whether it is a promotion that has not been announced yet
	 */
	record View(Row occasion, List<String> facts, List<String> channels, List<Owed> owed, List<ToldLine> told,
			Mark weight, boolean changes, boolean claims, boolean weighs, boolean starts, boolean untold,
			boolean writes) {

	}

}
