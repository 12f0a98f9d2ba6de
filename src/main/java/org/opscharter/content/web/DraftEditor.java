package org.opscharter.content.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.ReviewerRemarks;
import org.opscharter.channels.ChannelCard;
import org.opscharter.content.Category;
import org.opscharter.content.Draft;
import org.opscharter.content.DraftChanged;
import org.opscharter.content.DraftKind;
import org.opscharter.content.DraftStatus;
import org.opscharter.content.Exemption;
import org.opscharter.content.Gap;
import org.opscharter.content.Hit;
import org.opscharter.content.Manuscript;
import org.opscharter.content.Originality;
import org.opscharter.content.Places;
import org.opscharter.content.Source;
import org.opscharter.content.SubmissionCheck;
import org.opscharter.content.Target;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.AttachmentLine;
import org.opscharter.documents.AttachmentList;
import org.opscharter.occasions.OccasionCard;
import org.opscharter.occasions.OccasionDirectory;
import org.opscharter.occasions.OccasionId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The page a piece is written on.
 */
@Component
class DraftEditor {

	/** So many sources have a row of their own. */
	private static final int SOURCES = 3;

	private final Places places;

	private final SubmissionCheck check;

	private final WritingPanel panel;

	private final OccasionDirectory occasions;

	private final ReviewerRemarks remarks;

	private final AttachmentList attachments;

	private final DraftRefusals refusals;

	private final DraftWords drafts;

	private final Directory directory;

	private final ClauseChips chips;

	private final Words words;

	private final BusinessTime time;

	DraftEditor(Places places, SubmissionCheck check, WritingPanel panel, OccasionDirectory occasions,
			ReviewerRemarks remarks, AttachmentList attachments, DraftRefusals refusals, DraftWords drafts,
			Directory directory, ClauseChips chips, Words words, BusinessTime time) {
		this.places = places;
		this.check = check;
		this.panel = panel;
		this.occasions = occasions;
		this.remarks = remarks;
		this.attachments = attachments;
		this.refusals = refusals;
		this.drafts = drafts;
		this.directory = directory;
		this.chips = chips;
		this.words = words;
		this.time = time;
	}

	/**
	 * @param text what the fields show, saved or not
	 * @param version the version a saving is based on
	 * @param gaps what stands in the way of handing it in
	 */
	Editor show(Details draft, Manuscript text, int version, List<Gap> gaps, CurrentPerson me) {
		Map<String, Problem> problems = new LinkedHashMap<>();
		gaps.forEach((gap) -> problems.merge(gap.field(), problem(gap),
				(one, other) -> new Problem(one.field(), one.sentence() + " " + other.sentence(), one.chip())));
		List<ChannelCard> cards = this.places.inUse();
		Attachment owner = new Attachment(Draft.KIND, draft.id().id());
		return new Editor(draft, text, version, this.drafts.status(draft.status()), this.drafts.declared(text),
				problems, kinds(), categories(), originalities(), channels(cards, text), occasions(text), sources(text),
				exemptions(text), this.panel.of(draft, text), said(draft), returner(draft), owner,
				this.attachments.of(owner, true), draft.status() == DraftStatus.READY,
				this.words.moment(draft.writtenAt()));
	}

	/** What somebody else has saved meanwhile, beside what was typed here. */
	Conflict conflict(DraftChanged changed, PersonId me) {
		return new Conflict(this.refusals.sentence(changed, me), changed.there().title(),
				Piece.of(changed.there().body()));
	}

	private Problem problem(Gap gap) {
		ClauseChip chip = (gap.reason().clause() != null) ? this.chips.chip(gap.reason().clause(), false) : null;
		return new Problem(gap.field(), this.refusals.sentence(gap), chip);
	}

	private List<Choice> kinds() {
		return Arrays.stream(DraftKind.values())
			.map((kind) -> new Choice(kind.name(), this.words.of("content.kind." + kind)))
			.toList();
	}

	private List<Choice> categories() {
		return Arrays.stream(Category.values())
			.map((one) -> new Choice(one.name(), this.words.of("content.category." + one)))
			.toList();
	}

	private List<Choice> originalities() {
		return Arrays.stream(Originality.values())
			.map((one) -> new Choice(one.name(), this.words.of("content.originality." + one)))
			.toList();
	}

