package org.opscharter.content;

import java.util.Set;

/**
 * Where a draft stands (W2). A lead that is not yet a draft (选题) has its place in the
 * topic pool, not here.
 */
public enum DraftStatus {

	/** 草稿. */
	DRAFT,

	/** 待市场部意见: it may affect the business of the marketing department (S2a-6.5c). */
	AWAITING_MARKET,

	/** 待初审: with the back-office manager (S2c-4.3.5a). */
	AWAITING_BACKOFFICE,

	/** 待审核: with the head of operations. */
	AWAITING_HEAD,

	/** 待总经理确认. */
	AWAITING_GM,

	/** 退回修改. */
	RETURNED,

	/** 未通过. */
	DECLINED,

	/** 已作废. */
	VOIDED,

	/** 待发布: approved in exactly this version. */
	READY,

	/** 已发布. */
	PUBLISHED,

	/** 已发布·未审: it went out first. */
	UNREVIEWED,

	/** 补审通过. */
	REVIEWED,

	/** 已更正. */
	CORRECTED,

	/** 已撤下. */
	TAKEN_DOWN;

	private static final Set<DraftStatus> FIRST_STEPS = Set.of(AWAITING_MARKET, AWAITING_BACKOFFICE, AWAITING_HEAD);

	/**
	 * The states that may follow this one.
	 */
	public Set<DraftStatus> successors() {
		return switch (this) {
			case DRAFT -> Set.of(AWAITING_MARKET, AWAITING_BACKOFFICE, AWAITING_HEAD, VOIDED, UNREVIEWED);
			case RETURNED -> Set.of(AWAITING_MARKET, AWAITING_BACKOFFICE, AWAITING_HEAD, VOIDED);
			case AWAITING_MARKET -> Set.of(AWAITING_BACKOFFICE, AWAITING_HEAD, DRAFT, VOIDED);
			case AWAITING_BACKOFFICE -> Set.of(AWAITING_HEAD, RETURNED, DECLINED, DRAFT, VOIDED);
			case AWAITING_HEAD -> Set.of(AWAITING_GM, READY, RETURNED, DECLINED, DRAFT, VOIDED);
			case AWAITING_GM -> Set.of(READY, RETURNED, DECLINED, DRAFT, VOIDED);
			case READY -> Set.of(DRAFT, PUBLISHED, VOIDED, TAKEN_DOWN);
			case UNREVIEWED -> Set.of(REVIEWED, CORRECTED, TAKEN_DOWN);
			case PUBLISHED, REVIEWED, CORRECTED -> Set.of(CORRECTED, TAKEN_DOWN);
			case DECLINED, VOIDED, TAKEN_DOWN -> Set.of();
		};
	}

	/**
	 * Whether it can be written on.
	 */
	public boolean isOpenForWriting() {
		return this == DRAFT || this == RETURNED;
	}

	/**
	 * Whether somebody is looking at it before it may go out.
	 */
	public boolean isInReview() {
		return FIRST_STEPS.contains(this) || this == AWAITING_GM;
	}

	/**
	 * Whether other words can be asked for where readers see it: of what went out first
	 * only once its review has sent it back.
	 */
	public boolean isCorrectable(boolean sentBack) {
		return isOut() && this != TAKEN_DOWN && (this != UNREVIEWED || sentBack);
	}

	/**
	 * Whether readers have seen it.
	 */
	public boolean isOut() {
		return this == PUBLISHED || this == UNREVIEWED || this == REVIEWED || this == CORRECTED || this == TAKEN_DOWN;
	}

}
