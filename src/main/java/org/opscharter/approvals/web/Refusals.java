package org.opscharter.approvals.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.DecisionRefused.Reason;
import org.opscharter.approvals.Outcome;
import org.opscharter.approvals.web.RequestPage.Problem;
import org.opscharter.approvals.web.RequestQueries.Header;
import org.opscharter.approvals.web.RequestQueries.Place;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * What a person is told after he decided: who acts next, or why it did not count.
 */
@Component
class Refusals {

	private final RequestQueries queries;

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	Refusals(RequestQueries queries, Directory directory, Words words, BusinessTime time) {
		this.queries = queries;
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	/** What the engine refused, in words, at its place on the page. */
	Problem problem(Header header, DecisionRefused refusal, DecisionForm form) {
		return switch (refusal.reason()) {
			case CRITERIA_OPEN, CRITERIA_UNEXPLAINED, CRITERIA_UNMET, NOTE_MISSING ->
				new Problem("criteria", sentence(refusal.reason(), refusal.details()), "");
			case WORDS_MISSING -> new Problem(placeOf(form), sentence(refusal.reason(), name(header.applicant())), "");
			case NO_SUCH_STEP -> new Problem("reason", sentence(refusal.reason()), "");
			case STALE_REVISION -> new Problem("decision", sentence(refusal.reason(), name(header.applicant()),
					String.valueOf(header.revision()), String.valueOf(form.revision())), "");
			case OWN_SUBMISSION,
					NOT_YOUR_TURN ->
				new Problem("decision", sentence(refusal.reason(),
						this.queries.waitingPerson(header.number()).map(this::name).orElse("—")), form.said());
			default -> tooLate(header, form);
		};
	}

	Problem invalid(BindingResult errors, DecisionForm form) {
		boolean tooLong = errors.getFieldErrors().stream().anyMatch((error) -> "Size".equals(error.getCode()));
		String place = errors.hasFieldErrors("answers*") ? "criteria" : placeOf(form);
		return new Problem(tooLong ? place : "decision",
				this.words.of("approvals.refused." + (tooLong ? "tooLong" : "incomplete")), "");
	}

	/**
	 * Whether this very decision has been taken already: a second click is the first one.
	 */
	boolean isRepeated(Header header, DecisionForm form, CurrentPerson me) {
		return decided(header).stream()
			.filter((place) -> place.person().equals(me.id()))
			.findFirst()
			.filter((place) -> place.revision() == form.revision() && outcome(place) == form.outcome())
			.isPresent();
	}

	/** 已同意第2版，送到周启明。 */
	Flash done(Header header, DecisionForm form) {
		Optional<String> next = this.queries.waitingPerson(header.number()).map(this::name);
		String key = "approvals.done." + form.outcome() + (next.isEmpty() ? ".last" : "");
		return Flash
			.done(this.words.of(key, String.valueOf(form.revision()), next.orElseGet(() -> name(header.applicant())),
					header.title()))
			.to("/approvals/" + header.number(), this.words.of("approvals.done.see"));
	}

	/** 王芳已在14:31同意，不用再决定. */
	private Problem tooLate(Header header, DecisionForm form) {
		String sentence = decided(header).stream()
			.findFirst()
			.map((place) -> sentence(Reason.ALREADY_DECIDED, name(place.person()), this.words.moment(place.decidedAt()),
					this.words.of("approvals.seat." + place.state())))
			.orElseGet(() -> sentence(Reason.SETTLED, this.words.of("approval.status." + header.status())));
		return new Problem("decision", header.status().equals("WITHDRAWN")
				? sentence(Reason.SETTLED, this.words.of("approval.status.WITHDRAWN")) : sentence, form.said());
	}

	/** Every decision of every round, the latest first. */
	private List<Place> decided(Header header) {
		return this.queries.places(header.id())
			.stream()
			.filter((place) -> place.decidedAt() != null)
			.sorted(Comparator.<Place, Instant>comparing(Place::decidedAt)
				.thenComparing(Place::round)
				.thenComparing(Place::position)
				.reversed())
			.toList();
	}

	private static Outcome outcome(Place place) {
		return switch (place.state()) {
			case "AGREED" -> Outcome.AGREE;
			case "RETURNED" -> Outcome.RETURN;
			default -> Outcome.DECLINE;
		};
	}

	private static String placeOf(DecisionForm form) {
		return (form.outcome() == Outcome.RETURN) ? "reason"
				: (form.outcome() == Outcome.DECLINE) ? "objection" : "words";
	}

	private String sentence(Reason reason, Object... details) {
		return this.words.of("approvals.refused." + reason, details);
	}

	private String name(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

}
