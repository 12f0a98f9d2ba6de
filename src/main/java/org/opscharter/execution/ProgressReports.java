package org.opscharter.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.execution.ProgressReport.Standing;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where a running project says how it stands, once each period (S0-8.2).
 */
@Component
@Transactional
public class ProgressReports {

	private final ProjectRegister projects;

	private final ReportRegister register;

	private final ProjectDuties duties;

	private final WorkingCalendar calendar;

	private final ProjectTrail trail;

	private final BusinessTime time;

	ProgressReports(ProjectRegister projects, ReportRegister register, ProjectDuties duties, WorkingCalendar calendar,
			ProjectTrail trail, BusinessTime time) {
		this.projects = projects;
		this.register = register;
		this.duties = duties;
		this.calendar = calendar;
		this.trail = trail;
		this.time = time;
	}

	/**
	 * Gives the report of this period.
	 */
	public void report(ProjectId id, Standing standing, PersonId by) {
		Project project = this.projects.lock(id).orElseThrow(() -> new ProjectNotFound(id));
		project.requireLeader(by);
		turnWhatHasPassed(project, this.time.now());
		Instant due = project.syncDue();
		if (project.status() != ProjectStatus.RUNNING || due == null) {
			throw new ExecutionRefused(Reason.WRONG_STATE, project.status());
		}
		if (standing.done().isBlank()) {
			throw new ExecutionRefused(Reason.WORDS_MISSING);
		}
		LocalDate period = due.atZone(BusinessTime.ZONE).toLocalDate();
		ProgressReport report = this.register
			.saveAndFlush(new ProgressReport(id, period, standing, by, this.time.now()));
		this.duties.reported(project, due, report.id(), by);
		this.trail.write(project, by, "reported", ExecutionRules.SYNC, standing.done());
		if (standing.health() == Health.BLOCKED) {
			this.trail.tell(this.trail.heads(project), project, "blocked/" + period, "blocked", "#reports",
					ExecutionRules.SYNC, this.trail.nameOf(by), standing.problems());
		}
	}

	/**
	 * The period is over: who leads and who heads are told if nothing was said, and the
	 * next period begins.
	 * @return whether there was something to do
	 */
	boolean turn(ProjectId id, Instant upTo) {
		return turn(this.projects.lock(id).orElseThrow(() -> new ProjectNotFound(id)), upTo);
	}

	/**
	 * A report is about the period that runs, even when the clock has not come by yet.
	 */
	private void turnWhatHasPassed(Project project, Instant upTo) {
		boolean turned = turn(project, upTo);
		while (turned) {
			turned = turn(project, upTo);
		}
	}

	private boolean turn(Project project, Instant upTo) {
		ProjectId id = project.id();
		Instant due = project.syncDue();
		Sync sync = project.sync();
		if (due == null || sync == null || due.isAfter(upTo)) {
			return false;
		}
		LocalDate period = due.atZone(BusinessTime.ZONE).toLocalDate();
		if (!this.register.existsByProjectAndPeriodEnd(id, period)) {
			this.trail.write(project, null, "syncMissed", ExecutionRules.SYNC, period.toString());
			List<PersonId> told = new ArrayList<>(this.trail.heads(project));
			told.add(project.leader());
			this.trail.tell(told, project, "missed/" + period, "syncMissed", "", ExecutionRules.SYNC,
					period.toString().substring(5));
		}
		project.syncNext(Sync.endOf(sync.periodEnd(period.plusDays(1), this.calendar)));
		this.duties.openSync(project);
		return true;
	}

}
