package org.opscharter.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelCard;
import org.opscharter.channels.ChannelDirectory;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ColumnCard;
import org.opscharter.organisation.PersonId;
import org.springframework.stereotype.Component;

/**
 * Looks up the places of drafts in the register of channels.
 */
@Component
public class Places {

	private final ChannelDirectory directory;

	Places(ChannelDirectory directory) {
		this.directory = directory;
	}

	/**
	 * Where this piece is to appear, in the order it says.
	 */
	public List<Place> of(Manuscript manuscript) {
		return of(manuscript.targets());
	}

	/**
	 * These places, in the same order.
	 */
	public List<Place> of(Collection<Target> targets) {
		Map<UUID, ChannelCard> cards = inUse().stream()
			.collect(Collectors.toMap((card) -> card.id().id(), (card) -> card));
		return targets.stream().map((target) -> place(target, cards.get(target.channel()))).toList();
	}

	/** Where a piece for this column appears; empty without one in use. */
	Optional<Target> ofColumn(@Nullable UUID column) {
		return inUse().stream()
			.flatMap((card) -> card.columns().stream())
			.filter((one) -> one.standing() && one.id().id().equals(column))
			.findFirst()
			.map((one) -> new Target(one.channel().id(), column));
	}

	/**
	 * The channels that are in use.
	 */
	public List<ChannelCard> inUse() {
		return this.directory.inUse();
	}

	/**
	 * What these channels are called, closed ones included.
	 */
	public Map<UUID, String> names(Collection<UUID> channels) {
		return this.directory.channels(channels.stream().map(ChannelId::new).collect(Collectors.toSet()))
			.values()
			.stream()
			.collect(Collectors.toMap((card) -> card.id().id(), ChannelCard::name));
	}

	/**
	 * Whether this person answers for one of the places.
	 */
	public boolean tends(Manuscript manuscript, PersonId person) {
		return of(manuscript).stream().anyMatch((place) -> place.isTendedBy(person));
	}

	/**
	 * The channels and columns this person answers for: what of them he reads and writes,
	 * as ids of both.
	 */
	public List<UUID> tendedBy(PersonId person) {
		return inUse().stream().flatMap((card) -> {
			List<UUID> columns = card.columns()
				.stream()
				.filter((column) -> person.equals(column.owner()))
				.map((column) -> column.id().id())
				.toList();
			return card.isTendedBy(person) ? Stream.concat(Stream.of(card.id().id()), columns.stream())
					: columns.stream();
		}).filter(Objects::nonNull).toList();
	}

	private static Place place(Target target, @Nullable ChannelCard card) {
		if (card == null) {
			return new Place(target, null, null);
		}
		Optional<ColumnCard> column = card.columns()
			.stream()
			.filter((one) -> one.standing() && one.id().id().equals(target.column()))
			.findFirst();
		return new Place(target, card, column.orElse(null));
	}

}
