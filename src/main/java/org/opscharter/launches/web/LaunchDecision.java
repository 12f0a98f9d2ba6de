package org.opscharter.launches.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.opscharter.access.Permission;
import org.opscharter.launches.LaunchId;
import org.opscharter.launches.LaunchReaders;
import org.opscharter.launches.web.LaunchQueries.Details;
import org.opscharter.launches.web.LaunchQueries.Scope;
import org.opscharter.launches.web.LaunchQueries.Test;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;
import org.opscharter.shell.Viewer;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A launch on the page where it is decided: what it is for, and its five tests.
 */
@Component
class LaunchDecision implements LaunchReaders {

	private final LaunchQueries queries;

	private final Directory directory;

	private final ObjectProvider<Viewer> viewer;

	private final Words words;

	private final BusinessTime time;

	LaunchDecision(LaunchQueries queries, Directory directory, ObjectProvider<Viewer> viewer, Words words,
			BusinessTime time) {
		this.queries = queries;
		this.directory = directory;
		this.viewer = viewer;
		this.words = words;
		this.time = time;
	}

	@Override
	public Set<UUID> readable(Collection<UUID> launches, PersonId person) {
		UUID department = this.directory.find(person, this.time.today())
			.map(Member::department)
			.map(DepartmentId::id)
			.orElse(null);
		Set<String> permissions = Optional.ofNullable(this.viewer.getIfAvailable())
			.flatMap(Viewer::current)
			.filter((identity) -> identity.person().equals(person.id()))
			.map(Viewer.Identity::permissions)
			.orElse(Set.of());
		boolean reads = permissions.contains(Permission.VIEW_PROJECTS.name())
				|| permissions.contains(Permission.WRITE_REQUESTS.name());
		return this.queries.readable(launches, new Scope(person, reads ? department : null,
				permissions.contains(Permission.VIEW_ALL_PROJECTS.name())));
	}

	@Override
	public Panel decisionPanel(LaunchId id) {
		Details launch = this.queries.get(id);
		List<Test> tests = this.queries.tests(id)
			.stream()
			.filter((test) -> test.release() == launch.release() && test.round() == launch.round())
			.toList();
		Set<PersonId> persons = new HashSet<>();
		tests.forEach((test) -> persons.add(test.by()));
		Map<PersonId, Member> members = this.directory.members(persons, this.time.today());
		return new Panel("launches/decision", "panel",
				new Told(launch, "/launches/" + launch.number(),
						tests.stream()
							.map((test) -> new Line(this.words.of("launches.test." + test.kind()),
									this.words.of("launches.test." + (test.passed() ? "passed" : "failed")),
									test.words(), LaunchPage.person(members, test.by()), this.words.moment(test.at())))
							.toList()));
	}

	/**
	 * The panel.
	 */
	record Told(Details launch, String href, List<Line> tests) {

	}

	/**
	 * One test of the round that is applied with.
	 */
	record Line(String kind, String verdict, String words, String by, String when) {

	}

}
