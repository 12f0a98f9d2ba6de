package org.opscharter.channels;

import java.time.LocalDate;

import org.opscharter.clauses.ClauseId;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.rulebook.RulesOfTheDay;
import org.opscharter.time.DayKind;
import org.opscharter.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * What the rulebook says about channels, on the day it is asked about.
 */
@Component
public class CadenceRules {

	/** 统一管理渠道的开设及使用. */
	public static final ClauseId REGISTER = ClauseId.of("S2a-6.1");

	/** 新媒体矩阵只由负责人开设、停用. */
	public static final ClauseId MATRIX = ClauseId.of("S2a-5.3.1");

	/** 栏目由负责人确定，人员可建议. */
	public static final ClauseId COLUMNS = ClauseId.of("S2a-4.1b");

	/** 各栏目有责任人. */
	public static final ClauseId COLUMN_OWNER = ClauseId.of("S2a-4.4.4");

	/** 官网每周更新. */
	public static final ClauseId WEBSITE = ClauseId.of("S2a-4.5.1");

	/** 官网每周更新, of the beauty set. */
	public static final ClauseId WEBSITE_WEEKLY = ClauseId.of("S2c-4.6.1");

	/** 新媒体每天更新. */
	public static final ClauseId NEW_MEDIA = ClauseId.of("S2a-5.5.1");

	/** 固定栏目每月检查, website. */
	public static final ClauseId FIXED_WEBSITE = ClauseId.of("S2a-4.5.4");

	/** 固定栏目每月整合, new media. */
	public static final ClauseId FIXED_NEW_MEDIA = ClauseId.of("S2a-5.5.4");

	/** 域名、空间备案. */
	public static final ClauseId DOMAINS = ClauseId.of("S2a-4.3.1");

	/** 主账号 for major events. */
	static final ClauseId NEW_MEDIA_EVENT = ClauseId.of("S2a-5.5.2");

	/** 实习生不担任负责人. */
	static final ClauseId INTERNS = ClauseId.of("S0-2a");

	private final Rulebook rulebook;

	private final WorkingCalendar calendar;

	CadenceRules(Rulebook rulebook, WorkingCalendar calendar) {
		this.rulebook = rulebook;
		this.calendar = calendar;
	}

	/**
	 * What the rulebook asks of channels of this class on that day.
	 */
	Requirement preset(ChannelClass channelClass, LocalDate day) {
		RulesOfTheDay rules = this.rulebook.on(day);
		return switch (channelClass) {
			case WEBSITE -> of(rules.value("content.website.perWeek"), Requirement.Unit.WEEK);
			case NEW_MEDIA -> of(rules.value("content.newmedia.perDay"), Requirement.Unit.DAY);
			case MINI_PROGRAM, PRINT -> Requirement.NONE;
		};
	}

	/** Whether the daily rule is kept by the matrix as a whole (C26). */
	boolean wholeMatrix(LocalDate day) {
		return says(day, "content.newmedia.scope", "MATRIX");
	}

	/** Whether days, and not items, are counted (C25). */
	boolean byDay(LocalDate day) {
		return says(day, "content.count", "DISTINCT_DAY");
	}

	/** Whether nothing is owed on that day because it is a holiday. */
	boolean isExempt(Requirement.Holidays own, LocalDate day) {
		boolean exempts = switch (own) {
			case PRESET -> says(day, "content.newmedia.holiday", "EXEMPT");
			case EXEMPT -> true;
			case COUNT -> false;
		};
		return exempts && this.calendar.kindOf(day) == DayKind.HOLIDAY;
	}

	/** Which of the two rules on the website the department has adopted. */
	boolean asksThreeAWeek(LocalDate day) {
		return this.rulebook.on(day).holds(WEBSITE);
	}

	private boolean says(LocalDate day, String key, String choice) {
		RuleValue value = this.rulebook.on(day).value(key);
		return !value.isOff() && value.text().equals(choice);
	}

	private static Requirement of(RuleValue value, Requirement.Unit unit) {
		return (value.isOff() || value.count() == 0) ? Requirement.NONE : new Requirement(unit, value.count());
	}

}
