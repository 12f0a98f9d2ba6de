package org.opscharter.approvals;

/**
 * A decision that cannot be taken, and why.
 */
public class DecisionRefused extends RuntimeException {

	private final Reason reason;

	private final Object[] details;

	DecisionRefused(Reason reason, Object... details) {
		super(reason.name());
		this.reason = reason;
		this.details = details;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * What the sentence of refusal names: counts, names, revisions.
	 */
	public Object[] details() {
		return this.details.clone();
	}

	/**
	 * Why a decision is refused; each has its sentence.
	 */
	public enum Reason {

		/** 不得审批本人提交 (S0-7.2a). */
		OWN_SUBMISSION,
		/** 不在当前节点: an earlier step is still open (S0-7.2a). */
		NOT_YOUR_TURN,
		/** 已由他人决定. */
		ALREADY_DECIDED,
		/** 审批已结束. */
		SETTLED,
		/** 内容已有新版本. */
		STALE_REVISION,
		/** 退回修改和不同意须写理由. */
		WORDS_MISSING,
		/** 还有要点未作答 (S0-9.1). */
		CRITERIA_OPEN,
		/** 还有要点未作答，也没有写明理由: the rule only warns here (S0-9.1). */
		CRITERIA_UNEXPLAINED,
		/** 不符合的要点须写说明 (S0-9.1). */
		NOTE_MISSING,
		/** 有要点不符合，不能同意 (S3-4.2.2b). */
		CRITERIA_UNMET,
		/** 只能退回到更早的节点. */
		NO_SUCH_STEP,
		/** 不是申请人. */
		NOT_APPLICANT

	}

}
