package org.opscharter.launches;

import org.opscharter.clauses.ClauseId;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/**
 * What the rulebook says about launches.
 */
@Component
public class LaunchRules {

	/** 部门提需求. */
	public static final ClauseId REQUEST = ClauseId.of("S3-3.1.1");

	/** 启动会. */
	public static final ClauseId KICK_OFF = ClauseId.of("S3-3.1.2");

	/** 先调研后设计. */
	public static final ClauseId DESIGN = ClauseId.of("S3-3.3.1");

	/** 技术定期汇报. */
	public static final ClauseId PROGRESS = ClauseId.of("S3-3.3.3");

	/** 技术三项测试. */
	public static final ClauseId TESTS = ClauseId.of("S3-3.4.1");

	/** 专员两项测试. */
	public static final ClauseId SPECIALIST_TESTS = ClauseId.of("S3-3.4.2");

	/** 上线申请与审批. */
	public static final ClauseId APPLICATION = ClauseId.of("S3-3.4.3");

	/** 运营推广计划. */
	public static final ClauseId PROMOTION = ClauseId.of("S3-3.5.1");

	private final Rulebook rulebook;

	LaunchRules(Rulebook rulebook) {
		this.rulebook = rulebook;
	}

	/** Within how many working days the promotion plan is owed. */
	int planDays() {
		RuleValue days = this.rulebook.value("campaigns.launchPlan.days");
		return days.isOff() ? 5 : days.workingDays();
	}

	RuleLevel level(ClauseId clause) {
		return this.rulebook.level(clause);
	}

}
