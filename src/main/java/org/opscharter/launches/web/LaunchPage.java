package org.opscharter.launches.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.activity.Histories;
import org.opscharter.approvals.Approvals;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.AttachmentLine;
import org.opscharter.documents.AttachmentList;
import org.opscharter.launches.Launch;
import org.opscharter.launches.LaunchNotFound;
import org.opscharter.launches.LaunchRules;
import org.opscharter.launches.LaunchStatus;
import org.opscharter.launches.TestKind;
import org.opscharter.launches.web.LaunchQueries.Details;
import org.opscharter.launches.web.LaunchQueries.Found;
import org.opscharter.launches.web.LaunchQueries.Report;
import org.opscharter.launches.web.LaunchQueries.Scope;
import org.opscharter.launches.web.LaunchQueries.Test;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.ClockView;
import org.opscharter.shell.Clocks;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The page of a launch: where it stands on its way, the one step that comes next, and
 * what was agreed, found and said.
 */
@Component
class LaunchPage {

	private final LaunchQueries queries;

	private final Approvals approvals;

	private final AttachmentList attachments;

	private final Histories histories;

	private final Directory directory;

	private final ClauseChips chips;

	private final Clocks clocks;

	private final Words words;

	private final BusinessTime time;

	LaunchPage(LaunchQueries queries, Approvals approvals, AttachmentList attachments, Histories histories,
			Directory directory, ClauseChips chips, Clocks clocks, Words words, BusinessTime time) {
		this.queries = queries;
		this.approvals = approvals;
		this.attachments = attachments;
		this.histories = histories;
		this.directory = directory;
		this.chips = chips;
		this.clocks = clocks;
		this.words = words;
		this.time = time;
	}

	static Scope scope(CurrentPerson me) {
		boolean reads = me.may(Permission.VIEW_PROJECTS) || me.may(Permission.WRITE_REQUESTS);
		return new Scope(me.id(), (reads && me.department() != null) ? me.department().id() : null,
				me.may(Permission.VIEW_ALL_PROJECTS));
	}

	/**
	 * @throws LaunchNotFound if the person may not see it
	 */
	Details visible(String number, CurrentPerson me) {
		return this.queries.find(number, scope(me)).orElseThrow(() -> new LaunchNotFound(number));
	}

	/**
	 * @throws LaunchNotFound unless the person heads operations
	 */
	Details headed(String number, CurrentPerson me) {
		Details launch = visible(number, me);
		if (!heads(launch, me)) {
			throw new LaunchNotFound(number);
		}
		return launch;
	}

	View show(String number, CurrentPerson me) {
		Details launch = visible(number, me);
		List<Test> tests = this.queries.tests(launch.id());
		List<Found> defects = this.queries.defects(launch.id());
		List<Report> reports = this.queries.reports(launch.id());
		List<Member> everybody = this.directory.everybody(this.time.today());
		Map<PersonId, Member> members = this.directory.members(persons(launch, tests, defects, reports),
				this.time.today());
		Attachment owner = new Attachment(Launch.KIND, launch.id().id());
		boolean part = launch.hasPart(me.id());
		return new View(launch, this.words.of("launch.status." + launch.status()), square(launch.status()),
				this.words.moment(launch.statusAt()), step(launch, me), way(launch),
				person(members, launch.applicant()), person(members, launch.leader()), person(members, launch.tech()),
				person(members, launch.designer()),
				launch.attendees().stream().map((one) -> person(members, one)).toList(),
				tests.stream().map((test) -> test(test, members)).toList(),
				defects.stream().map((one) -> defect(one, members)).toList(),
				reports.stream().map((one) -> report(one, members)).toList(),
				Optional.ofNullable(launch.reportDue()).map(this.clocks::until).orElse(null),
				this.approvals.numberOf(launch.id().id()).orElse(null), owner, this.attachments.of(owner, part), part,
				this.histories.of(launch.id().id()), left(launch, tests, me),
				choices(everybody, (member) -> launch.operations().equals(member.department())),
				choices(everybody, (member) -> member.role() == RoleColumn.TECH),
				choices(everybody, (member) -> member.role() == RoleColumn.DS),
				choices(everybody, (member) -> member.department() != null), chips());
	}

	/** What the viewer can do now; empty when it is somebody else's turn. */
	private static String step(Details launch, CurrentPerson me) {
		boolean builds = launch.builds(me.id());
		return switch (launch.status()) {
			case REQUESTED -> heads(launch, me) ? "accept" : "";
			case RETURNED -> launch.applicant().equals(me.id()) ? "again" : "";
			case TO_KICK_OFF -> heads(launch, me) ? "kickOff" : "";
			case RESEARCH -> me.id().equals(launch.leader()) ? "research" : "";
			case DESIGN -> launch.hasPart(me.id()) ? "design" : "";
			case DEVELOPMENT -> me.id().equals(launch.tech()) ? "build" : "";
			case TESTING -> builds ? "test" : "";
			case FIXING -> builds ? "fix" : "";
			case READY -> builds ? "apply" : "";
			case IN_APPROVAL -> builds ? "withdraw" : "";
			case APPROVED -> builds ? "platform" : "";
			case AT_PLATFORM -> builds ? "platformSaid" : "";
			case RELEASABLE -> builds ? "release" : "";
			case LIVE -> builds ? "renew" : "";
			case DECLINED -> "";
		};
	}

	static boolean heads(Details launch, CurrentPerson me) {
		return me.may(Permission.MANAGE_PROJECTS) && launch.operations().equals(me.department());
	}

