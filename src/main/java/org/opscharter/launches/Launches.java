package org.opscharter.launches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.opscharter.launches.Launch.Wish;
import org.opscharter.launches.LaunchRefused.Reason;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where a mini-program is asked for, kicked off, researched, designed and built
 * (W3, first half). Who heads operations is the page's to say.
 */
@Component
@Transactional
public class Launches {

	private final LaunchRegister register;

	private final LaunchReports reports;

	private final LaunchDuties duties;

	private final LaunchRules rules;

	private final Directory directory;

	private final LaunchTrail trail;

	private final BusinessTime time;

	Launches(LaunchRegister register, LaunchReports reports, LaunchDuties duties, LaunchRules rules,
			Directory directory, LaunchTrail trail, BusinessTime time) {
		this.register = register;
		this.reports = reports;
		this.duties = duties;
		this.rules = rules;
		this.directory = directory;
		this.trail = trail;
		this.time = time;
	}

	/** 提需求, by any department (S3-3.1.1). */
	public LaunchId request(Wish wish, PersonId by) {
		DepartmentId operations = this.directory.operations()
			.orElseThrow(() -> new LaunchRefused(Reason.NO_OPERATIONS));
		DepartmentId department = this.directory.find(by, this.time.today())
			.map(Member::department)
			.orElseThrow(() -> new LaunchRefused(Reason.UNKNOWN_PERSON));
		Launch launch = new Launch(this.trail.nextNumber(), wish, by, department, operations, this.time.now());
		this.register.saveAndFlush(launch);
		this.trail.write(launch, by, "requested", LaunchRules.REQUEST, null, wish.need());
		this.trail.tell(this.trail.heads(launch), launch, "requested", LaunchRules.REQUEST, this.trail.nameOf(by));
		return launch.id();
	}

	/** Put better after a return. */
	public void askAgain(LaunchId id, Wish wish, PersonId by) {
		Launch launch = locked(id);
		launch.require(launch.applicant().equals(by));
		launch.askAgain(wish, this.time.now());
		this.trail.write(launch, by, "requested", LaunchRules.REQUEST, LaunchStatus.RETURNED, wish.need());
		this.trail.tell(this.trail.heads(launch), launch, "requested", LaunchRules.REQUEST, this.trail.nameOf(by));
	}

	/** 受理, by the head, who names who leads it. */
	public void accept(LaunchId id, PersonId leads, PersonId by) {
		Launch launch = locked(id);
		Member leader = present(leads);
		if (!launch.operations().equals(leader.department())) {
			throw new LaunchRefused(Reason.UNKNOWN_PERSON);
		}
		launch.accept(leads, this.time.now());
		this.trail.write(launch, by, "accepted", LaunchRules.REQUEST, LaunchStatus.REQUESTED, leader.name());
		this.trail.tell(List.of(launch.applicant(), leads), launch, "accepted", LaunchRules.REQUEST, leader.name());
	}

	/** 退回修改, by the head. */
	public void sendBack(LaunchId id, String reason, PersonId by) {
		Launch launch = locked(id);
		launch.sendBack(said(reason), this.time.now());
		this.trail.write(launch, by, "returned", LaunchRules.REQUEST, LaunchStatus.REQUESTED, reason);
		this.trail.tell(List.of(launch.applicant()), launch, "returned", LaunchRules.REQUEST, this.trail.nameOf(by),
				reason);
	}

	/** 启动会召开, by the head: technology and design were there (S3-3.1.2). */
	public void kickOff(LaunchId id, Beginning beginning, PersonId by) {
		Launch launch = locked(id);
		if (beginning.on().isAfter(this.time.today())) {
			throw new LaunchRefused(Reason.IN_THE_FUTURE);
		}
		if (!holds(beginning.tech(), RoleColumn.TECH) || !holds(beginning.designer(), RoleColumn.DS)) {
			throw new LaunchRefused(Reason.WHO_IS_MISSING);
		}
		beginning.others().forEach(this::present);
		launch.kickOff(beginning, this.time.now());
		this.trail.write(launch, by, "kickedOff", LaunchRules.KICK_OFF, LaunchStatus.TO_KICK_OFF, beginning.goals());
		this.trail.tell(launch.members().toList(), launch, "kickedOff", LaunchRules.KICK_OFF, this.trail.nameOf(by));
	}

