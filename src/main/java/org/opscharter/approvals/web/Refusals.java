package org.opscharter.approvals.web;

import java.util.List;
import java.util.Map;

import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.DecisionRefused;
import org.opscharter.approvals.DecisionRefused.Reason;
import org.opscharter.approvals.Outcome;
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

	Flash sentence(DecisionRefused refusal) {
		return Flash.conflict(this.words.of("approvals.refused." + refusal.reason(), refusal.details()));
	}

	Flash invalid(BindingResult errors) {
		return errors.hasFieldErrors("words") || errors.hasFieldErrors("answers*")
				? Flash.conflict(this.words.of("approvals.refused.tooLong"))
				: Flash.conflict(this.words.of("approvals.refused.incomplete"));
	}

	/** A second click of the same decision is the first one; anybody else's is named. */
	Flash tooLate(String number, DecisionForm form, CurrentPerson me) {
		Header header = this.queries.find(number, me.id()).orElseThrow();
		List<Place> decided = this.queries.places(header.id())
			.stream()
			.filter((place) -> place.round() == header.round() && place.decidedAt() != null)
			.toList();
		if (decided.stream().anyMatch((place) -> place.person().equals(me.id()) && isSame(place, form))) {
			return decided(number, form);
		}
		return decided.stream()
			.reduce((earlier, later) -> later)
			.map((place) -> Flash.conflict(this.words.of("approvals.refused.ALREADY_DECIDED", name(place.person()),
					this.words.moment(place.decidedAt()), this.words.of("approvals.seat." + place.state()))))
			.orElseGet(() -> Flash.conflict(this.words.of("approvals.refused." + Reason.SETTLED)));
	}

	/** 已同意第2版，送到周启明。 */
	Flash decided(String number, DecisionForm form) {
		String next = this.queries.waitingPerson(number).map(this::name).orElse("");
		String key = "approvals.done." + form.outcome() + (next.isEmpty() ? ".last" : "");
		return Flash.done(this.words.of(key, form.revision(), next)).to("/approvals/" + number, number);
	}

	private static boolean isSame(Place place, DecisionForm form) {
		return place.revision() == form.revision() && switch (place.state()) {
			case "AGREED" -> form.outcome() == Outcome.AGREE;
			case "RETURNED" -> form.outcome() == Outcome.RETURN;
			default -> form.outcome() == Outcome.DECLINE;
		};
	}

	private String name(PersonId person) {
		Map<PersonId, Member> members = this.directory.members(List.of(person), this.time.today());
		return members.containsKey(person) ? members.get(person).name() : "";
	}

}
