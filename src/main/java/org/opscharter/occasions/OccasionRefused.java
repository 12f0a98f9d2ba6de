package org.opscharter.occasions;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;

/**
 * Something that cannot be done with an occasion, and why; nothing is changed then.
 */
public class OccasionRefused extends RuntimeException {

	private final Reason reason;

	OccasionRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why; each has its sentence.
	 */
	public enum Reason {

		/** 现在的状态不允许. */
		WRONG_STATE,
		/** 结束日期早于开始日期. */
		ENDS_BEFORE_IT_STARTS,
		/** 没有写理由. */
		REASON_MISSING,
		/** 促销的预告还没有发. */
		NOTICE_MISSING(OccasionRules.PROMOTION_WEBSITE),
		/** 只有促销要宣布开始. */
		NO_PROMOTION,
		/** 名单里没有这个人. */
		UNKNOWN_PERSON;

		private final @Nullable ClauseId clause;

		Reason() {
			this(null);
		}

		Reason(@Nullable ClauseId clause) {
			this.clause = clause;
		}

		/**
		 * The clause that refuses it, if one does.
		 */
		public @Nullable ClauseId clause() {
			return this.clause;
		}

	}

}
