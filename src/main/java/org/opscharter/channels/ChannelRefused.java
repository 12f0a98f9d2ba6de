package org.opscharter.channels;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;

/**
 * Something that cannot be done with a channel or a column, and why; nothing is changed
 * then.
 */
public class ChannelRefused extends RuntimeException {

	private final Reason reason;

	ChannelRefused(Reason reason) {
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

		/** 渠道已停用. */
		CLOSED,
		/** 这个平台上已有同名账号. */
		NAME_TAKEN(CadenceRules.REGISTER),
		/** 同一类只能有一个主账号. */
		SECOND_MAIN(CadenceRules.NEW_MEDIA_EVENT),
		/** 没有写理由. */
		REASON_MISSING,
		/** 名单里没有这个人. */
		UNKNOWN_PERSON,
		/** 实习生不能负责. */
		INTERN(CadenceRules.INTERNS),
		/** 这类渠道没有更新频次. */
		NO_CADENCE,
		/** 栏目已停用. */
		COLUMN_CLOSED,
		/** 渠道里已有同名栏目. */
		COLUMN_TAKEN(CadenceRules.COLUMNS),
		/** 这个渠道的同名栏目建议还在等答复. */
		SUGGESTED_ALREADY(CadenceRules.COLUMNS),
		/** 栏目要有一名负责人. */
		COLUMN_WITHOUT_OWNER(CadenceRules.COLUMN_OWNER),
		/** 交接日期不对. */
		HAND_OVER_DAY,
		/** 只有栏目负责人、渠道负责人可以. */
		NOT_RESPONSIBLE(CadenceRules.COLUMN_OWNER),
		/** 不是固定栏目. */
		NOT_FIXED,
		/** 没有写检查结果. */
		RESULT_MISSING,
		/** 已经处理过. */
		WRONG_STATE;

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
