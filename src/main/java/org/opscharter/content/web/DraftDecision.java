package org.opscharter.content.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opscharter.content.Draft;
import org.opscharter.content.DraftId;
import org.opscharter.content.DraftReaders;
import org.opscharter.content.DraftStatus;
import org.opscharter.content.Exemption;
import org.opscharter.content.Hit;
import org.opscharter.content.Manuscript;
import org.opscharter.content.Place;
import org.opscharter.content.Places;
import org.opscharter.content.WordLevel;
import org.opscharter.content.WordList;
import org.opscharter.content.web.DraftQueries.Better;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.content.web.DraftQueries.Market;
import org.opscharter.content.web.DraftQueries.Out;
import org.opscharter.content.web.DraftQueries.Tweak;
import org.opscharter.content.web.DraftQueries.Version;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.AttachmentLine;
import org.opscharter.documents.AttachmentList;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.DiffSegment;
import org.opscharter.shell.Panel;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.TextDiff;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * A piece on the page where it is decided: as readers will see it, what is declared about
 * it, and what changed since it was decided last.
 */
@Component
class DraftDecision implements DraftReaders {

	private final DraftQueries queries;

	private final DraftScopes scopes;

	private final Places places;

	private final WordList list;

	private final DraftWords drafts;

	private final AttachmentList attachments;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	DraftDecision(DraftQueries queries, DraftScopes scopes, Places places, WordList list, DraftWords drafts,
			AttachmentList attachments, Directory directory, Words words, BusinessTime time) {
		this.queries = queries;
		this.scopes = scopes;
		this.places = places;
		this.list = list;
		this.drafts = drafts;
		this.attachments = attachments;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	@Override
	public boolean mayRead(DraftId draft, PersonId person) {
		return !this.queries.readable(List.of(draft.id()), this.scopes.of(person)).isEmpty();
	}

	@Override
	public Panel decisionPanel(DraftId id, int number, PersonId viewer) {
		Details draft = this.queries.get(id);
		List<Version> versions = this.queries.versions(id);
		Version now = numbered(versions, number).orElseThrow(() -> new NotFound(id.toString()));
		Version before = numbered(versions, number - 1).orElse(null);
		Manuscript text = now.text();
		String changed = (before == null) ? ""
				: this.words.of("content.decision.changed", before.number() + "", nameOf(now.by()));
		return new Panel("content/decision", "panel", new Decision(draft.number(), text, Piece.of(text.body()),
				where(text), this.drafts.declared(text), hits(text), text.exemptions(),
				(before == null) ? List.of() : TextDiff.between(before.text().plain(), text.plain()), changed,
				this.queries.market(id).filter((market) -> market.settledBy() != null).map(this::market).orElse(null),
				out(draft), this.attachments.of(new Attachment(Draft.KIND, id.id()), false),
				draft.status() == DraftStatus.AWAITING_HEAD && !draft.author().equals(viewer)));
	}

	@Override
	public Panel smallEditPanel(UUID edit) {
		Tweak tweak = this.queries.smallEdit(edit).orElseThrow(() -> new NotFound(edit.toString()));
		return new Panel("content/decision", "smallEdit",
				new SmallEdit(this.words.of("content.decision.smallEdit", tweak.characters()),
						around(TextDiff.between(tweak.before().plain(), tweak.after().plain()))));
	}

	@Override
	public Panel correctionPanel(UUID correction) {
		Better better = this.queries.correction(correction).orElseThrow(() -> new NotFound(correction.toString()));
		Manuscript text = better.after();
		String why = this.words.of("content.decision.correction", nameOf(better.by()), better.reason());
		return new Panel("content/decision", "panel",
				new Decision(this.queries.get(better.draft()).number(), text, Piece.of(text.body()), where(text),
						this.drafts.declared(text), hits(text), text.exemptions(),
						TextDiff.between(better.before().plain(), text.plain()),
						this.words.of("content.decision.correction.diff"), null, why, List.of(), false));
	}

	/** Only what stands beside a change; the rest has been read. */
	private static List<DiffSegment> around(List<DiffSegment> segments) {
		return segments.stream().map((segment) -> {
			String text = segment.text();
			boolean far = segment.kind() == DiffSegment.Kind.SAME && text.length() > 60;
			return far ? new DiffSegment(DiffSegment.Kind.SAME,
					text.substring(0, 28) + " …… " + text.substring(text.length() - 28)) : segment;
		}).toList();
	}

	private List<String> where(Manuscript text) {
		return this.places.of(text).stream().map(Place::name).toList();
	}

	private List<WritingPanel.Line> hits(Manuscript text) {
		return this.list.in(text.plain())
			.stream()
			.map((Hit hit) -> new WritingPanel.Line(hit.found(), hit.level() == WordLevel.FORBIDDEN,
					this.words.of("content.level." + hit.level()), hit.note()))
			.toList();
	}

	private String market(Market market) {
		return this.words.of("content.market." + (market.answered() ? "said" : "passedOver"),
				nameOf(market.settledBy()), market.words());
	}

	/** That it is out already, and why. */
	private @Nullable String out(Details draft) {
		if (draft.status() != DraftStatus.UNREVIEWED) {
			return null;
		}
		List<Out> out = this.queries.publications(draft.id());
		return out.isEmpty() ? null : this.words.of("content.decision.out." + out.get(0).way(),
				this.words.moment(out.get(0).at()), nameOf(out.get(0).by()), out.get(0).reason());
	}

	private String nameOf(@Nullable PersonId person) {
		return (person != null) ? this.directory.find(person, this.time.today()).map(Member::name).orElse("") : "";
	}

	private static Optional<Version> numbered(List<Version> versions, int number) {
		return versions.stream().filter((version) -> version.number() == number).findFirst();
	}

	/**
	 * What those who decide see.
	 *
	 * @param where the places it is to appear at
	 * @param declared the one sentence of what is declared
	 * @param diff what changed since the version before; empty for the first
	 * @param changed whose version it is and which it follows
	 * @param market what the marketing department said
	 * @param out that it is out already, and why it is to say something else
	 * @param amendable whether the viewer may put it better himself
	 */
	record Decision(String number, Manuscript text, List<Piece> pieces, List<String> where, String declared,
			List<WritingPanel.Line> hits, List<Exemption> exemptions, List<DiffSegment> diff, String changed,
			@Nullable String market, @Nullable String out, List<AttachmentLine> files, boolean amendable) {

		public String places() {
			return this.where.stream().collect(Collectors.joining("、"));
		}

	}

	/**
	 * A small edit, and nothing else.
	 */
	record SmallEdit(String sentence, List<DiffSegment> diff) {

	}

}