	/**
	 * 调研完成, by who leads it.
	 * @param reason why design begins without findings, where the rule lets it; else
	 * empty
	 */
	public void finishResearch(LaunchId id, String findings, String reason, PersonId by) {
		Launch launch = locked(id);
		launch.require(by.equals(launch.leader()));
		boolean passes = !reason.isBlank() && this.rules.level(LaunchRules.DESIGN) != RuleLevel.BLOCK;
		if (findings.isBlank() && !passes) {
			throw new LaunchRefused(Reason.RESEARCH_OPEN);
		}
		launch.finishResearch(findings.strip(), findings.isBlank() ? reason.strip() : "", this.time.now());
		this.trail.write(launch, by, "researched", LaunchRules.DESIGN, LaunchStatus.RESEARCH,
				findings.isBlank() ? reason : findings);
	}

	/** 设计交付: both designs are there, and technology begins to build. */
	public void deliverDesign(LaunchId id, String looks, String behaves, PersonId by) {
		Launch launch = locked(id);
		launch.require(launch.members().anyMatch(by::equals));
		LocalDate week = Period.of(Period.Kind.WEEK, this.time.today()).last();
		launch.deliverDesign(looks.strip(), behaves.strip(), endOf(week), this.time.now());
		this.register.saveAndFlush(launch);
		this.duties.openReport(launch);
		this.trail.write(launch, by, "designed", LaunchRules.DESIGN, LaunchStatus.DESIGN, "");
	}

	/** 进度汇报, each week, by technology (S3-3.3.3). */
	public void report(LaunchId id, int percent, String problems, String needs, PersonId by) {
		Launch launch = locked(id);
		launch.require(by.equals(launch.tech()));
		boolean turned = turn(launch, this.time.now());
		while (turned) {
			turned = turn(launch, this.time.now());
		}
		Instant due = launch.reportDue();
		if (due == null) {
			throw new LaunchRefused(Reason.WRONG_STATE, launch.status());
		}
		LaunchReport report = this.reports.saveAndFlush(
				new LaunchReport(id, LaunchDuties.period(due), percent, problems, needs, by, this.time.now()));
		this.duties.reported(launch, due, report.id(), by);
		this.trail.write(launch, by, "reported", LaunchRules.PROGRESS, null, percent + "%");
	}

	/** 开发完成, by technology: tests begin. */
	public void finishBuilding(LaunchId id, PersonId by) {
		Launch launch = locked(id);
		launch.requireBuilder(by);
		Instant due = launch.reportDue();
		launch.finishBuilding(this.time.now());
		if (due != null) {
			this.duties.built(launch, due, by);
		}
		this.trail.write(launch, by, "built", LaunchRules.TESTS, LaunchStatus.DEVELOPMENT, "");
		this.trail.tell(launch.members().toList(), launch, "toTest", LaunchRules.TESTS);
	}

	/**
	 * The launch as it stands.
	 */
	@Transactional(readOnly = true)
	public Launch find(LaunchId id) {
		return this.register.findById(id).orElseThrow(() -> new LaunchNotFound(id));
	}

	/**
	 * The week is over: technology and the head are told if nothing was said.
	 * @return whether there was something to do
	 */
	boolean turn(LaunchId id, Instant upTo) {
		return turn(locked(id), upTo);
	}

	private boolean turn(Launch launch, Instant upTo) {
		LaunchId id = launch.id();
		Instant due = launch.reportDue();
		if (due == null || due.isAfter(upTo)) {
			return false;
		}
		LocalDate period = LaunchDuties.period(due);
		if (!this.reports.existsByLaunchAndPeriodEnd(id, period)) {
			this.trail.write(launch, null, "reportMissed", LaunchRules.PROGRESS, null, period.toString());
			this.trail.tell(this.trail.heads(launch), launch, "reportMissed", LaunchRules.PROGRESS,
					period.toString().substring(5));
			this.trail.tell(List.of(launch.tech()), launch, "reportMissed", LaunchRules.PROGRESS,
					period.toString().substring(5));
		}
		launch.reportNext(endOf(period.plusDays(7)));
		this.register.saveAndFlush(launch);
		this.duties.openReport(launch);
		return true;
	}

	private boolean holds(PersonId person, RoleColumn role) {
		present(person);
		return this.directory.postsOf(person, this.time.today()).stream().anyMatch((held) -> held.role() == role);
	}

	private Member present(PersonId person) {
		return this.directory.find(person, this.time.today())
			.filter((found) -> this.directory.gone(List.of(person), this.time.today()).isEmpty())
			.orElseThrow(() -> new LaunchRefused(Reason.UNKNOWN_PERSON));
	}

	private Launch locked(LaunchId id) {
		return this.register.lock(id).orElseThrow(() -> new LaunchNotFound(id));
	}

	private static Instant endOf(LocalDate day) {
		return day.atTime(23, 59, 59).atZone(BusinessTime.ZONE).toInstant();
	}

	private static String said(String words) {
		if (words.isBlank()) {
			throw new LaunchRefused(Reason.WORDS_MISSING);
		}
		return words.strip();
	}

}
