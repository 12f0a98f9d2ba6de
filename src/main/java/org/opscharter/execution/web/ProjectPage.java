package org.opscharter.execution.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.activity.Histories;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.AttachmentLine;
import org.opscharter.documents.AttachmentList;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.execution.Project;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.ProjectStatus;
import org.opscharter.execution.web.PaperQueries.ChangeRow;
import org.opscharter.execution.web.PaperQueries.CollaborationRow;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.execution.web.ProjectQueries.ExpenseRow;
import org.opscharter.execution.web.ProjectQueries.ReportRow;
import org.opscharter.execution.web.ProjectQueries.ResourceRow;
import org.opscharter.execution.web.ProjectQueries.TeamRow;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The page of a project: what a general manager wants to know first, then everything
 * else. The number of statements does not depend on how much there is.
 */
@Component("executionPage")
class ProjectPage {

	private final ProjectQueries queries;

	private final PaperQueries papers;

	private final Standings standings;

	private final Money money;

	private final Schedule schedule;

	private final PaperWords paperWords;

	private final Dangers dangers;

	private final AttachmentList attachments;

	private final Histories histories;

	private final Directory directory;

	private final ClauseChips chips;

	private final Words words;

	private final BusinessTime time;

	ProjectPage(ProjectQueries queries, PaperQueries papers, Standings standings, Money money, Schedule schedule,
			PaperWords paperWords, Dangers dangers, AttachmentList attachments, Histories histories,
			Directory directory, ClauseChips chips, Words words, BusinessTime time) {
		this.queries = queries;
		this.papers = papers;
		this.standings = standings;
		this.money = money;
		this.schedule = schedule;
		this.paperWords = paperWords;
		this.dangers = dangers;
		this.attachments = attachments;
		this.histories = histories;
		this.directory = directory;
		this.chips = chips;
		this.words = words;
		this.time = time;
	}

	Optional<Details> find(String number, CurrentPerson me) {
		return this.queries.find(number, Scope.of(me));
	}

	/**
	 * @throws ProjectNotFound if the person may not see it
	 */
	Details visible(String number, CurrentPerson me) {
		return find(number, me).orElseThrow(() -> new ProjectNotFound(number));
	}

	/**
	 * @throws ProjectNotFound if the person may not read more than its budget
	 */
	Details readable(String number, CurrentPerson me) {
		Details project = visible(number, me);
		if (!project.readable()) {
			throw new ProjectNotFound(number);
		}
		return project;
	}

	View show(String number, CurrentPerson me) {
		Details project = visible(number, me);
		List<ExpenseRow> expenses = this.queries.expenses(project.id());
		List<ReportRow> reports = project.readable() ? this.queries.reports(project.id(), 12) : List.of();
		List<ChangeRow> changes = this.papers.changes(project.id());
		List<CollaborationRow> asked = project.readable() ? this.papers.collaborations(project.id()) : List.of();
		List<TeamRow> team = project.readable() ? this.queries.team(project.id()) : List.of();
		Map<PersonId, Member> members = this.directory
			.members(persons(project, expenses, reports, changes, asked, team), this.time.today());
		Attachment owner = new Attachment(Project.KIND, project.id().id());
		boolean works = project.leader().equals(me.id())
				|| team.stream().anyMatch((one) -> one.person().equals(me.id()));
		boolean files = works && !project.status().isOver() && project.status() != ProjectStatus.REVISING;
		Standings.Standing standing = this.standings.of(project, reports, changes, members);
		return new View(project, name(members, project.leader()), standing, Actions.of(project, changes, me),
				this.schedule.of(project), this.money.of(project, expenses, members),
				this.paperWords.reports(reports, members), this.paperWords.changes(project, changes, members),
				this.paperWords.collaborations(project, asked, members), team(team, members),
				project.readable() ? this.queries.resources(project.id()) : List.of(),
				this.paperWords.kickOff(project, members), owner,
				project.readable() ? this.attachments.of(owner, files) : List.of(), files,
				project.readable() ? this.histories.of(project.id().id()) : List.of(),
				Optional.ofNullable(project.stopBy()).map((by) -> name(members, by)).orElse(""), chips(),
				project.readable() ? this.dangers.of(project.id()) : List.of());
	}

	private Map<String, ClauseChip> chips() {
		return Map.of("start", this.chips.chip(ExecutionRules.APPROVAL_FIRST, false), "plan",
				this.chips.chip(ExecutionRules.PLAN, false), "sync", this.chips.chip(ExecutionRules.SYNC, false),
				"change", this.chips.chip(ExecutionRules.CHANGE, false), "collaboration",
				this.chips.chip(ExecutionRules.COLLABORATION, false));
	}

	private List<Mate> team(List<TeamRow> team, Map<PersonId, Member> members) {
		List<Mate> mates = new ArrayList<>();
		for (TeamRow row : team) {
			Member member = members.get(row.person());
			mates.add(new Mate((member != null) ? member.name() : "", (member != null) ? member.departmentName() : "",
					row.duty().isBlank() ? this.words.of("execution.team.noDuty") : row.duty(), row.duty().isBlank()));
		}
		return mates;
	}

