package org.opscharter.projects;

import java.util.List;

/**
 * Something that cannot be done with a proposal or its review, and why; nothing is
 * changed then.
 */
public class ProposalRefused extends RuntimeException {

	private final Reason reason;

	private final Object[] details;

	private final List<Gap> gaps;

	ProposalRefused(Reason reason, Object... details) {
		super(reason.name());
		this.reason = reason;
		this.details = details;
		this.gaps = List.of();
	}

	ProposalRefused(Reason reason, List<Gap> gaps) {
		super(reason + " " + gaps);
		this.reason = reason;
		this.details = new Object[] { gaps.size() };
		this.gaps = gaps;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * What the sentence of refusal names.
	 */
	public Object[] details() {
		return this.details.clone();
	}

	/**
	 * What is missing, for {@link Reason#INCOMPLETE} and {@link Reason#REASON_MISSING}.
	 */
	public List<Gap> gaps() {
		return this.gaps;
	}

	/**
	 * Why; each has its sentence.
	 */
	public enum Reason {

		/** 只有作者可以. */
		NOT_AUTHOR,
		/** 现在不能编辑: it is handed in or settled. */
		NOT_OPEN,
		/** 现在的状态不允许. */
		WRONG_STATE,
		/** 方案还不完整 (S0-7.1b). */
		INCOMPLETE,
		/** 提示级: 写明理由后可以继续 (§0.1). */
		REASON_MISSING,
		/** 须先内部评审 (S0-9.2a). */
		REVIEW_REQUIRED,
		/** 评审人太少 (S0-9.2a). */
		TOO_FEW_REVIEWERS,
		/** 作者不能评审本人的方案 (S0-9.2a). */
		AUTHOR_REVIEWS,
		/** 没有人可以主持. */
		NO_HOST,
		/** 名单里没有这个人. */
		UNKNOWN_PERSON,
		/** 不是主持人. */
		NOT_HOST,
		/** 没有被邀请. */
		NOT_INVITED,
		/** 评审已有结论. */
		REVIEW_CONCLUDED,
		/** 意见还不够 (S0-9.2a). */
		OPINIONS_MISSING,
		/** 须写明理由. */
		WORDS_MISSING,
		/** 没有所在部门. */
		NO_DEPARTMENT,
		/** 与上一版相同. */
		UNCHANGED,
		/** 已经启动或已了结，方案不能再改 (S0-7.2b). */
		UNDER_WAY,
		/** 还没有批准，只能准备 (S0-7.2b). */
		NOT_APPROVED

	}

}
