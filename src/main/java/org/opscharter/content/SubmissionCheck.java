package org.opscharter.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opscharter.content.ContentRefused.Reason;
import org.springframework.stereotype.Component;

/**
 * What must be there before a draft is handed in (W2, S2a-4.2.2, 6.3 to 6.5).
 */
@Component
public class SubmissionCheck {

	private final WordList words;

	private final ReviewRules rules;

	SubmissionCheck(WordList words, ReviewRules rules) {
		this.words = words;
		this.rules = rules;
	}

	/**
	 * Everything that stands in the way, in the order of the page.
	 */
	public List<Gap> gaps(Manuscript text, List<Place> places) {
		List<Gap> gaps = new ArrayList<>();
		text(gaps, text);
		miss(gaps, places.isEmpty(), "targets", Reason.TARGET_MISSING);
		for (Place place : places) {
			miss(gaps, !place.isOpen(), "targets", Reason.CHANNEL_UNKNOWN, place.name());
			miss(gaps, place.isOpen() && place.owner() == null, "targets", Reason.OWNER_UNKNOWN, place.name());
		}
		miss(gaps, text.category().isGeneral() && text.concernsTheCompany(), "category", Reason.NOT_GENERAL);
		sources(gaps, text);
		List<Hit> doubtful = unexplained(text, WordLevel.WARNING);
		miss(gaps, !doubtful.isEmpty(), "exemptions", Reason.WORDS_UNEXPLAINED, named(doubtful));
		boolean extra = this.rules.extraChecks();
		miss(gaps, extra && text.flags().minors() && text.consent().isBlank(), "consent", Reason.CONSENT_MISSING);
		miss(gaps, extra && text.originality() == Originality.REPRINT && text.permission().isBlank(), "permission",
				Reason.PERMISSION_MISSING);
		miss(gaps, !text.declared(), "declared", Reason.NOT_DECLARED);
		return gaps;
	}

	/**
	 * The forbidden words nobody has asked an exemption for.
	 */
	public List<Hit> forbidden(Manuscript text) {
		return unexplained(text, WordLevel.FORBIDDEN);
	}

	/**
	 * The listed words of either level nobody has said anything about: of a forbidden one
	 * why it is to be exempt, of the others why it is right here.
	 */
	public List<Hit> unexplained(Manuscript text) {
		return Stream.of(WordLevel.values()).flatMap((level) -> unexplained(text, level).stream()).toList();
	}

	private List<Hit> unexplained(Manuscript text, WordLevel level) {
		Set<String> explained = text.exemptions()
			.stream()
			.filter((exemption) -> !exemption.reason().isBlank())
			.map(Exemption::word)
			.collect(Collectors.toSet());
		return this.words.in(text.plain())
			.stream()
			.filter((hit) -> hit.level() == level && !explained.contains(hit.word()))
			.toList();
	}

	/**
	 * What takes the place of words that were handed in once has a title and a text, and
	 * says no forbidden word (S2a-6.4).
	 * @throws ContentRefused with the first of what is missing
	 */
	void requireText(Manuscript text) {
		List<Gap> gaps = new ArrayList<>();
		text(gaps, text);
		refuse(gaps);
	}

	/**
	 * What is changed after the hand-in says no forbidden word either (S2a-6.4).
	 * @throws ContentRefused that names them
	 */
	void requireWords(Manuscript text) {
		List<Gap> gaps = new ArrayList<>();
		words(gaps, text);
		refuse(gaps);
	}

	private static void refuse(List<Gap> gaps) {
		gaps.stream().findFirst().ifPresent((gap) -> {
			throw new ContentRefused(gap.reason(), gap.details().toArray(String[]::new));
		});
	}

	private void text(List<Gap> gaps, Manuscript text) {
		miss(gaps, text.title().isBlank(), "title", Reason.TITLE_MISSING);
		miss(gaps, text.words() == 0 && text.pictures() == 0, "body", Reason.TEXT_MISSING);
		words(gaps, text);
	}

	private void words(List<Gap> gaps, Manuscript text) {
		List<Hit> forbidden = forbidden(text);
		miss(gaps, !forbidden.isEmpty(), "body", Reason.FORBIDDEN_WORDS, named(forbidden));
	}

	private static String named(List<Hit> hits) {
		return hits.stream().map((hit) -> "「" + hit.found() + "」").distinct().collect(Collectors.joining());
	}

	private static void sources(List<Gap> gaps, Manuscript text) {
		miss(gaps, text.sources().isEmpty(), "sources", Reason.SOURCE_MISSING);
		String unverified = text.sources()
			.stream()
			.filter((source) -> !source.verified())
			.map(Source::name)
			.collect(Collectors.joining("、"));
		miss(gaps, !unverified.isEmpty(), "sources", Reason.UNVERIFIED, unverified);
	}

	private static void miss(List<Gap> gaps, boolean missing, String field, Reason reason, String... details) {
		if (missing) {
			gaps.add(new Gap(field, reason, List.of(details)));
		}
	}

}
