package org.opscharter.content.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.PlannedStep;
import org.opscharter.approvals.PostVacant;
import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.content.DraftId;
import org.opscharter.content.EditorialDesk;
import org.opscharter.content.Gap;
import org.opscharter.content.Hit;
import org.opscharter.content.Manuscript;
import org.opscharter.content.Place;
import org.opscharter.content.Places;
import org.opscharter.content.ReviewPath;
import org.opscharter.content.ReviewRules;
import org.opscharter.content.Source;
import org.opscharter.content.SubmissionCheck;
import org.opscharter.content.WordLevel;
import org.opscharter.content.WordList;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.organisation.Member;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.clauses.ClauseId;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands beside the text while it is written: how long it is, which words are
 * listed, who will look at it and why.
 */
@Component
class WritingPanel {

	private final WordList list;

	private final SubmissionCheck check;

	private final Places places;

	private final ReviewPath path;

	private final ReviewRules rules;

	private final EditorialDesk desk;

	private final Fulfilments fulfilments;

	private final DraftRefusals refusals;

	private final ClauseChips chips;

	private final Words words;

	WritingPanel(WordList list, SubmissionCheck check, Places places, ReviewPath path, ReviewRules rules,
			EditorialDesk desk, Fulfilments fulfilments, DraftRefusals refusals, ClauseChips chips, Words words) {
		this.list = list;
		this.check = check;
		this.places = places;
		this.path = path;
		this.rules = rules;
		this.desk = desk;
		this.fulfilments = fulfilments;
		this.refusals = refusals;
		this.chips = chips;
		this.words = words;
	}

	Panel of(Details draft, Manuscript text) {
		List<Line> hits = this.list.in(text.plain()).stream().map(this::line).toList();
		List<Place> where = this.places.of(text);
		List<Gap> gaps = this.check.gaps(text, where);
		List<String> missing = gaps.stream()
			.filter((gap) -> gap.reason() != Reason.FORBIDDEN_WORDS)
			.map(this.refusals::sentence)
			.toList();
		List<Step> steps = new ArrayList<>();
		String problem = steps(draft.id(), text, steps);
		String pictureless = (text.pictures() == 0 && text.words() > 0) ? this.words.of("content.panel.noPicture")
				: null;
		return new Panel(this.words.of("content.panel.words", text.words(), text.pictures()), hits, missing, steps,
				this.fulfilments.of(text, where), inquiry(text, gaps), problem, pictureless,
				this.chips.chip(ClauseId.of("S2a-4.5.2"), false));
	}

	/** Where one asks whether something not verified may be written (S2a-6.5b). */
	private static @Nullable String inquiry(Manuscript text, List<Gap> gaps) {
		return gaps.stream().noneMatch((gap) -> gap.reason() == Reason.UNVERIFIED) ? null : UriComponentsBuilder
			.fromPath("/content/topics/new")
			.queryParam("kind", "INQUIRY")
			.queryParam("title", "{title}")
			.queryParam("source", "{source}")
			.encode()
			.buildAndExpand(text.title(),
					text.sources().stream().filter((one) -> !one.verified()).map(Source::name).findFirst().orElse(""))
			.toUriString();
	}

	private Line line(Hit hit) {
		return new Line(hit.found(), hit.level() == WordLevel.FORBIDDEN, this.words.of("content.level." + hit.level()),
				hit.note());
	}

	/** Who looks at it as it is saved; what is typed since counts once it is. */
	private @Nullable String steps(DraftId id, Manuscript text, List<Step> steps) {
		if (this.rules.asksMarketing(text)) {
			steps.add(new Step(this.words.of("content.step.market"), "",
					this.chips.chip(ClauseId.of("S2a-6.5c"), false)));
		}
		try {
			for (PlannedStep step : this.path.of(this.desk.find(id))) {
				steps.add(new Step(this.words.of(step.step().name()),
						step.persons().stream().map(Member::name).reduce((one, other) -> one + "、" + other).orElse(""),
						this.chips.chip(ClauseId.of(step.step().clause()), step.step().own())));
			}
			return null;
		}
		catch (PostVacant vacant) {
			return this.refusals.sentence(vacant);
		}
	}

	/**
	 * The panel.
	 *
	 * @param missing what is still to be said before it can be handed in
	 * @param fulfils what it would fulfil if it went out as it stands
	 * @param inquiry where one asks about it while it is not verified; none
	 * @param problem why nobody can look at it
	 * @param pictureless that a piece without pictures fulfils no report of an event
	 */
	record Panel(String count, List<Line> hits, List<String> missing, List<Step> steps, List<String> fulfils,
			@Nullable String inquiry, @Nullable String problem, @Nullable String pictureless, ClauseChip pictureBasis) {

		/** Who looks at it first. */
		public String first() {
			return this.steps.isEmpty() ? "" : this.steps.get(0).who();
		}

	}

	/**
	 * A listed word.
	 */
	record Line(String word, boolean forbidden, String level, String note) {

	}

	/**
	 * A step of the review.
	 */
	record Step(String name, String who, @Nullable ClauseChip chip) {

	}

}
