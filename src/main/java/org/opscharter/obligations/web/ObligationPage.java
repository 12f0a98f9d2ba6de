package org.opscharter.obligations.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.activity.Histories;
import org.opscharter.obligations.ObligationId;
import org.opscharter.obligations.ObligationNotFound;
import org.opscharter.obligations.ObligationState;
import org.opscharter.obligations.WaiverReason;
import org.opscharter.obligations.Waivers;
import org.opscharter.obligations.web.ObligationQueries.Details;
import org.opscharter.obligations.web.ObligationQueries.Wish;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * One row of the ledger: what is owed and why, how its time was counted, what met it, and
 * the wish to have it waived.
 */
@Component
class ObligationPage {

	private final ObligationQueries queries;

	private final LedgerScopes scopes;

	private final LedgerWords lines;

	private final Histories histories;

	private final Directory directory;

	private final Clocks clocks;

	private final Waivers waivers;

	private final Words words;

	private final BusinessTime time;

	ObligationPage(ObligationQueries queries, LedgerScopes scopes, LedgerWords lines, Histories histories,
			Directory directory, Clocks clocks, Waivers waivers, Words words, BusinessTime time) {
		this.queries = queries;
		this.scopes = scopes;
		this.lines = lines;
		this.histories = histories;
		this.directory = directory;
		this.clocks = clocks;
		this.waivers = waivers;
		this.words = words;
		this.time = time;
	}

	View show(String id, CurrentPerson me) {
		Details row = visible(id, me);
		List<Wish> wishes = this.queries.wishes(row.id());
		Set<PersonId> persons = new HashSet<>(Set.of(row.owner()));
		wishes.forEach((wish) -> persons.addAll(List.of(wish.asker(), wish.decider())));
		Map<PersonId, Member> members = this.directory.members(persons, this.time.today());
		boolean asked = wishes.stream().anyMatch((wish) -> wish.outcome() == null);
		return new View(row, this.lines.rule(row.rule()), this.lines.chip(row.clause()), name(members, row.owner()),
				this.lines.square(row.state(), row.due()), this.lines.state(row.state(), row.due()),
				(row.state() == ObligationState.PENDING) ? this.clocks.until(row.due()) : null,
				this.words.by(row.due()), counted(row), outcome(row),
				wishes.stream().map((wish) -> line(wish, members, me)).toList(),
				!asked && row.owner().equals(me.id()) && this.waivers.mayBeAsked(new ObligationId(row.id())),
				this.words.by(this.waivers.closes(row.due())), reasons(), this.histories.of(row.id()));
	}

	/** The row, if it is for these eyes. */
	Details visible(String id, CurrentPerson me) {
		return parse(id).flatMap((known) -> this.queries.find(known, this.scopes.of(me)))
			.orElseThrow(() -> new ObligationNotFound(id));
	}

	List<Choice> reasons() {
		return Arrays.stream(WaiverReason.values())
			.map((reason) -> new Choice(reason.name(), this.words.of("obligations.reason." + reason)))
			.toList();
	}

	private static Optional<UUID> parse(String id) {
		return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(id))
				: Optional.empty();
	}

	/** Day by day, or hour by hour, how the due time came about. */
	private List<String> counted(Details row) {
		String[] term = row.term().split(" ");
		Instant from = Instant.parse(term[1]);
		LocalDate start = from.atZone(BusinessTime.ZONE).toLocalDate();
		List<String> lines = new ArrayList<>();
		lines
			.add(this.words.of("obligations.term." + term[0], this.words.day(start), this.words.moment(from), term[2]));
		if (term[0].equals("WORKING_DAYS") || term[0].equals("WORKING_HOURS")) {
			lines.addAll(this.clocks.explain(term[0].equals("WORKING_DAYS")
					? start.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant() : from, row.due()));
		}
		return lines;
	}

	private String outcome(Details row) {
		if (row.savedByReview()) {
			return this.words.of("obligations.savedByReview", this.words.moment(row.submitted()));
		}
		if (row.minutesLate() != null) {
			return this.lines.late(row.minutesLate());
		}
		return (row.target() != null) ? this.words.of("obligations.reached", row.reached(), row.target()) : "";
	}

	private WishLine line(Wish wish, Map<PersonId, Member> members, CurrentPerson me) {
		boolean open = wish.outcome() == null;
		return new WishLine(wish.id().toString(), name(members, wish.asker()), this.words.moment(wish.asked()),
				this.words.of("obligations.reason." + wish.reason()), wish.words(), name(members, wish.decider()),
				open ? this.words.of("obligations.waiver.open") : this.words.of("obligations.waiver." + wish.outcome()),
				wish.answer(), open && wish.decider().equals(me.id()), open && wish.asker().equals(me.id()));
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	/**
	 * The page.
	 *
	 * @param counted line by line how the due time was counted
	 * @param outcome how late it was, how many there are, or why a late one counts as in
	 * time
	 * @param asks whether the reader may ask for a waiver now
	 * @param closes until when one may ask
	 */
	record View(Details row, String rule, @Nullable ClauseChip chip, String owner, String square, String state,
			@Nullable ClockView clock, String by, List<String> counted, String outcome, List<WishLine> wishes,
			boolean asks, String closes, List<Choice> reasons, List<Histories.Line> history) {

	}

	/**
	 * A waiver in words.
	 *
	 * @param decides whether the reader decides it
	 * @param mine whether the reader may take it back
	 */
	record WishLine(String id, String asker, String when, String reason, String words, String decider, String state,
			@Nullable String answer, boolean decides, boolean mine) {

	}

}
