package org.opscharter.content;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.channels.ChannelId;
import org.opscharter.channels.ChannelUpdate;
import org.opscharter.channels.ChannelUpdates;
import org.opscharter.occasions.OccasionDirectory;
import org.opscharter.occasions.OccasionId;
import org.opscharter.occasions.Occasions;
import org.opscharter.channels.ColumnId;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.content.Publication.Release;
import org.opscharter.content.Publication.Way;
import org.opscharter.organisation.PersonId;
import org.opscharter.outlets.Outlets;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Writes down that a piece is out at a place, and tells the channel, so that its count
 * and what it settles agree with the list of publications, and the occasion it tells of.
 */
@Component
class Releases {

	private final PublicationRegister publications;

	private final ChannelUpdates updates;

	private final Occasions occasions;

	private final OccasionDirectory directory;

	private final Outlets outlets;

	private final Parcels parcels;

	private final Places places;

	private final DraftTrail trail;

	private final BusinessTime time;

	Releases(PublicationRegister publications, ChannelUpdates updates, Occasions occasions, OccasionDirectory directory,
			Outlets outlets, Parcels parcels, Places places, DraftTrail trail, BusinessTime time) {
		this.publications = publications;
		this.updates = updates;
		this.occasions = occasions;
		this.directory = directory;
		this.outlets = outlets;
		this.parcels = parcels;
		this.places = places;
		this.trail = trail;
		this.time = time;
	}

	void write(Draft draft, Place place, Way way, Release release) {
		this.publications.saveAndFlush(new Publication(draft, place.target(), way, release));
		if (way == Way.APPROVED) {
			this.outlets.hand(place.channelId(), () -> this.parcels.of(draft));
			count(draft, this.publications.findByDraftAndChannelId(draft.id(), place.channelId()).orElseThrow());
		}
	}

	/** What went out first counts from its review on, for the time it went out. */
	void count(Draft draft, Publication publication) {
		Manuscript text = draft.manuscript();
		ChannelUpdate update = new ChannelUpdate(draft.id().id(), new ChannelId(publication.channelId()),
				column(publication), publication.publishedAt(), publication.by(), text.words() > 0, text.pictures() > 0,
				draft.title(), "/content/drafts/" + draft.number());
		this.updates.record(update);
		if (text.occasion() != null) {
			this.directory.occasion(new OccasionId(text.occasion()))
				.ifPresent((occasion) -> this.occasions.told(occasion.id(), update));
		}
	}

	/**
	 * Counts it wherever it went out first; a channel closed since owes nothing any more.
	 */
	void countAll(Draft draft) {
		Set<UUID> open = this.places.inUse().stream().map((card) -> card.id().id()).collect(Collectors.toSet());
		this.publications.findByDraft(draft.id())
			.stream()
			.filter((publication) -> open.contains(publication.channelId()))
			.forEach((publication) -> count(draft, publication));
	}

	/**
	 * Readers are to see what it says now. Where the channel takes pieces by itself they
	 * do; the others are put right by hand.
	 * @return the channels that are
	 */
	Set<UUID> correct(Draft draft) {
		List<Publication> out = this.publications.findByDraft(draft.id());
		Set<UUID> serving = this.outlets.serving(out.stream().map(Publication::channelId).toList());
		Set<UUID> byHand = new HashSet<>();
		for (Publication publication : out) {
			if (serving.contains(publication.channelId())) {
				this.outlets.hand(publication.channelId(), () -> this.parcels.of(draft));
				publication.correctedTo(draft, this.time.now());
			}
			else {
				byHand.add(publication.channelId());
			}
		}
		return byHand;
	}

	/**
	 * As long as readers see it nowhere it can still be changed or given up.
	 * @throws ContentRefused that names where they do
	 */
	void requireOutNowhere(Draft draft) {
		List<UUID> out = this.publications.findByDraft(draft.id()).stream().map(Publication::channelId).toList();
		if (!out.isEmpty()) {
			throw new ContentRefused(Reason.PARTLY_OUT,
					this.places.names(out).values().stream().sorted().collect(Collectors.joining("、")));
		}
	}

	/**
	 * It is taken down everywhere: it counts no longer for what still runs, disappears
	 * where it went by itself, and its author learns why.
	 */
	void takeDown(Draft draft, String reason, PersonId by) {
		DraftStatus before = draft.status();
		Instant now = this.time.now();
		draft.takeDown(reason, now);
		this.publications.findByDraft(draft.id()).forEach((publication) -> publication.takeDown(now));
		this.outlets.withdraw(draft.id().id());
		this.updates.withdrawn(draft.id().id(), by);
		this.trail.write(draft, by, "takenDown", DraftTrail.REVIEW, before, reason);
		this.trail.tell(List.of(draft.author()), draft, "takenDown", "takenDown", DraftTrail.REVIEW,
				this.trail.nameOf(by), reason);
	}

	private static @Nullable ColumnId column(Publication publication) {
		return (publication.columnId() != null) ? new ColumnId(publication.columnId()) : null;
	}

}
