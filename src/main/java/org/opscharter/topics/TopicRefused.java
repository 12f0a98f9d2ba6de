package org.opscharter.topics;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;

/**
 * Something that cannot be done with a topic or a keyword, and why; nothing is changed
 * then.
 */
public class TopicRefused extends RuntimeException {

	private final Reason reason;

	TopicRefused(Reason reason) {
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
		/** 线索没有选接收人. */
		NO_RECIPIENT("S2a-2.2.1"),
		/** 名单里没有这个人. */
		UNKNOWN_PERSON,
		/** 栏目不存在或已停用. */
		UNKNOWN_COLUMN,
		/** 只有接收人、栏目或渠道负责人可以采用. */
		NOT_TAKER("S2a-4.4.4"),
		/** 只有提出人、栏目负责人和运营部负责人可以不采用. */
		NOT_KEEPER("S2a-4.4.4"),
		/** 只有接收人可以标记. */
		NOT_RECIPIENT("S2a-2.2.1"),
		/** 没有写理由. */
		REASON_MISSING,
		/** 上级关键词会绕成一圈. */
		KEYWORD_CIRCLE;

		private final @Nullable String clause;

		Reason() {
			this(null);
		}

		Reason(@Nullable String clause) {
			this.clause = clause;
		}

		/**
		 * The clause that refuses it, if one does.
		 */
		public @Nullable ClauseId clause() {
			return (this.clause != null) ? ClauseId.of(this.clause) : null;
		}

	}

}
