package org.opscharter.launches;

/**
 * Something that cannot be done with a launch, and why; nothing is changed then.
 */
public class LaunchRefused extends RuntimeException {

	private final Reason reason;

	private final Object[] details;

	LaunchRefused(Reason reason, Object... details) {
		super(reason.name());
		this.reason = reason;
		this.details = details;
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
	 * Why; each has its sentence.
	 */
	public enum Reason {

		/** 现在的状态不允许 (W3). */
		WRONG_STATE,
		/** 不由您来做. */
		NOT_YOURS,
		/** 须写明理由. */
		WORDS_MISSING,
		/** 启动会要有技术和设计 (S3-3.1.2). */
		WHO_IS_MISSING,
		/** 目标、分工、时间节点都要写 (S3-3.1.2). */
		AGREEMENT_MISSING,
		/** 日期在将来. */
		IN_THE_FUTURE,
		/** 调研没做完 (S3-3.3.1). */
		RESEARCH_OPEN,
		/** 设计没交齐 (S3-3.3.1). */
		DESIGN_OPEN,
		/** 这一轮已测过. */
		TESTED_ALREADY,
		/** 有严重缺陷不能判通过 (S3-3.4.1). */
		SEVERE_BUT_PASSED,
		/** 还有严重缺陷没修 (S3-3.4.1). */
		DEFECTS_OPEN,
		/** 缺备案号或类目 (S3-3.4.3). */
		FILING_MISSING,
		/** 名单里没有这个人. */
		UNKNOWN_PERSON,
		/** 还没有运营部. */
		NO_OPERATIONS,
		/** 没有这一条. */
		UNKNOWN_ITEM

	}

}
