package org.opscharter.approvals.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.web.RequestPage.Earlier;
import org.opscharter.approvals.web.RequestQueries.Header;
import org.opscharter.approvals.web.RequestQueries.Place;
import org.opscharter.approvals.web.RequestQueries.Remark;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.TrailEntry;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * Tells the trail of a request in words: the newest round complete, older rounds folded.
 */
@Component
class TrailWords {

	private final Words words;

	private final Clocks clocks;

	TrailWords(Words words, Clocks clocks) {
		this.words = words;
		this.clocks = clocks;
	}

	List<Round> rounds(Header header, List<Place> places, Map<PersonId, Member> members) {
		Map<Integer, List<TrailEntry>> byRound = new LinkedHashMap<>();
		for (Place place : places) {
			byRound.computeIfAbsent(place.round(), (round) -> new ArrayList<>()).add(entry(place, members));
		}
		return byRound.entrySet()
			.stream()
			.map((round) -> new Round(round.getKey(), round.getKey() == header.round(), round.getValue()))
			.toList();
	}

	/** 同意，送周启明审批: who acts after the viewer agrees. */
	String outcome(Header header, List<Place> path, Map<PersonId, Member> members) {
		return path.stream()
			.filter((place) -> place.state().equals("WAITING"))
			.findFirst()
			.map((place) -> this.words.of("approvals.agree.next", name(members, place.person())))
			.orElseGet(() -> this.words.of("approvals.agree.last", name(members, header.applicant())));
	}

	List<Earlier> earlier(List<Place> path, Place mine, Map<PersonId, Member> members) {
		return path.stream()
			.filter((place) -> place.position() < mine.position() && place.state().equals("AGREED"))
			.map((place) -> new Earlier(place.position(), name(members, place.person()) + " " + place.post()))
			.toList();
	}

	List<Said> remarks(List<Remark> remarks, Map<PersonId, Member> members) {
		return remarks.stream()
			.map((remark) -> new Said(name(members, remark.person()), this.words.moment(remark.madeAt()),
					remark.revision(), remark.section(), remark.words()))
			.toList();
	}

	private TrailEntry entry(Place place, Map<PersonId, Member> members) {
		return new TrailEntry(Squares.of(place.state()), name(members, place.person()), what(place), when(place),
				place.words(), (place.revision() > 0) ? this.words.of("approvals.revision", place.revision()) : null,
				why(place), null);
	}

	private String what(Place place) {
		String deed = this.words.of("approvals.seat." + place.state());
		return this.words.of("approvals.trail.what", place.post(), deed);
	}

	private String when(Place place) {
		if (place.decidedAt() != null) {
			return this.words.moment(place.decidedAt());
		}
		return (place.state().equals("OPEN") && place.openedAt() != null) ? this.clocks.since(place.openedAt()) : "";
	}

	private String why(Place place) {
		String step = this.words.of(place.step());
		return switch (place.turn()) {
			case "OWN" -> this.words.of("approvals.turn.own", step);
			case "VACANT" -> this.words.of("approvals.turn.vacant", step);
			default -> (place.threshold() != null)
					? this.words.of("approvals.turn.amount", step, this.words.money(place.threshold())) : step;
		};
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		Member member = members.get(person);
		return (member != null) ? member.name() : "";
	}

	/**
	 * One walk along the path.
	 */
	record Round(int number, boolean newest, List<TrailEntry> entries) {

	}

	/**
	 * A remark in words.
	 */
	record Said(String who, String when, int revision, @Nullable String section, String words) {

	}

}
