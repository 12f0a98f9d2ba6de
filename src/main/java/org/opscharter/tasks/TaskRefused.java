package org.opscharter.tasks;

import java.util.List;

/**
 * Something that cannot be done with a task, and why; nothing is changed then.
 */
public class TaskRefused extends RuntimeException {

	private final Reason reason;

	private final List<String> arguments;

	TaskRefused(Reason reason, String... arguments) {
		super(reason.name());
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * The key of the sentence.
	 */
	public String key() {
		return "tasks.refused." + this.reason.name();
	}

	/**
	 * What the sentence names, in order.
	 */
	public Object[] arguments() {
		return this.arguments.toArray();
	}

	/**
	 * Why; each has its sentence.
	 */
	public enum Reason {

		/** 没有标题，或过长. */
		TITLE_UNFIT("title"),
		/** 目标与要求或交付标准过长. */
		TEXT_TOO_LONG("goal"),
		/** 截止日已过. */
		DUE_IN_THE_PAST("due"),
		/** 截止早于开始. */
		DUE_BEFORE_START("due"),
		/** 截止日太远. */
		DUE_TOO_FAR("due"),
		/** 不在项目起止之内 (S0-8.1). */
		OUTSIDE_ITS_SOURCE("due"),
		/** 责任人不在名单里. */
		OWNER_UNKNOWN("owner"),
		/** 责任人已离职. */
		OWNER_HAS_LEFT("owner"),
		/** 不是本部门的人，也没有由联络人指定 (S0-8.3a). */
		OWNER_ELSEWHERE("owner"),
		/** 缺目标与要求 (S4-2.2.1a). */
		GOAL_MISSING("goal"),
		/** 缺交付标准 (S4-2.2.1a). */
		EXPECTED_MISSING("expected"),
		/** 来源已关闭. */
		SOURCE_CLOSED(""),
		/** 没有权限. */
		NOT_YOURS(""),
		/** 现在的状态不允许. */
		WRONG_STATE(""),
		/** 别人刚改过. */
		CHANGED_MEANWHILE(""),
		/** 子任务不能再分. */
		TOO_DEEP(""),
		/** 还有未完成的子任务. */
		PARTS_OPEN(""),
		/** 取消要写理由，不超过500字. */
		REASON_UNFIT("reason"),
		/** 已取消的任务下不能加子任务. */
		WHOLE_SETTLED(""),
		/** 催办冷却中. */
		URGED_ALREADY(""),
		/** 自己的任务不用催办. */
		URGES_HIMSELF(""),
		/** 评论为空或过长. */
		COMMENT_UNFIT("words"),
		/** 不等待知悉. */
		NOTHING_TO_ACKNOWLEDGE("");

		private final String field;

		Reason(String field) {
			this.field = field;
		}

		/**
		 * The field of a form the reason speaks about; empty for the whole form.
		 */
		public String field() {
			return this.field;
		}

	}

}