	private List<ChannelLine> channels(List<ChannelCard> cards, Manuscript text) {
		Map<Object, Target> chosen = text.targets().stream().collect(Collectors.toMap(Target::channel, (one) -> one));
		return cards.stream().map((card) -> {
			Target target = chosen.get(card.id().id());
			List<Choice> columns = card.columns()
				.stream()
				.map((column) -> new Choice(column.id().toString(), column.name()))
				.toList();
			return new ChannelLine(card.id().toString(), card.name(), target != null,
					(target != null) ? Objects.toString(target.column(), "") : "", columns);
		}).toList();
	}

	/**
	 * Those something can be told of now, and the one chosen, whatever has become of it.
	 */
	private List<Choice> occasions(Manuscript text) {
		List<OccasionCard> cards = new ArrayList<>(this.occasions.open());
		if (text.occasion() != null && cards.stream().noneMatch((card) -> card.id().id().equals(text.occasion()))) {
			this.occasions.occasion(new OccasionId(text.occasion())).ifPresent(cards::add);
		}
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("content.occasion.none"))));
		cards.forEach((card) -> choices.add(new Choice(card.id().toString(),
				(card.owed() > 0) ? this.words.of("content.occasion.owed", card.title(), card.owed()) : card.title())));
		return choices;
	}

	private static List<Source> sources(Manuscript text) {
		List<Source> rows = new ArrayList<>(text.sources());
		IntStream.range(rows.size(), Math.max(SOURCES, rows.size() + 1))
			.forEach((row) -> rows.add(new Source("", false)));
		return rows;
	}

	/** A row for every forbidden word in the text, with what is said about it so far. */
	private List<Exemption> exemptions(Manuscript text) {
		Map<String, String> asked = text.exemptions()
			.stream()
			.collect(Collectors.toMap(Exemption::word, Exemption::reason, (one, other) -> one));
		Set<String> open = this.check.unexplained(text).stream().map(Hit::word).collect(Collectors.toSet());
		return Stream.concat(asked.keySet().stream(), open.stream())
			.distinct()
			.sorted()
			.map((word) -> new Exemption(word, asked.getOrDefault(word, "")))
			.toList();
	}

	private List<Said> said(Details draft) {
		if (draft.revision() == 0) {
			return List.of();
		}
		List<ReviewerRemarks.ReviewerRemark> said = this.remarks.on(draft.id().id(), draft.revision());
		Map<PersonId, Member> members = this.directory
			.members(said.stream().map(ReviewerRemarks.ReviewerRemark::by).toList(), this.time.today());
		return said.stream()
			.map((one) -> new Said(members.containsKey(one.by()) ? members.get(one.by()).name() : "",
					one.remark().words(), this.words.moment(one.at())))
			.toList();
	}

	private @Nullable String returner(Details draft) {
		return (draft.status() == DraftStatus.RETURNED) ? draft.reply() : null;
	}

	/**
	 * The page.
	 *
	 * @param version the version a saving is based on
	 * @param declared the one sentence that says what is declared
	 * @param returned why it came back; none where it did not
	 * @param approved whether writing on it ends its approval
	 */
	record Editor(Details draft, Manuscript text, int version, String status, String declared,
			Map<String, Problem> problems, List<Choice> kinds, List<Choice> categories, List<Choice> originalities,
			List<ChannelLine> channels, List<Choice> occasions, List<Source> sources, List<Exemption> exemptions,
			WritingPanel.Panel panel, List<Said> said, @Nullable String returned, Attachment owner,
			List<AttachmentLine> files, boolean approved, String saved) {

		public @Nullable Problem problem(String field) {
			return this.problems.get(field);
		}

		/** Whether the folded part has something to mend. */
		public boolean unfolded() {
			return this.problems.keySet()
				.stream()
				.anyMatch((field) -> !Set.of("title", "body", "summary").contains(field));
		}

	}

	/**
	 * What stands in the way, at its field.
	 */
	record Problem(String field, String sentence, @Nullable ClauseChip chip) {

	}

	/**
	 * A channel to tick, with its columns.
	 */
	record ChannelLine(String id, String name, boolean chosen, String column, List<Choice> columns) {

	}

	/**
	 * What a reviewer said.
	 */
	record Said(String who, String words, String when) {

	}

	/**
	 * What is there instead of what was typed.
	 */
	record Conflict(String sentence, String title, List<Piece> pieces) {

	}

}
