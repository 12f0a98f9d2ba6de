package org.opscharter.execution;

import java.util.List;

/**
 * Something that cannot be done with a project, and why; nothing is changed then.
 */
public class ExecutionRefused extends RuntimeException {

	private final Reason reason;

	private final Object[] details;

	private final List<Lack> lacks;

	ExecutionRefused(Reason reason, Object... details) {
		super(reason.name());
		this.reason = reason;
		this.details = details;
		this.lacks = List.of();
	}

	ExecutionRefused(Reason reason, List<Lack> lacks) {
		super(reason + " " + lacks);
		this.reason = reason;
		this.details = new Object[] { lacks.size() };
		this.lacks = lacks;
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
	 * What is missing, for {@link Reason#LACKING} and {@link Reason#REASON_MISSING}.
	 */
	public List<Lack> lacks() {
		return this.lacks;
	}

	/**
	 * Why; each has its sentence.
	 */
	public enum Reason {

		/** 现在的状态不允许 (W1). */
		WRONG_STATE,
		/** 只有项目负责人可以. */
		NOT_LEADER,
		/** 别人刚改过. */
		CHANGED_MEANWHILE,
		/** 条件不齐 (S0-8.1, S0-7.2b). */
		LACKING,
		/** 提示级: 写明理由后可以继续. */
		REASON_MISSING,
		/** 须写明理由. */
		WORDS_MISSING,
		/** 还没有批准或启动，不能支出 (S0-7.2b). */
		NO_SPENDING_YET,
		/** 名单里没有这个人. */
		UNKNOWN_PERSON,
		/** 阶段要在项目起止日期之内 (S0-8.1). */
		PHASE_OUTSIDE,
		/** 有任务的阶段不能删. */
		PHASE_HAS_TASKS,
		/** 没有改动. */
		UNCHANGED,
		/** 已有一件变更在审批 (W1). */
		CHANGE_OPEN,
		/** 结束日期早于开始日期. */
		ENDS_EARLY,
		/** 还有没做完的任务 (W1). */
		TASKS_OPEN,
		/** 不是联络人 (S0-8.3a). */
		NOT_LIAISON,
		/** 只能指派本部门的人 (S0-8.3a). */
		OTHER_DEPARTMENT,
		/** 已经请过这个部门. */
		ALREADY_ASKED,
		/** 协作请求发给其他部门. */
		OWN_DEPARTMENT,
		/** 改进措施的截止日已过. */
		MEASURE_PAST,
		/** 总结由负责人以外的人通过. */
		OWN_SUMMARY,
		/** 还不完整 (S0-11.2b). */
		INCOMPLETE,
		/** 已有人请求终止. */
		STOP_ASKED,
		/** 其他部门的人由其联络人指派 (S0-8.3a). */
		NOT_NAMED_BY_ITS_DEPARTMENT,
		/** 没有这一条. */
		UNKNOWN_ITEM,
		/** 日期在将来. */
		IN_THE_FUTURE

	}

}
