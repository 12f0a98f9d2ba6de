package org.opscharter.content;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.content.Publication.Release;
import org.opscharter.content.Publication.Way;
import org.opscharter.organisation.PersonId;
import org.opscharter.outlets.Outlets;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where approved pieces go out, and where it is written down how (S2a-6.3,
 * S3-4.3.1).
 */
@Component
@Transactional
public class ReleaseDesk {

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{3,480}");

	private final DraftRegister register;

	private final PublicationRegister publications;

	private final OpenRequests requests;

	private final Places places;

	private final ReviewRules rules;

	private final Releases releases;

	private final Outlets outlets;

	private final ContentDuties duties;

	private final DraftTrail trail;

	private final BusinessTime time;

	ReleaseDesk(DraftRegister register, PublicationRegister publications, OpenRequests requests, Places places,
			ReviewRules rules, Releases releases, Outlets outlets, ContentDuties duties, DraftTrail trail,
			BusinessTime time) {
		this.register = register;
		this.publications = publications;
		this.requests = requests;
		this.places = places;
		this.rules = rules;
		this.releases = releases;
		this.outlets = outlets;
		this.duties = duties;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * It goes out at the places this person releases for; when it is out everywhere, it
	 * is published. The updates of the channels, and what they settle, are written in the
	 * same transaction.
	 * @param links where readers find it, by channel; an address that is not known yet is
	 * left out
	 * @return the places it went out at
	 * @throws ContentRefused if not exactly this version is approved, or it is another
	 * person's to release
	 */
	public List<Place> publish(DraftId id, Map<UUID, String> links, PersonId by) {
		Draft draft = locked(id);
		draft.requireReady();
		requireNoSmallEdit(draft);
		List<Place> open = open(draft);
		List<Place> mine = open.stream().filter((place) -> this.rules.mayRelease(by, draft.author(), place)).toList();
		if (mine.isEmpty()) {
			throw new ContentRefused(Reason.NOT_PUBLISHER);
		}
		for (Place place : mine) {
			if (!place.isOpen()) {
				throw new ContentRefused(Reason.CHANNEL_UNKNOWN, place.name());
			}
			String link = address(links.getOrDefault(place.channelId(), ""));
			this.releases.write(draft, place, Way.APPROVED, new Release(this.time.now(), by, link, ""));
		}
		out(draft, by, "published", mine, mine.size() == open.size());
		return mine;
	}

	/**
	 * The moment it was planned for has come. Where the channel takes it by itself it
	 * goes out, in the name of who planned it; for the rest its author and who planned it
	 * learn that it has not (应发未发). Done once, however often it is asked for.
	 */
	void keepPlan(DraftId id) {
		Draft draft = locked(id);
		if (draft.plannedBy() == null || draft.status() != DraftStatus.READY) {
			return;
		}
		PersonId by = draft.plannedBy();
		List<Place> open = open(draft);
		Set<UUID> serving = this.outlets.serving(open.stream().map(Place::channelId).toList());
		boolean held = this.requests.isTweaked(id) || !draft.isDue(this.time.now());
		List<Place> mine = open.stream()
			.filter((place) -> !held && place.isOpen() && serving.contains(place.channelId()))
			.filter((place) -> this.rules.mayRelease(by, draft.author(), place))
			.toList();
		mine.forEach(
				(place) -> this.releases.write(draft, place, Way.APPROVED, new Release(this.time.now(), by, "", "")));
		draft.settlePlan();
		if (!mine.isEmpty()) {
			out(draft, null, "publishedAsPlanned", mine, mine.size() == open.size());
		}
		if (mine.size() < open.size()) {
			this.trail.tell(new HashSet<>(List.of(by, draft.author())), draft, "late/" + draft.plannedAt(), "late",
					DraftTrail.RELEASE, names(open.stream().filter((place) -> !mine.contains(place)).toList()));
		}
	}

	/**
	 * When it is to go out: said by who releases it, or by its author while it is not
	 * ready yet.
	 * @param moment not in the past; none to take the plan back
	 */
	public void plan(DraftId id, @Nullable Instant moment, PersonId by) {
		Draft draft = locked(id);
		boolean releases = this.places.of(draft.manuscript())
			.stream()
			.anyMatch((place) -> this.rules.mayRelease(by, draft.author(), place));
		boolean writes = draft.status() != DraftStatus.READY && draft.author().equals(by);
		if (!releases && !writes) {
			throw new ContentRefused(Reason.NOT_PUBLISHER);
		}
		if (moment != null && moment.isBefore(this.time.now())) {
			throw new ContentRefused(Reason.SCHEDULE_PAST);
		}
		draft.planFor(moment, by);
		this.trail.write(draft, by, (moment != null) ? "planned" : "unplanned", null, null, "");
	}

	/**
	 * Where readers find it on a channel (发布登记).
	 */
	public void locate(DraftId id, UUID channel, String link, PersonId by) {
		Draft draft = locked(id);
		Publication publication = this.publications.findByDraftAndChannelId(id, channel)
			.orElseThrow(() -> new DraftNotFound(id));
		boolean mine = publication.by().equals(by) || this.places.of(draft.manuscript())
			.stream()
			.anyMatch((place) -> place.channelId().equals(channel) && place.isTendedBy(by));
		if (!mine) {
			throw new ContentRefused(Reason.NOT_PUBLISHER);
		}
		publication.foundAt(address(link));
		this.trail.write(draft, by, "located", null, null, publication.link());
	}

	/**
	 * It is taken down everywhere by the head of the department; what it counted for in
	 * its time it goes on to count for. Who heads it the caller decides.
	 */
	public void takeDown(DraftId id, String reason, PersonId by) {
		Draft draft = locked(id);
		if (reason.isBlank()) {
			throw new ContentRefused(Reason.REASON_MISSING);
		}
		if (this.publications.findByDraft(id).isEmpty()) {
			throw new ContentRefused(Reason.WRONG_STATE);
		}
		this.releases.takeDown(draft, reason.strip(), by);
		this.duties.over(draft, reason.strip(), by);
		this.requests.end(draft, reason.strip(), by);
	}

	private void requireNoSmallEdit(Draft draft) {
		if (this.requests.isTweaked(draft.id())) {
			throw new ContentRefused(Reason.SMALL_EDIT_OPEN);
		}
	}

	/** Where it is to appear and does not yet. */
	private List<Place> open(Draft draft) {
		Set<UUID> out = this.publications.findByDraft(draft.id())
			.stream()
			.map(Publication::channelId)
			.collect(Collectors.toSet());
		return this.places.of(draft.manuscript()).stream().filter((place) -> !out.contains(place.channelId())).toList();
	}

	private void out(Draft draft, @Nullable PersonId by, String deed, List<Place> where, boolean everywhere) {
		if (everywhere) {
			draft.publish(this.time.now());
		}
		this.trail.write(draft, by, deed, DraftTrail.RELEASE, everywhere ? DraftStatus.READY : null, names(where));
	}

	static String address(String typed) {
		String link = typed.strip();
		if (!link.isEmpty() && !ADDRESS.matcher(link).matches()) {
			throw new ContentRefused(Reason.LINK_WRONG);
		}
		return link;
	}

	private static String names(List<Place> places) {
		return places.stream().map(Place::name).collect(Collectors.joining("、"));
	}

	private Draft locked(DraftId id) {
		return this.register.lock(id).orElseThrow(() -> new DraftNotFound(id));
	}

}
