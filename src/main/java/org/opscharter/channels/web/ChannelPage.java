package org.opscharter.channels.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.channels.CadenceInForce;
import org.opscharter.channels.CadenceInForce.InForce;
import org.opscharter.channels.CadenceInForce.Own;
import org.opscharter.channels.ChannelClass;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.web.ChannelForms.ChannelForm;
import org.opscharter.channels.web.ChannelQueries.ColumnRow;
import org.opscharter.channels.web.ChannelQueries.Row;
import org.opscharter.channels.web.ChannelQueries.UpdateRow;
import org.opscharter.channels.web.ChannelWords.Mark;
import org.opscharter.channels.web.ChannelWords.Now;
import org.opscharter.obligations.LedgerStandings;
import org.opscharter.obligations.LedgerStandings.Standing;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * One channel: what the register says, how often it is updated and why, what became of
 * its periods, its columns, what went out last.
 */
@Component
class ChannelPage {

	private final ChannelQueries queries;

	private final CadenceInForce cadence;

	private final LedgerStandings ledger;

	private final ChannelWords channels;

	private final ClauseChips chips;

	private final Directory directory;

	private final SuggestionPage suggestions;

	private final Words words;

	private final BusinessTime time;

	ChannelPage(ChannelQueries queries, CadenceInForce cadence, LedgerStandings ledger, ChannelWords channels,
			ClauseChips chips, Directory directory, SuggestionPage suggestions, Words words, BusinessTime time) {
		this.queries = queries;
		this.suggestions = suggestions;
		this.cadence = cadence;
		this.ledger = ledger;
		this.channels = channels;
		this.chips = chips;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	/**
	 * The channel of this number.
	 * @throws NotFound if there is none
	 */
	Row find(String number) {
		return this.queries.find(number, this.time.today()).orElseThrow(() -> new NotFound(number));
	}

	View show(Row row, CurrentPerson me) {
		Map<String, Standing> standings = this.ledger
			.about("channel", List.of(row.id()), this.time.today().minusMonths(3).withDayOfMonth(1))
			.stream()
			.collect(Collectors.toMap(Standing::period, Function.identity()));
		ChannelClass sort = ChannelClass.valueOf(row.channelClass());
		InForce inForce = this.cadence.of(new ChannelId(row.id()), sort, this.time.today());
		boolean open = row.closedOn() == null;
		return new View(row, this.words.of("channels.class." + sort), open ? this.channels.now(row) : null,
				this.channels.marks(row, standings, me), told(inForce),
				this.queries.columns(row.id(), null).stream().map(this::column).toList(),
				this.queries.updates(row.id(), null).stream().map(this::update).toList(), certification(row),
				this.suggestions.of(row.id()), open && me.may(Permission.WORK_ON_CHANNELS),
				open && me.may(Permission.MANAGE_CHANNELS), sort.canOweUpdates());
	}

	/** The form with what the register says. */
	ChannelForm form(Row row) {
		return new ChannelForm(row.name(), row.platform(), ChannelClass.valueOf(row.channelClass()),
				row.ownerId().toString(), row.deputyIds().stream().map(Object::toString).toList(), row.main(),
				row.holder(), row.direction(), row.certifiedUntil(), row.quota());
	}

	private Told told(InForce inForce) {
		Own own = inForce.own();
		ClauseChip chip = (inForce.clause() != null) ? this.chips.chip(inForce.clause(), own != null) : null;
		String source = (own != null)
				? this.words.of("channels.cadence.own", this.words.day(own.from()), name(own), own.reason())
				: this.words.of("channels.cadence.preset");
		return new Told(this.channels.requirement(inForce.requirement()), source, chip,
				this.channels.requirement(inForce.preset()), own != null,
				inForce.coming().stream().map(this::coming).toList());
	}

	private String coming(Own own) {
		return this.words.of(
				"channels.cadence.coming", this.words.day(own.from()), (own.requirement() != null)
						? this.channels.requirement(own.requirement()) : this.words.of("channels.requirement.PRESET"),
				name(own), own.reason());
	}

	private String name(Own own) {
		return (own.by() == null) ? "" : this.directory.find(own.by(), this.time.today()).map(Member::name).orElse("");
	}

	private ColumnLine column(ColumnRow row) {
		return new ColumnLine(row.id().toString(), row.name(), row.about(),
				row.owner().isEmpty() ? this.words.of("channels.nobody") : row.owner(), row.owner().isEmpty(),
				row.fixed(), this.words.of("channels.frequency." + row.frequency()),
				(row.updatedAt() != null) ? this.words.moment(row.updatedAt()) : "—", row.closed());
	}

	private UpdateLine update(UpdateRow row) {
		return new UpdateLine(row.title(), row.link(), moment(row.at()), row.by(), row.withdrawn());
	}

	private String moment(Instant at) {
		return this.words.moment(at);
	}

	/** The certification, and that it ends soon. */
	private @Nullable Certification certification(Row row) {
		if (row.certifiedUntil() == null) {
			return null;
		}
		boolean soon = row.certifiedUntil().isBefore(this.time.today().plusDays(31));
		return new Certification(
				this.words.of(soon ? "channels.certified.soon" : "channels.certified", row.certifiedUntil().toString()),
				soon);
	}

	/**
	 * The page.
	 *
	 * @param suggests whether the reader may suggest a column
	 */
	record View(Row channel, String sort, @Nullable Now now, List<Mark> marks, Told cadence, List<ColumnLine> columns,
			List<UpdateLine> updates, @Nullable Certification certification, List<SuggestionPage.Line> suggestions,
			boolean suggests, boolean manages, boolean owes) {

	}

	/**
	 * How often it is updated.
	 *
	 * @param source where the number comes from
	 * @param preset what the rulebook asks for
	 * @param own whether the channel has a number of its own
	 * @param coming what holds from a later day on
	 */
	record Told(String requirement, String source, @Nullable ClauseChip chip, String preset, boolean own,
			List<String> coming) {

	}

	record ColumnLine(String id, String name, String about, String owner, boolean orphan, boolean fixed,
			String frequency, String updated, boolean closed) {

	}

	record UpdateLine(String title, String href, String at, String by, boolean withdrawn) {

	}

	record Certification(String words, boolean soon) {

	}

}
