package org.opscharter.approvals.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.approvals.ApprovalOwner;
import org.opscharter.approvals.web.RequestQueries.Header;
import org.opscharter.approvals.web.RequestQueries.Place;
import org.opscharter.approvals.web.RequestQueries.Remark;
import org.opscharter.approvals.web.TrailWords.Round;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.HomePanel.Panel;
import org.opscharter.shell.NotFound;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * One request as its page shows it: what it is, what changed, what must be answered, the
 * decision.
 */
@Component
class RequestPage {

	private final RequestQueries queries;

	private final ObjectProvider<ApprovalOwner> owners;

	private final Directory directory;

	private final TrailWords trail;

	private final Clocks clocks;

	private final BusinessTime time;

	RequestPage(RequestQueries queries, ObjectProvider<ApprovalOwner> owners, Directory directory, TrailWords trail,
			Clocks clocks, BusinessTime time) {
		this.queries = queries;
		this.owners = owners;
		this.directory = directory;
		this.trail = trail;
		this.clocks = clocks;
		this.time = time;
	}

	/**
	 * @throws NotFound if the person has no part in it and may not read its subject
	 */
	void requireReadable(String number, CurrentPerson me) {
		readable(number, me);
	}

	View show(String number, CurrentPerson me) {
		Header header = readable(number, me);
		List<Place> places = this.queries.places(header.id());
		List<Remark> remarks = this.queries.remarks(header.id());
		Map<PersonId, Member> members = this.directory.members(everybody(header, places, remarks), this.time.today());
		List<Round> rounds = this.trail.rounds(header, places, members);
		Panel subject = owner(header.kind()).view(header.subject(), header.revision(), me.id());
		return new View(header, members.get(header.applicant()), subject, rounds, decision(header, places, members, me),
				this.trail.remarks(remarks, members), neighbours(number, me));
	}

	/** Where to go after deciding: the next that waits, or the box. */
	String nextFor(CurrentPerson me) {
		return this.queries.waitingFor(me.id())
			.stream()
			.findFirst()
			.map((next) -> "/approvals/" + next)
			.orElse("/approvals?box=todo");
	}

	private Header readable(String number, CurrentPerson me) {
		return this.queries.find(number, me.id())
			.filter((found) -> found.hasPart() || owner(found.kind()).mayRead(found.subject(), me.id()))
			.orElseThrow(() -> new NotFound(number));
	}

	private ApprovalOwner owner(String kind) {
		return this.owners.stream().filter((owner) -> owner.subjectKind().equals(kind)).findFirst().orElseThrow();
	}

	private @Nullable Decision decision(Header header, List<Place> places, Map<PersonId, Member> members,
			CurrentPerson me) {
		Optional<Place> mine = places.stream()
			.filter((place) -> place.round() == header.round() && place.isOpenFor(me.id()))
			.findFirst();
		if (mine.isEmpty() || !me.may(Permission.DECIDE_APPROVALS)) {
			return null;
		}
		List<Place> path = places.stream().filter((place) -> place.round() == header.round()).toList();
		boolean answered = path.stream().anyMatch((place) -> place.state().equals("AGREED"));
		return new Decision(this.trail.outcome(header, path, members),
				answered ? List.of() : header.criteria().stream().filter((key) -> !key.isEmpty()).toList(),
				this.trail.earlier(path, mine.get(), members),
				(mine.get().dueAt() != null) ? this.clocks.until(mine.get().dueAt()) : null);
	}

	private Neighbours neighbours(String number, CurrentPerson me) {
		List<String> waiting = this.queries.waitingFor(me.id());
		int here = waiting.indexOf(number);
		return new Neighbours(here + 1, waiting.size(), (here > 0) ? "/approvals/" + waiting.get(here - 1) : null,
				(here >= 0 && here < waiting.size() - 1) ? "/approvals/" + waiting.get(here + 1) : null);
	}

	private static Set<PersonId> everybody(Header header, List<Place> places, List<Remark> remarks) {
		Set<PersonId> everybody = new HashSet<>(Set.of(header.applicant()));
		places.forEach((place) -> everybody.add(place.person()));
		remarks.forEach((remark) -> everybody.add(remark.person()));
		return everybody;
	}

	/**
	 * The page.
	 */
	record View(Header header, Member applicant, Panel subject, List<Round> rounds, @Nullable Decision decision,
			List<TrailWords.Said> remarks, Neighbours neighbours) {

	}

	/**
	 * What the viewer can decide here.
	 *
	 * @param outcome what agreeing does, in words
	 * @param criteria the keys he must answer
	 * @param earlier the steps he can return to
	 */
	record Decision(String outcome, List<String> criteria, List<Earlier> earlier, @Nullable ClockView clock) {

	}

	/**
	 * An earlier step one can return to.
	 */
	record Earlier(int position, String name) {

	}

	/**
	 * Where the request stands among those that wait for the viewer; number 0 when it
	 * does not.
	 */
	record Neighbours(int number, int total, @Nullable String previous, @Nullable String next) {

	}

}
