package org.opscharter.content.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelClass;
import org.opscharter.content.Manuscript;
import org.opscharter.content.Place;
import org.opscharter.obligations.LedgerStandings;
import org.opscharter.obligations.LedgerStandings.Standing;
import org.opscharter.obligations.ObligationState;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What a piece would fulfil if it went out as it stands: the running period of each of
 * its channels, and what must be told of its occasion there.
 */
@Component
class Fulfilments {

	private static final Map<ChannelClass, Set<String>> TOLD = Map.of(ChannelClass.WEBSITE, Set.of("T04", "T06"),
			ChannelClass.NEW_MEDIA, Set.of("T05", "T07"), ChannelClass.MINI_PROGRAM, Set.of("T05", "T07"));

	/** These are settled by text and pictures together (S2a-4.5.2, S2a-5.5.2). */
	private static final Set<String> WITH_PICTURES = Set.of("T04", "T05");

	private final LedgerStandings ledger;

	private final Words words;

	private final BusinessTime time;

	Fulfilments(LedgerStandings ledger, Words words, BusinessTime time) {
		this.ledger = ledger;
		this.words = words;
		this.time = time;
	}

	/** In words, the first due first; two statements at most. */
	List<String> of(Manuscript text, List<Place> where) {
		Map<UUID, Place> places = where.stream()
			.filter((place) -> place.channel() != null)
			.collect(Collectors.toMap((place) -> place.channelId(), Function.identity()));
		if (places.isEmpty()) {
			return List.of();
		}
		LocalDate today = this.time.today();
		Stream<Standing> updates = open(
				this.ledger.about("channel", places.keySet(), today.withDayOfMonth(1).minusMonths(1)))
			.filter((one) -> day(one).isBefore(today.plusDays(7)));
		Stream<Standing> told = (text.occasion() == null) ? Stream.empty()
				: open(this.ledger.about("occasion", List.of(text.occasion()), today.minusYears(1).withDayOfMonth(1)))
					.filter((one) -> tells(one, text, places));
		return Stream.concat(updates, told)
			.sorted(Comparator.comparing(Standing::due))
			.map((one) -> sentence(one, places.get(one.matter())))
			.toList();
	}

	private Stream<Standing> open(List<Standing> standings) {
		return standings.stream()
			.filter((one) -> one.state() == ObligationState.PENDING && one.due().isAfter(this.time.now()));
	}

	private static boolean tells(Standing standing, Manuscript text, Map<UUID, Place> places) {
		return (text.pictures() > 0 || !WITH_PICTURES.contains(standing.rule())) && places.values()
			.stream()
			.map((place) -> Objects.requireNonNull(place.channel()).channelClass())
			.anyMatch((sort) -> TOLD.getOrDefault(sort, Set.of()).contains(standing.rule()));
	}

	private static LocalDate day(Standing standing) {
		return LocalDate.ofInstant(standing.due(), BusinessTime.ZONE);
	}

	private String sentence(Standing standing, @Nullable Place place) {
		String what = this.words.of("obligations.rule." + standing.rule());
		String day = this.words.day(day(standing));
		return (place != null) ? this.words.of("content.panel.fulfils.at", place.channelName(), what, day)
				: this.words.of("content.panel.fulfils.told", what, day);
	}

}
