package org.opscharter.approvals.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.ApprovalOwner;
import org.opscharter.approvals.web.DecisionBar.Criterion;
import org.opscharter.approvals.web.DecisionBar.Decision;
import org.opscharter.approvals.web.RequestQueries.Header;
import org.opscharter.approvals.web.RequestQueries.Note;
import org.opscharter.approvals.web.RequestQueries.Place;
import org.opscharter.approvals.web.TrailWords.Round;
import org.opscharter.approvals.web.TrailWords.Said;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.Panel;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * One request as its page shows it: what it is, what changed, what must be answered, the
 * decision; in the margin what justifies it.
 */
@Component
class RequestPage {

	private final RequestQueries queries;

	private final ObjectProvider<ApprovalOwner> owners;

	private final Directory directory;

	private final TrailWords trail;

	private final DecisionBar bar;

	private final Basis basis;

	private final Words words;

	private final BusinessTime time;

	RequestPage(RequestQueries queries, ObjectProvider<ApprovalOwner> owners, Directory directory, TrailWords trail,
			DecisionBar bar, Basis basis, Words words, BusinessTime time) {
		this.queries = queries;
		this.owners = owners;
		this.directory = directory;
		this.trail = trail;
		this.bar = bar;
		this.basis = basis;
		this.words = words;
		this.time = time;
	}

	/**
	 * The request, for those who may read it.
	 * @throws NotFound if the person has no part in it and may not read its subject
	 */
	Header readable(String number, CurrentPerson me) {
		return this.queries.find(number, me.id())
			.filter((found) -> found.hasPart() || owner(found.kind()).mayRead(found.subject(), me.id()))
			.orElseThrow(() -> new NotFound(number));
	}

	ApprovalOwner owner(String kind) {
		return this.owners.stream().filter((owner) -> owner.subjectKind().equals(kind)).findFirst().orElseThrow();
	}

	/** The page; without a script a dialog opens by the address. */
	View show(Header header, String dialog, CurrentPerson me) {
		return show(header, DecisionForm.blank(header), Problem.NONE.opening(dialog), me);
	}

	/** The page with what a person has typed, and what stands in its way. */
	View show(Header header, DecisionForm form, Problem problem, CurrentPerson me) {
		List<Place> places = this.queries.places(header.id());
		List<Place> path = places.stream().filter((place) -> place.round() == header.round()).toList();
		List<Note> notes = this.queries.notes(header.id());
		Map<PersonId, Member> members = this.directory.members(everybody(header, places, notes), this.time.today());
		ApprovalOwner owner = owner(header.kind());
		boolean mine = header.applicant().equals(me.id());
		return new View(header, this.words.of("approval.status." + header.status()), facts(header, members),
				owner.view(header.subject(), header.revision(), me.id()),
				owner.margin(header.subject(), header.revision(), me.id()).orElse(null),
				this.bar.of(header, path, members, owner, form, me), this.bar.answered(path), problem,
				this.trail.rounds(header, places, notes, members, me.id()),
				this.trail.remarks(notes, owner.sections(), members), this.trail.copies(notes, members),
				path.isEmpty() ? null : this.basis.of(path.get(0).clause(), path.get(0).own()),
				this.basis.of(owner.criteria()), neighbours(header.number(), me), mine && header.isPending());
	}

	/** Where to go after deciding: the next that waits, or the box. */
	String nextFor(CurrentPerson me) {
		return this.queries.waitingFor(me.id())
			.stream()
			.findFirst()
			.map((next) -> "/approvals/" + next)
			.orElse("/approvals?box=todo");
	}

	private List<String> facts(Header header, Map<PersonId, Member> members) {
		List<String> facts = new ArrayList<>();
		Member applicant = members.get(header.applicant());
		if (applicant != null) {
			facts.add(this.words.of("approvals.fact.person", applicant.name(), applicant.post()));
		}
		facts.add(this.words.of("approvals.fact.submitted", this.words.moment(header.submittedAt())));
		return facts;
	}

	private Neighbours neighbours(String number, CurrentPerson me) {
		List<String> waiting = this.queries.waitingFor(me.id());
		int here = waiting.indexOf(number);
		return new Neighbours((here >= 0)
				? this.words.of("approvals.position", String.valueOf(here + 1), String.valueOf(waiting.size())) : null,
				(here > 0) ? "/approvals/" + waiting.get(here - 1) : null,
				(here >= 0 && here < waiting.size() - 1) ? "/approvals/" + waiting.get(here + 1) : null);
	}

	private static Set<PersonId> everybody(Header header, List<Place> places, List<Note> notes) {
		Set<PersonId> everybody = new HashSet<>(Set.of(header.applicant()));
		places.forEach((place) -> everybody.add(place.person()));
		notes.forEach((note) -> everybody.add(note.person()));
		return everybody;
	}

	/**
	 * The page.
	 *
	 * @param subject the subject's own panel
	 * @param margin the subject's own blocks in the margin
	 * @param decision what the viewer can decide; none when it is not his turn
	 * @param answered the criteria as the first decider answered them
	 * @param withdrawable whether the viewer can take it back
	 */
	record View(Header header, String status, List<String> facts, Panel subject, @Nullable Panel margin,
			@Nullable Decision decision, List<Criterion> answered, Problem problem, List<Round> rounds,
			List<Said> remarks, List<String> copies, @Nullable ClauseChip basis, @Nullable ClauseChip criteriaBasis,
			Neighbours neighbours, boolean withdrawable) {

		/**
		 * Whether a dialog stands open: it was asked for, or something in it is wrong.
		 */
		public boolean isOpen(String dialog) {
			return this.problem.dialog().equals(dialog);
		}

	}

	/**
	 * Where the request stands among those that wait for the viewer.
	 *
	 * @param position 第2件，共3件; none when it does not wait for him
	 */
	record Neighbours(@Nullable String position, @Nullable String previous, @Nullable String next) {

	}

	/**
	 * What stands in the way of a decision.
	 *
	 * @param place where on the page: {@code criteria}, {@code reason},
	 * {@code objection}, {@code words} or {@code decision}
	 * @param sentence what to do about it
	 * @param typed what was typed for a decision that came too late
	 * @param dialog the dialog it stands in, or empty
	 */
	record Problem(String place, String sentence, String typed, String dialog) {

		private static final Map<String, String> DIALOGS = Map.of("reason", "return", "objection", "decline", "remark",
				"remark");

		static final Problem NONE = new Problem("", "", "");

		Problem(String place, String sentence, String typed) {
			this(place, sentence, typed, DIALOGS.getOrDefault(place, ""));
		}

		Problem opening(String other) {
			return new Problem(this.place, this.sentence, this.typed, other);
		}

		public boolean isAt(String other) {
			return this.place.equals(other);
		}

	}

}
