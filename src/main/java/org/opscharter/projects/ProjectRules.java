package org.opscharter.projects;

import java.math.BigDecimal;
import java.util.Optional;

import org.opscharter.clauses.ClauseId;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
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

	private final Rulebook rulebook;

	ProjectRules(Rulebook rulebook) {
		this.rulebook = rulebook;
	}

	/**
	 * From which total on a project is 重要 (C28, {@code projects.major.threshold}).
	 */
	public Optional<BigDecimal> majorFrom() {
		return amount("projects.major.threshold");
	}

	/**
	 * From which total on the general manager decides (C53,
	 * {@code approval.project.gmThreshold}).
	 */
	public Optional<BigDecimal> generalManagerFrom() {
		return amount("approval.project.gmThreshold");
	}

	/**
	 * Whether an internal review comes before the approval
	 * ({@code projects.review.required}).
	 */
	public boolean reviewRequired() {
		return this.rulebook.value("projects.review.required").flag();
	}

	/**
	 * How many give an opinion at least ({@code projects.review.minParticipants}).
	 */
	public int fewestReviewers() {
		return count("projects.review.minParticipants");
	}

	/**
	 * How many of the seven elements a proposal of this importance has at least.
	 */
	public int elements(Importance importance) {
		return count((importance == Importance.MAJOR) ? "projects.proposal.majorElements"
				: "projects.proposal.ordinaryElements");
	}

	/**
	 * How hard the clause is: 强制 refuses, 提示 asks for a reason, 记录 lets pass.
	 */
	public RuleLevel level(ClauseId clause) {
		return this.rulebook.level(clause);
	}

	/**
	 * How much depends on a project of this content (C28): the author's word, or the
	 * amount.
	 */
	public Importance importance(Content content) {
		boolean major = content.importance() == Importance.MAJOR
				|| majorFrom().filter((from) -> content.total().compareTo(from) >= 0).isPresent();
		return major ? Importance.MAJOR : Importance.ORDINARY;
	}

	/**
	 * Whether it is 重要 by its author's word alone, so that the head of operations
	 * confirms it by agreeing (C28).
	 */
	public boolean flagged(Content content) {
		return content.importance() == Importance.MAJOR
				&& majorFrom().filter((from) -> content.total().compareTo(from) >= 0).isEmpty();
	}

	private int count(String key) {
		RuleValue value = this.rulebook.value(key);
		return value.isOff() ? 0 : value.count();
	}

	private Optional<BigDecimal> amount(String key) {
		RuleValue value = this.rulebook.value(key);
		return value.isOff() ? Optional.empty() : Optional.of(value.amount());
	}

}