	private static Set<PersonId> persons(Details project, List<ExpenseRow> expenses, List<ReportRow> reports,
			List<ChangeRow> changes, List<CollaborationRow> asked, List<TeamRow> team) {
		Set<PersonId> persons = new HashSet<>(Set.of(project.leader()));
		expenses.forEach((one) -> persons.add(one.by()));
		reports.forEach((one) -> persons.add(one.by()));
		team.forEach((one) -> persons.add(one.person()));
		for (ChangeRow change : changes) {
			persons.add(change.by());
			Optional.ofNullable(change.settledBy()).ifPresent(persons::add);
		}
		for (CollaborationRow one : asked) {
			persons.add(one.askedBy());
			Optional.ofNullable(one.person()).ifPresent(persons::add);
			Optional.ofNullable(one.answeredBy()).ifPresent(persons::add);
		}
		Optional.ofNullable(project.stopBy()).ifPresent(persons::add);
		if (project.kickOff() != null) {
			project.kickOff().participants().forEach((id) -> persons.add(new PersonId(id)));
		}
		return persons;
	}

	static String name(Map<PersonId, Member> members, @Nullable PersonId person) {
		return members.containsKey(person) ? members.get(person).name() : "";
	}

	static String square(ProjectStatus status) {
		return switch (status) {
			case APPROVED -> "open";
			case REVISING -> "returned";
			case RUNNING, TO_SUMMARISE, TO_REVIEW, TO_ARCHIVE -> "half";
			case PAUSED -> "waived";
			case CLOSED -> "met";
			case CANCELLED, LAPSED -> "void";
			case STOPPED -> "missed";
		};
	}

	/** Whether the person heads the department whose project it is. */
	static boolean heads(Details project, CurrentPerson me) {
		return me.may(Permission.MANAGE_PROJECTS) && project.department().equals(me.department());
	}

	/** 总经理: sees every project and decides. */
	static boolean manages(CurrentPerson me) {
		return me.may(Permission.VIEW_ALL_PROJECTS) && me.may(Permission.DECIDE_APPROVALS);
	}

	/**
	 * The page.
	 *
	 * @param editable whether the viewer may change its files
	 * @param stopper who wants it broken off; empty when nobody does
	 */
	record View(Details project, String leader, Standings.Standing standing, Actions actions, Schedule.Told schedule,
			Money.Told money, List<PaperWords.Report> reports, List<PaperWords.Change> changes,
			List<PaperWords.Asked> collaborations, List<Mate> team, List<ResourceRow> resources,
			PaperWords.@Nullable Begun kickOff, Attachment owner, List<AttachmentLine> files, boolean editable,
			List<Histories.Line> history, String stopper, Map<String, ClauseChip> chips, List<Dangers.Line> risks) {

		/** The change that waits, if one does. */
		public PaperWords.@Nullable Change open() {
			return this.changes.stream().filter(PaperWords.Change::open).findFirst().orElse(null);
		}

		public boolean has(String status) {
			return this.project.status().name().equals(status);
		}

	}

	/**
	 * One of the team.
	 *
	 * @param open whether nothing is said yet about what he answers for
	 */
	record Mate(String name, String department, String duty, boolean open) {

	}

	/**
	 * What the viewer can do now.
	 */
	record Actions(boolean leads, boolean plan, boolean start, boolean report, boolean change, boolean spend,
			boolean complete, boolean lookBack, boolean archive, boolean close, boolean cancel, boolean pause,
			boolean resume, boolean stop, boolean decideStop, boolean handOver) {

		static Actions of(Details project, List<ChangeRow> changes, CurrentPerson me) {
			ProjectStatus status = project.status();
			boolean leads = project.leader().equals(me.id());
			boolean heads = heads(project, me);
			boolean running = status == ProjectStatus.RUNNING;
			boolean changing = changes.stream().anyMatch((change) -> change.status().isOpen());
			boolean asked = project.stopBy() != null;
			boolean back = status == ProjectStatus.TO_REVIEW || status == ProjectStatus.TO_SUMMARISE;
			return new Actions(leads, leads && status.isPlannable(), leads && status == ProjectStatus.APPROVED,
					leads && running, leads && running && !changing, leads && status.hasBegun() && !status.isOver(),
					leads && running && !changing, back && project.readable(),
					(leads || heads) && status == ProjectStatus.TO_ARCHIVE,
					(leads || heads) && status == ProjectStatus.TO_ARCHIVE,
					(leads || heads) && status == ProjectStatus.APPROVED, heads && running,
					heads && status == ProjectStatus.PAUSED,
					heads && !asked && (running || status == ProjectStatus.PAUSED), manages(me) && asked,
					heads && !status.isOver() && status != ProjectStatus.REVISING);
		}

	}

	/** So that a sum reads as money. */
	static String share(BigDecimal part, BigDecimal whole) {
		return (whole.signum() == 0) ? "—"
				: part.multiply(new BigDecimal(100)).divide(whole, 0, RoundingMode.HALF_UP) + "%";
	}

}
