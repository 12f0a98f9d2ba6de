package org.opscharter.projects;

import java.math.BigDecimal;

import org.opscharter.clauses.ClauseId;
import org.springframework.stereotype.Component;

/**
 * What the rulebook says about proposals today: values with their keys, levels with their
 * clauses.
 */
@Component
public class ProjectRules {

	/** 重要项目先做可行性. */
	public static final ClauseId FEASIBILITY = ClauseId.of("S0-7.1a");

	/** 方案须含七项. */
	public static final ClauseId ELEMENTS = ClauseId.of("S0-7.1b");

	/** 按流程逐级报批. */
	public static final ClauseId LEVEL_BY_LEVEL = ClauseId.of("S0-7.2a");

	/** 批准后方可启动. */
	public static final ClauseId APPROVAL_FIRST = ClauseId.of("S0-7.2b");

	/** 执行前须内部评审. */
	public static final ClauseId REVIEW = ClauseId.of("S0-9.2a");

	/** 成本收益与结论. */
	public static final ClauseId BENEFIT = ClauseId.of("S1-2.1.3b");

	/** 风险分级. */
	public static final ClauseId RISK_SCALE = ClauseId.of("S1-5.2.1");

	/**
	 * From which total on a project is 重要 (C28, {@code projects.major.threshold}).
	 */
	public BigDecimal majorFrom() {
		return new BigDecimal("50000");
	}

	/**
	 * From which total on the general manager decides (C53,
	 * {@code approval.project.gmThreshold}).
	 */
	public BigDecimal generalManagerFrom() {
		return new BigDecimal("50000");
	}

	/**
	 * Whether an internal review comes before the approval
	 * ({@code projects.review.required}).
	 */
	public boolean reviewRequired() {
		return true;
	}

	/**
	 * How many give an opinion at least ({@code projects.review.minParticipants}).
	 */
	public int fewestReviewers() {
		return 2;
	}

	/**
	 * How many of the seven elements a proposal of this importance has at least.
	 */
	public int elements(Importance importance) {
		return (importance == Importance.MAJOR) ? 7 : 5;
	}

	/**
	 * How hard the clause is: 强制 refuses, 提示 asks for a reason, 记录 lets pass.
	 */
	public Hardness hardness(ClauseId clause) {
		return clause.equals(REVIEW) ? Hardness.WARN : Hardness.BLOCK;
	}

	/**
	 * How much depends on a project of this content (C28): the author's word, or the
	 * amount.
	 */
	public Importance importance(Content content) {
		boolean major = content.importance() == Importance.MAJOR || content.total().compareTo(majorFrom()) >= 0;
		return major ? Importance.MAJOR : Importance.ORDINARY;
	}

	/**
	 * How hard a rule is (执行级别, §0.1).
	 */
	public enum Hardness {

		/** 记录. */
		OBSERVE,
		/** 提示. */
		WARN,
		/** 强制. */
		BLOCK

	}

}