	/** The steps of the way, each done, current or to come. */
	private List<Milestone> way(Details launch) {
		List<LaunchStatus> way = List.of(LaunchStatus.REQUESTED, LaunchStatus.TO_KICK_OFF, LaunchStatus.RESEARCH,
				LaunchStatus.DESIGN, LaunchStatus.DEVELOPMENT, LaunchStatus.TESTING, LaunchStatus.READY,
				LaunchStatus.IN_APPROVAL, LaunchStatus.APPROVED, LaunchStatus.AT_PLATFORM, LaunchStatus.RELEASABLE,
				LaunchStatus.LIVE);
		int here = way.indexOf(switch (launch.status()) {
			case RETURNED -> LaunchStatus.REQUESTED;
			case FIXING -> LaunchStatus.TESTING;
			case DECLINED -> LaunchStatus.IN_APPROVAL;
			default -> launch.status();
		});
		boolean live = launch.status() == LaunchStatus.LIVE;
		return way.stream()
			.map((status) -> new Milestone(this.words.of("launch.status." + status),
					(way.indexOf(status) < here || live) ? "met" : (way.indexOf(status) == here) ? "current" : "open",
					way.indexOf(status) == here))
			.toList();
	}

	/** The tests of this round that the viewer has still to do. */
	private List<Choice> left(Details launch, List<Test> tests, CurrentPerson me) {
		if (launch.status() != LaunchStatus.TESTING) {
			return List.of();
		}
		Predicate<TestKind> open = (kind) -> tests.stream()
			.noneMatch((test) -> test.release() == launch.release() && test.round() == launch.round()
					&& test.kind() == kind);
		return Arrays.stream(TestKind.values())
			.filter(open)
			.filter((kind) -> me.id().equals(kind.isTechnical() ? launch.tech() : launch.leader()))
			.map((kind) -> new Choice(kind.name(), this.words.of("launches.test." + kind)))
			.toList();
	}

	private TestLine test(Test test, Map<PersonId, Member> members) {
		return new TestLine(
				this.words.of("launches.round", String.valueOf(test.release()), String.valueOf(test.round())),
				this.words.of("launches.test." + test.kind()),
				this.words.of("launches.test." + (test.passed() ? "passed" : "failed")), test.passed(), test.words(),
				person(members, test.by()), this.words.moment(test.at()));
	}

	private DefectLine defect(Found found, Map<PersonId, Member> members) {
		return new DefectLine(found.ordinal(), found.what(), this.words.of("launches.test." + found.kind()),
				found.severe(), person(members, found.by()), found.fixed());
	}

	private ReportLine report(Report report, Map<PersonId, Member> members) {
		return new ReportLine("%1$tm-%1$td".formatted(report.periodEnd()), report.percent(), report.problems(),
				report.needs(), person(members, report.by()), this.words.moment(report.at()));
	}

	private Map<String, ClauseChip> chips() {
		return Map.of("kickOff", this.chips.chip(LaunchRules.KICK_OFF, false), "design",
				this.chips.chip(LaunchRules.DESIGN, false), "progress", this.chips.chip(LaunchRules.PROGRESS, false),
				"tests", this.chips.chip(LaunchRules.TESTS, false), "application",
				this.chips.chip(LaunchRules.APPLICATION, false), "request",
				this.chips.chip(LaunchRules.REQUEST, false));
	}

	private static Set<PersonId> persons(Details launch, List<Test> tests, List<Found> defects, List<Report> reports) {
		Set<PersonId> persons = new HashSet<>(launch.attendees());
		persons.add(launch.applicant());
		for (PersonId one : new PersonId[] { launch.leader(), launch.tech(), launch.designer() }) {
			Optional.ofNullable(one).ifPresent(persons::add);
		}
		tests.forEach((one) -> persons.add(one.by()));
		defects.forEach((one) -> persons.add(one.by()));
		reports.forEach((one) -> persons.add(one.by()));
		return persons;
	}

	private static List<Choice> choices(Collection<Member> everybody, Predicate<Member> fits) {
		return everybody.stream()
			.filter(fits)
			.map((member) -> new Choice(member.id().toString(), member.name() + " " + member.post()))
			.toList();
	}

	static String person(Map<PersonId, Member> members, @Nullable PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	static String square(LaunchStatus status) {
		return switch (status) {
			case REQUESTED -> "open";
			case RETURNED -> "returned";
			case DECLINED -> "missed";
			case LIVE -> "met";
			case FIXING -> "late";
			default -> "half";
		};
	}

	/** Which of these the person in front of the page may read. */
	Set<UUID> readable(Collection<UUID> launches, Scope scope) {
		return this.queries.readable(launches, scope);
	}

	/**
	 * The page.
	 *
	 * @param step what the viewer can do now; empty when it is somebody else's turn
	 * @param left the tests the viewer has still to do in this round
	 */
	record View(Details launch, String status, String square, String since, String step, List<Milestone> way,
			String applicant, String leader, String tech, String designer, List<String> attendees, List<TestLine> tests,
			List<DefectLine> defects, List<ReportLine> reports, @Nullable ClockView reportDue, @Nullable String request,
			Attachment owner, List<AttachmentLine> files, boolean editable, List<Histories.Line> history,
			List<Choice> left, List<Choice> leaders, List<Choice> technicians, List<Choice> designers,
			List<Choice> people, Map<String, ClauseChip> chips) {

	}

	/**
	 * One step of the way.
	 */
	record Milestone(String name, String square, boolean here) {

	}

	/**
	 * One test.
	 */
	record TestLine(String round, String kind, String verdict, boolean passed, String words, String by, String when) {

	}

	/**
	 * One defect.
	 */
	record DefectLine(int ordinal, String what, String kind, boolean severe, String by, boolean fixed) {

	}

	/**
	 * One weekly report.
	 */
	record ReportLine(String period, int percent, String problems, String needs, String by, String when) {

	}

}
