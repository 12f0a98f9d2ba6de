package org.opscharter.execution;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * What the rulebook says about projects under way.
 */
@Component
public class ExecutionRules {

	/** 批准后方可启动、支出. */
	public static final ClauseId APPROVAL_FIRST = ClauseId.of("S0-7.2b");

	/** 阶段、任务、责任人、时限. */
	public static final ClauseId PLAN = ClauseId.of("S0-8.1");

	/** 例会或进度同步. */
	public static final ClauseId SYNC = ClauseId.of("S0-8.2");

	/** 负责人统一协调. */
	public static final ClauseId COORDINATION = ClauseId.of("S0-8.3a");

	/** 相关部门配合. */
	public static final ClauseId COLLABORATION = ClauseId.of("S0-8.3b");

	/** 及时归档. */
	public static final ClauseId ARCHIVE = ClauseId.of("S0-8.4");

	/** 变更有记录. */
	public static final ClauseId CHANGE = ClauseId.of("S0-9.3a");

	/** 执行完毕须总结. */
	public static final ClauseId SUMMARY = ClauseId.of("S0-9.3b");

	/** 重大项目须复盘. */
	public static final ClauseId RETROSPECTIVE = ClauseId.of("S0-11.2a");

	/** 复盘四项. */
	public static final ClauseId LESSONS = ClauseId.of("S0-11.2b");

	/** 实施方案三项. */
	public static final ClauseId SECTIONS = ClauseId.of("S1-2.1.3a");

	/** 跨部门建小组、明确职责. */
	public static final ClauseId TEAM = ClauseId.of("S1-4.2.2a");

	private final Rulebook rulebook;

	private final WorkingCalendar calendar;

	ExecutionRules(Rulebook rulebook, WorkingCalendar calendar) {
		this.rulebook = rulebook;
		this.calendar = calendar;
	}

	/** Until when an approved project must be started (已失效). */
	@Nullable Instant lapses(LocalDate approvedOn) {
		RuleValue days = this.rulebook.value("projects.proposal.expiryDays");
		return days.isOff() ? null : Sync.endOf(approvedOn.plusDays(days.calendarDays()));
	}

	/** Until when a department answers a request for collaboration. */
	Instant answerBy(LocalDate askedOn) {
		RuleValue days = this.rulebook.value("projects.collaboration.answerDays");
		return Sync.endOf(this.calendar.workingDayAfter(askedOn, days.isOff() ? 2 : days.workingDays()));
	}

	/** One more working day, then the head of operations knows. */
	Instant escalateBy(LocalDate due) {
		return Sync.endOf(this.calendar.workingDayAfter(due, 1));
	}

	/**
	 * The working day a summary is owed on (U29).
	 */
	public LocalDate summaryBy(LocalDate completedOn) {
		RuleValue days = this.rulebook.value("campaigns.summary.days");
		return this.calendar.workingDayAfter(completedOn, days.isOff() ? 5 : days.workingDays());
	}

	/** How many working days after the look back the archive is complete (M13). */
	int archiveDays() {
		RuleValue days = this.rulebook.value("projects.archive.remindDays");
		return days.isOff() ? 3 : days.workingDays();
	}

	/**
	 * How far terms may move without an approval.
	 */
	Tolerance tolerance() {
		RuleValue percent = this.rulebook.value("projects.change.tolerancePercent");
		return new Tolerance(percent.isOff() ? 0 : percent.count(), generalManagerFrom());
	}

	/**
	 * In percent.
	 */
	public int tolerancePercent() {
		return tolerance().percent();
	}

	Optional<BigDecimal> generalManagerFrom() {
		RuleValue value = this.rulebook.value("approval.project.gmThreshold");
		return value.isOff() ? Optional.empty() : Optional.of(value.amount());
	}

	/**
	 * How often a project reports unless it says otherwise (U01).
	 */
	public Sync.Frequency usualFrequency() {
		RuleValue value = this.rulebook.value("projects.sync.frequency");
		return value.isOff() ? Sync.Frequency.WEEKLY : Sync.Frequency.valueOf(value.raw());
	}

	/**
	 * How hard the clause is.
	 */
	public RuleLevel level(ClauseId clause) {
		return this.rulebook.level(clause);
	}

	/**
	 * Refuses as hard as the clauses of these lacks are; one without a clause always
	 * refuses.
	 * @param reason why it goes on all the same; may be empty
	 */
	void require(List<Lack> lacks, String reason) {
		if (lacks.stream().anyMatch((lack) -> levelOf(lack) == RuleLevel.BLOCK)) {
			throw new ExecutionRefused(ExecutionRefused.Reason.LACKING, lacks);
		}
		if (reason.isBlank() && lacks.stream().anyMatch((lack) -> levelOf(lack) == RuleLevel.WARN)) {
			throw new ExecutionRefused(ExecutionRefused.Reason.REASON_MISSING, lacks);
		}
	}

	/**
	 * How hard the clause of this lack is.
	 */
	public RuleLevel levelOf(Lack lack) {
		return (lack.clause() != null) ? level(lack.clause()) : RuleLevel.BLOCK;
	}

}
