package org.opscharter.content.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.activity.Histories;
import org.opscharter.approvals.Approvals;
import org.opscharter.content.Draft;
import org.opscharter.content.DraftStatus;
import org.opscharter.content.MarketDesk;
import org.opscharter.content.Place;
import org.opscharter.content.Places;
import org.opscharter.content.ReviewRules;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.content.web.DraftQueries.Market;
import org.opscharter.content.web.DraftQueries.Out;
import org.opscharter.content.web.DraftQueries.Version;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.AttachmentLine;
import org.opscharter.documents.AttachmentList;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.opscharter.topics.TopicPool;
import org.springframework.stereotype.Component;

/**
 * One draft: where it stands, what can be done with it now, by whom.
 */
@Component
class DraftPage {

	private final DraftQueries queries;

	private final DraftWriting drafting;

	private final Places places;

	private final ReviewRules rules;

	private final MarketDesk market;

	private final Approvals approvals;

	private final TopicPool topics;

	private final Histories histories;

	private final AttachmentList attachments;

	private final DraftWords drafts;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	DraftPage(DraftQueries queries, DraftWriting drafting, Places places, ReviewRules rules, MarketDesk market,
			Approvals approvals, TopicPool topics, Histories histories, AttachmentList attachments, DraftWords drafts,
			Directory directory, Words words, BusinessTime time) {
		this.queries = queries;
		this.drafting = drafting;
		this.places = places;
		this.rules = rules;
		this.market = market;
		this.approvals = approvals;
		this.topics = topics;
		this.histories = histories;
		this.attachments = attachments;
		this.drafts = drafts;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	View show(String number, CurrentPerson me) {
		Details draft = this.drafting.visible(number, me);
		List<Place> where = this.places.of(draft.text());
		List<Out> out = this.queries.publications(draft.id());
		List<Version> versions = this.queries.versions(draft.id());
		Market asked = this.queries.market(draft.id()).orElse(null);
		Map<PersonId, Member> members = members(draft, out, versions, where, asked);
		boolean writer = this.drafting.isWriter(draft, me);
		boolean heads = me.may(Permission.MANAGE_CONTENT);
		Attachment owner = new Attachment(Draft.KIND, draft.id().id());
		return new View(draft, this.drafts.status(draft.status(), draft.plannedAt()), DraftWords.square(draft.status()),
				name(members, draft.author()), this.drafts.declared(draft.text()), Piece.of(draft.text().body()),
				where.stream().map(Place::name).toList(),
				where.stream().map((place) -> new Channel(place.channelId().toString(), place.channelName())).toList(),
				this.words.of("content.next." + draft.status(), publishers(draft, where, out, members)), reply(draft),
				this.approvals.numberOf(draft.id().id()).orElse(null), release(draft, where, out, me),
				outs(draft, out, where, members, me),
				versions.stream().map((version) -> line(version, members)).toList(), ask(draft, asked, members, me),
				deeds(draft, writer, heads, !out.isEmpty(), me), owner, this.attachments.of(owner, false),
				this.topics.behind(draft.number()).orElse(null), this.histories.of(draft.id().id()));
	}

	private Deeds deeds(Details draft, boolean writer, boolean heads, boolean somewhere, CurrentPerson me) {
		boolean writes = writer && me.may(Permission.WRITE_CONTENT);
		DraftStatus status = draft.status();
		boolean mine = draft.author().equals(me.id());
		boolean over = status == DraftStatus.VOIDED || status == DraftStatus.DECLINED || status.isOut();
		return new Deeds(writes && DraftWriting.isOpen(draft) && !somewhere, mine && status.isInReview(),
				!over && !somewhere && (mine || heads),
				heads && (status.isOut() || somewhere) && status != DraftStatus.TAKEN_DOWN,
				writes && status == DraftStatus.DRAFT, writes && isCorrectable(draft),
				me.id().equals(draft.corrector()), draft.corrector() != null, draft.smallEdit() != null,
				writes && (status.isOpenForWriting() || status.isInReview()),
				(draft.plannedAt() != null) ? local(draft.plannedAt()) : "");
	}

	/** What this person can release now. */
	private @Nullable Release release(Details draft, List<Place> where, List<Out> out, CurrentPerson me) {
		if (draft.status() != DraftStatus.READY || !me.may(Permission.WRITE_CONTENT)) {
			return null;
		}
		Set<UUID> gone = out.stream().map(Out::channel).collect(Collectors.toSet());
		List<Channel> mine = where.stream()
			.filter((place) -> !gone.contains(place.channelId()))
			.filter((place) -> this.rules.mayRelease(me.id(), draft.author(), place))
			.map((place) -> new Channel(place.channelId().toString(), place.channelName()))
			.toList();
		if (mine.isEmpty()) {
			return null;
		}
		String names = this.drafts.together(mine.stream().map(Channel::name).toList());
		return new Release(mine, this.words.of("content.publish", names),
				(draft.plannedAt() != null) ? local(draft.plannedAt()) : "",
				draft.plannedAt() != null && draft.plannedAt().isBefore(this.time.now()), draft.smallEdit() != null);
	}

	/** Whether a correction can be asked for, and none is being reviewed. */
	static boolean isCorrectable(Details draft) {
		return draft.status().isCorrectable(!draft.reply().isEmpty()) && draft.corrector() == null;
	}

	private List<OutLine> outs(Details draft, List<Out> out, List<Place> where, Map<PersonId, Member> members,
			CurrentPerson me) {
		boolean writer = this.drafting.isWriter(draft, me);
		Set<UUID> mine = where.stream()
			.filter((place) -> this.rules.mayRelease(me.id(), draft.author(), place))
			.map(Place::channelId)
			.collect(Collectors.toSet());
		Map<UUID, String> names = this.places.names(out.stream().map(Out::channel).collect(Collectors.toSet()));
		return out.stream()
			.map((one) -> new OutLine(one.channel().toString(), names.getOrDefault(one.channel(), ""),
					this.words.of("content.way." + one.way()), one.way().equals("APPROVED"),
					this.words.moment(one.at()), name(members, one.by()), one.link(), one.reason(), writer,
					one.takenDownAt() != null, corrected(draft, one),
					isBehind(draft, one) && mine.contains(one.channel())))
			.toList();
	}

	private static boolean isBehind(Details draft, Out one) {
		return draft.status() == DraftStatus.CORRECTED && one.takenDownAt() == null && one.seen() < draft.revision();
	}

	/** What readers see there of the correction. */
	private String corrected(Details draft, Out one) {
		if (isBehind(draft, one)) {
			return this.words.of("content.out.behind");
		}
		return (one.correctedAt() != null)
				? this.words.of("content.out.corrected", this.words.moment(one.correctedAt())) : "";
	}

	/** The marketing department's turn, for whom it concerns. */
	private @Nullable Ask ask(Details draft, @Nullable Market asked, Map<PersonId, Member> members, CurrentPerson me) {
		if (asked == null) {
			return null;
		}
		if (draft.status() != DraftStatus.AWAITING_MARKET) {
			return (asked.settledBy() == null) ? null
					: new Ask(this.words.of("content.market." + (asked.answered() ? "said" : "passedOver"),
							name(members, asked.settledBy()), asked.words()), false, false);
		}
		boolean over = this.time.now().isAfter(asked.dueAt());
		return new Ask(this.words.of("content.market.due" + (over ? ".over" : ""), this.words.by(asked.dueAt())),
				this.market.isAsked(me.id()),
				over && me.may(Permission.MANAGE_CONTENT) && !draft.author().equals(me.id()));
	}

	private String publishers(Details draft, List<Place> where, List<Out> out, Map<PersonId, Member> members) {
		Set<UUID> gone = out.stream().map(Out::channel).collect(Collectors.toSet());
		return where.stream()
			.filter((place) -> !gone.contains(place.channelId()))
			.map((place) -> (place.owner() != null && this.rules.mayRelease(place.owner(), draft.author(), place))
					? place.owner() : draft.author())
			.distinct()
			.map((person) -> name(members, person))
			.collect(Collectors.joining("、"));
	}

	private @Nullable String reply(Details draft) {
		return (draft.status() == DraftStatus.RETURNED || draft.status() == DraftStatus.DECLINED
				|| draft.status() == DraftStatus.VOIDED || draft.status() == DraftStatus.TAKEN_DOWN
				|| draft.status() == DraftStatus.UNREVIEWED) ? draft.reply() : null;
	}

	private VersionLine line(Version version, Map<PersonId, Member> members) {
		return new VersionLine(
				this.words.of("content.version", version.number() + "",
						this.words.of("content.origin." + version.origin())),
				name(members, version.by()), this.words.moment(version.at()), version.fingerprint().substring(0, 8));
	}

	private Map<PersonId, Member> members(Details draft, List<Out> out, List<Version> versions, List<Place> where,
			@Nullable Market asked) {
		Set<PersonId> persons = new HashSet<>(Set.of(draft.author()));
		out.forEach((one) -> persons.add(one.by()));
		versions.forEach((version) -> persons.add(version.by()));
		List<PersonId> owners = new ArrayList<>();
		where.forEach((place) -> {
			if (place.owner() != null) {
				owners.add(place.owner());
			}
		});
		persons.addAll(owners);
		if (asked != null && asked.settledBy() != null) {
			persons.add(asked.settledBy());
		}
		return this.directory.members(persons, this.time.today());
	}

	private static String local(Instant moment) {
		return "%tFT%<tR".formatted(moment.atZone(BusinessTime.ZONE));
	}

	private static String name(Map<PersonId, Member> members, @Nullable PersonId person) {
		return (person != null && members.containsKey(person)) ? members.get(person).name() : "";
	}

	/**
	 * The page.
	 *
	 * @param next who acts next, in words
	 * @param reply what was said when it came back or ended
	 * @param approval the number of its approval request
	 * @param release what the viewer can release now
	 * @param outs where it is out
	 * @param ask the turn of the marketing department
	 * @param topic the topic it came of; none where it began without one
	 */
	record View(Details draft, String status, String square, String author, String declared, List<Piece> pieces,
			List<String> where, List<Channel> channels, String next, @Nullable String reply, @Nullable String approval,
			@Nullable Release release, List<OutLine> outs, List<VersionLine> versions, @Nullable Ask ask, Deeds deeds,
			Attachment owner, List<AttachmentLine> files, TopicPool.@Nullable Origin topic,
			List<Histories.Line> history) {

	}

	/**
	 * What the viewer can do.
	 *
	 * @param correct whether he may ask for other words where readers see it
	 * @param uncorrect whether he may take that back
	 * @param corrected whether somebody has asked, and it is being reviewed
	 * @param plans whether he may say when it is to go out
	 * @param planned when it is planned for, as a field has it
	 */
	record Deeds(boolean edit, boolean withdraw, boolean giveUp, boolean takeDown, boolean outside, boolean correct,
			boolean uncorrect, boolean corrected, boolean tweaked, boolean plans, String planned) {

	}

	/**
	 * What the viewer can release.
	 *
	 * @param words what the button says
	 * @param planned when it is planned for, as a field has it
	 * @param late whether that moment has passed
	 * @param held whether a small edit waits for its agreement first
	 */
	record Release(List<Channel> channels, String words, String planned, boolean late, boolean held) {

	}

	/**
	 * A channel to release on.
	 */
	record Channel(String id, String name) {

	}

	/**
	 * A place it is out at.
	 *
	 * @param corrected what readers see there of its correction; empty where nothing was
	 * @param behind whether the viewer still has to put it right there
	 */
	record OutLine(String channel, String name, String way, boolean reviewed, String when, String who, String link,
			String reason, boolean mine, boolean gone, String corrected, boolean behind) {

	}

	/**
	 * A version.
	 */
	record VersionLine(String name, String who, String when, String fingerprint) {

	}

	/**
	 * The turn of the marketing department.
	 */
	record Ask(String sentence, boolean answer, boolean passOver) {

	}

}
