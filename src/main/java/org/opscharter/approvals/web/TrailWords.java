package org.opscharter.approvals.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.opscharter.approvals.web.RequestQueries.Header;
import org.opscharter.approvals.web.RequestQueries.Note;
import org.opscharter.approvals.web.RequestQueries.Place;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.TrailEntry;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * Tells the trail of a request in words: the newest round complete, older rounds folded,
 * each from its submission on.
 */
@Component
class TrailWords {

	private final Words words;

	private final Clocks clocks;

	private final Basis basis;

	TrailWords(Words words, Clocks clocks, Basis basis) {
		this.words = words;
		this.clocks = clocks;
		this.basis = basis;
	}

	/** Newest round first. */
	List<Round> rounds(Header header, List<Place> places, List<Note> notes, Map<PersonId, Member> members,
			PersonId reader) {
		Map<Integer, List<TrailEntry>> byRound = new TreeMap<>(Comparator.reverseOrder());
		notes.stream()
			.filter((note) -> note.is("SUBMISSION"))
			.forEach((note) -> byRound.computeIfAbsent(note.round(), (round) -> new ArrayList<>())
				.add(submission(note, members)));
		for (Place place : places) {
			byRound.computeIfAbsent(place.round(), (round) -> new ArrayList<>()).add(entry(place, members, reader));
		}
		return byRound.entrySet()
			.stream()
			.map((round) -> new Round(this.words.of("approvals.round", String.valueOf(round.getKey())),
					round.getKey() == header.round(), round.getValue()))
			.toList();
	}

	List<Said> remarks(List<Note> notes, Map<String, String> sections, Map<PersonId, Member> members) {
		return notes.stream()
			.filter((note) -> note.is("REMARK"))
			.map((note) -> new Said(name(members, note.person()), this.words.moment(note.at()),
					revision(note.revision()),
					sections.containsKey(note.section()) ? this.words.of(sections.get(note.section())) : null,
					note.words()))
			.toList();
	}

	List<String> copies(List<Note> notes, Map<PersonId, Member> members) {
		return notes.stream()
			.filter((note) -> note.is("COPY"))
			.map((note) -> this.words.of("approvals.copied", name(members, note.person()), post(members, note.person()),
					this.words.moment(note.at())))
			.toList();
	}

	private TrailEntry submission(Note note, Map<PersonId, Member> members) {
		return new TrailEntry("met", name(members, note.person()), this.words.of("approvals.trail.submitted"),
				this.words.moment(note.at()), null, revision(note.revision()), null, null);
	}

	private TrailEntry entry(Place place, Map<PersonId, Member> members, PersonId reader) {
		return new TrailEntry(Squares.of(place.state()), name(members, place.person()), what(place, reader),
				when(place), place.words(), (place.revision() > 0) ? revision(place.revision()) : null,
				why(place, members), this.basis.of(place.clause(), place.own()));
	}

	private String what(Place place, PersonId reader) {
		String deed = this.words.of("approvals.seat." + place.state() + (place.isOpenFor(reader) ? ".you" : ""));
		return this.words.of("approvals.trail.what", place.post(), deed);
	}

	private String when(Place place) {
		if (place.decidedAt() != null) {
			return this.words.moment(place.decidedAt());
		}
		Instant opened = place.openedAt();
		return (place.is("OPEN") && opened != null) ? this.clocks.since(opened) : "";
	}

	private String why(Place place, Map<PersonId, Member> members) {
		String step = this.words.of(place.step());
		if (place.is("MERGED")) {
			return this.words.of("approvals.turn.merged", step, name(members, place.person()));
		}
		return switch (place.turn()) {
			case "OWN" -> this.words.of("approvals.turn.own", step);
			case "VACANT" -> this.words.of("approvals.turn.vacant", step);
			default -> (place.threshold() != null)
					? this.words.of("approvals.turn.amount", step, this.words.money(place.threshold())) : step;
		};
	}

	private String revision(int number) {
		return this.words.of("approvals.revision", String.valueOf(number));
	}

	private static String name(Map<PersonId, Member> members, PersonId person) {
		Member member = members.get(person);
		return (member != null) ? member.name() : "";
	}

	private static String post(Map<PersonId, Member> members, PersonId person) {
		Member member = members.get(person);
		return (member != null) ? member.post() : "";
	}

	/**
	 * One walk along the path.
	 */
	record Round(String label, boolean newest, List<TrailEntry> entries) {

	}

	/**
	 * A remark in words.
	 */
	record Said(String who, String when, String revision, @Nullable String section, String words) {

	}

}
