package org.opscharter.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.obligations.Counting;
import org.opscharter.obligations.Duty;
import org.opscharter.obligations.ObligationRule;
import org.opscharter.obligations.Obligations;
import org.opscharter.obligations.Reminder;
import org.opscharter.obligations.Term;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What people owe because of a project: opened and settled in the transaction of the deed
 * that makes it so.
 */
@Component
class ProjectDuties {

	/** 例会或进度同步, each period (U01). */
	static final ObligationRule SYNC = new ObligationRule("U01", ExecutionRules.SYNC, Counting.CADENCE, false,
			List.of(Reminder.workingDays(1)));

	/** 执行完毕后总结 (U29). */
	static final ObligationRule SUMMARY = new ObligationRule("U29", ExecutionRules.SUMMARY, Counting.DEADLINE, false,
			List.of(Reminder.workingDays(1)));

	/** 重大项目复盘, in the same time as a summary. */
	static final ObligationRule RETROSPECTIVE = new ObligationRule("S0-11.2a", ExecutionRules.RETROSPECTIVE,
			Counting.DEADLINE, false, List.of(Reminder.workingDays(1)));

	/** 协作请求答复 (M12). */
	static final ObligationRule ANSWER = new ObligationRule("M12", ExecutionRules.COLLABORATION, Counting.DEADLINE,
			false, List.of());

	/** 归档提醒 (M13). */
	static final ObligationRule ARCHIVE = new ObligationRule("M13", ExecutionRules.ARCHIVE, Counting.DEADLINE, false,
			List.of(Reminder.workingDays(1)));

	private final Obligations obligations;

	private final ExecutionRules rules;

	ProjectDuties(Obligations obligations, ExecutionRules rules) {
		this.obligations = obligations;
		this.rules = rules;
	}

	/** The period that runs now owes its report. */
	void openSync(Project project) {
		Optional.ofNullable(project.syncDue())
			.ifPresent((due) -> this.obligations.open(new Duty(SYNC, project.subject(), period(due), project.leader(),
					Term.endOf(due.atZone(BusinessTime.ZONE).toLocalDate()))));
	}

	void reported(Project project, Instant due, UUID report, PersonId by) {
		this.obligations.settle(SYNC, project.subject(), period(due), new Subject("report", report, project.number(),
				project.title(), "/projects/" + project.number() + "#reports"), by);
	}

	/** While it stands still nobody owes a report. */
	void closeSync(Project project, Instant due, String why, PersonId by) {
		this.obligations.cancel(SYNC, project.subject(), period(due), why, by);
	}

	void openLookBack(Project project, LocalDate completed) {
		this.obligations.open(new Duty(lookBack(project), project.subject(), "", project.leader(),
				Term.endOf(this.rules.summaryBy(completed))));
	}

	void lookBackSubmitted(Project project) {
		this.obligations.submitted(SUMMARY, project.subject(), "");
	}

	void lookBackReturned(Project project) {
		this.obligations.sentBack(SUMMARY, project.subject(), "");
	}

	/** The look back is archived; the checklist comes next. */
	void lookedBack(Project project, Retrospective retrospective, LocalDate today, PersonId by) {
		ObligationRule rule = (retrospective.kind() == Retrospective.Kind.RETROSPECTIVE) ? RETROSPECTIVE : SUMMARY;
		this.obligations.settle(rule, project.subject(), "", retrospective.subject(project), by);
		this.obligations.open(new Duty(ARCHIVE, project.subject(), "", project.leader(),
				Term.withinWorkingDays(today, this.rules.archiveDays())));
	}

	void closed(Project project, PersonId by) {
		this.obligations.settle(ARCHIVE, project.subject(), "", project.subject(), by);
	}

	/** Nothing about it is owed any more. */
	void over(Project project, String why, PersonId by) {
		this.obligations.cancel(project.subject(), why, by);
	}

	void asked(Project project, Collaboration asked, PersonId liaison) {
		this.obligations.open(new Duty(ANSWER, project.subject(), answer(asked), liaison,
				Term.endOf(asked.due().atZone(BusinessTime.ZONE).toLocalDate())));
	}

	void answered(Project project, Collaboration asked, PersonId by) {
		this.obligations.settle(ANSWER, project.subject(), answer(asked),
				new Subject("collaboration", asked.id().id(), project.number(), project.title(),
						"/projects/%s/collaborations/%d".formatted(project.number(), asked.ordinal())),
				by);
	}

	void takenBack(Project project, Collaboration asked, PersonId by) {
		this.obligations.cancel(ANSWER, project.subject(), answer(asked), "", by);
	}

	/** Who leads it owes what it owes. */
	void handOver(Project project, PersonId successor, PersonId by) {
		Optional.ofNullable(project.syncDue())
			.ifPresent((due) -> this.obligations.handOver(SYNC, project.subject(), period(due), successor, by));
		List.of(SUMMARY, RETROSPECTIVE, ARCHIVE)
			.forEach((rule) -> this.obligations.handOver(rule, project.subject(), "", successor, by));
	}

	private static ObligationRule lookBack(Project project) {
		return (project.status() == ProjectStatus.TO_REVIEW) ? RETROSPECTIVE : SUMMARY;
	}

	private static String period(Instant due) {
		return due.atZone(BusinessTime.ZONE).toLocalDate().toString();
	}

	private static String answer(Collaboration asked) {
		return "C" + asked.ordinal();
	}

}
