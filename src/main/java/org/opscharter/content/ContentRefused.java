package org.opscharter.content;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;

/**
 * Something that cannot be done with a draft, and why; nothing is changed then.
 */
public class ContentRefused extends RuntimeException {

	private final Reason reason;

	private final List<String> details;

	ContentRefused(Reason reason, String... details) {
		super(reason.name());
		this.reason = reason;
		this.details = List.of(details);
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * What the sentence names, in order.
	 */
	public Object[] details() {
		return this.details.toArray();
	}

	/**
	 * Why; each has its sentence, and most a clause.
	 */
	public enum Reason {

		/** 现在的状态不允许. */
		WRONG_STATE(null),
		/** 不是作者、栏目负责人. */
		NOT_WRITER("S2a-4.4.4"),
		/** 还没有标题. */
		TITLE_MISSING(null),
		/** 还没有正文. */
		TEXT_MISSING(null),
		/** 没有选渠道. */
		TARGET_MISSING("S2a-6.1"),
		/** 渠道没有登记或已停用. */
		CHANNEL_UNKNOWN("S2a-6.1"),
		/** 栏目没有负责人. */
		OWNER_UNKNOWN("S2a-4.4.4"),
		/** 没有来源. */
		SOURCE_MISSING("S2a-4.2.2"),
		/** 有来源未核实. */
		UNVERIFIED("S2a-6.5b"),
		/** 没有承诺真实可靠. */
		NOT_DECLARED("S2a-4.2.2"),
		/** 有禁止用语. */
		FORBIDDEN_WORDS("S2a-6.4"),
		/** 提示用语没有说明. */
		WORDS_UNEXPLAINED("S2a-6.4"),
		/** 一般信息不能含公司项目或未公开信息. */
		NOT_GENERAL("S2a-6.5a"),
		/** 未成年人肖像没有监护人授权. */
		CONSENT_MISSING("S2a-6.4"),
		/** 转载没有授权说明. */
		PERMISSION_MISSING("S3-4.2.1"),
		/** 和上次送审的一字不差. */
		UNCHANGED(null),
		/** 没有运营经理对这一版的同意. */
		NOT_APPROVED("S2a-4.2.3"),
		/** 没有总经理对这一版的确认. */
		NOT_CONFIRMED("S2a-4.2.4"),
		/** 不是发布人. */
		NOT_PUBLISHER("S2a-6.3"),
		/** 微调还等确认. */
		SMALL_EDIT_OPEN(null),
		/** 改动超出微调. */
		NOT_SMALL(null),
		/** 已在一处发布，不能再改或作废. */
		PARTLY_OUT("S2a-4.2.3"),
		/** 补审没有东西可看. */
		NOTHING_TO_REVIEW("S2a-4.2.3"),
		/** 补审还没有结论. */
		REVIEW_OPEN("S2a-4.2.3"),
		/** 上一次更正还没有结论. */
		CORRECTION_OPEN(null),
		/** 定时在过去. */
		SCHEDULE_PAST("S3-4.3.1"),
		/** 须写理由. */
		REASON_MISSING(null),
		/** 自己要审核的，不能替作者送审. */
		REVIEWS_IT("S2a-4.2.3"),
		/** 没有审核权. */
		NOT_REVIEWER("S2a-4.2.3"),
		/** 市场部的 4 个工作小时还没有过. */
		MARKET_STILL_ASKED("S2a-6.5c"),
		/** 网址不是网址. */
		LINK_WRONG(null),
		/** 图片不能用. */
		PICTURE_REFUSED(null);

		private final @Nullable String clause;

		Reason(@Nullable String clause) {
			this.clause = clause;
		}

		/**
		 * The clause that refuses; none where only the state of the thing does.
		 */
		public @Nullable ClauseId clause() {
			return (this.clause != null) ? ClauseId.of(this.clause) : null;
		}

	}

}
