package org.opscharter.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A change of the organisation that cannot be made, and why. Each reason has a sentence
 * that says what to do instead.
 */
public class OrganisationRefused extends RuntimeException {

	private final Reason reason;

	private final @Nullable Object[] details;

	OrganisationRefused(Reason reason, @Nullable Object... details) {
		super("Organisation refused: " + reason);
		this.reason = reason;
		this.details = details;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * The key of the sentence.
	 */
	public String key() {
		return "organisation.refused." + this.reason.name();
	}

	/**
	 * What the sentence names, as text, in order.
	 */
	public Object[] arguments() {
		Object[] arguments = new Object[this.details.length];
		for (int i = 0; i < arguments.length; i++) {
			arguments[i] = String.valueOf(this.details[i]);
		}
		return arguments;
	}

	/**
	 * Why a change is refused.
	 */
	public enum Reason {

		/** 名称为空或超过长度. */
		NAME_UNFIT("name"),
		/** 同名部门或同部门同名岗位. */
		NAME_TAKEN("name"),
		/** 部门已撤销. */
		DEPARTMENT_CLOSED("department"),
		/** 上级部门形成循环. */
		DEPARTMENT_IN_A_CIRCLE("parent"),
		/** 联络人要是本部门的人. */
		LIAISON_FROM_ELSEWHERE("liaison"),
		/** 部门下还有岗位. */
		DEPARTMENT_HAS_POSTS(""),
		/** 部门下还有部门. */
		DEPARTMENT_HAS_DEPARTMENTS(""),
		/** 部门已有负责人岗位. */
		SECOND_HEAD_POST("head"),
		/** 岗位已撤销. */
		POST_CLOSED("post"),
		/** 岗位有人任职 (S0-6a). */
		POST_IS_HELD(""),
		/** 直属上级形成循环. */
		SUPERIOR_IN_A_CIRCLE("superior"),
		/** 直属上级已离职. */
		SUPERIOR_HAS_LEFT("superior"),
		/** 本人已办理离职. */
		HAS_LEFT(""),
		/** 任职早于入职. */
		BEFORE_JOINING("from"),
		/** 同期已任该岗位. */
		POST_HELD_ALREADY("post"),
		/** 同期已有主岗. */
		SECOND_PRIMARY_POST("primary"),
		/** 调岗日期早于现任主岗开始. */
		MOVES_BEFORE_THE_LAST_MOVE("from"),
		/** 结束早于开始. */
		ENDS_BEFORE_IT_BEGINS("to"),
		/** 任职已经结束. */
		ENDED_ALREADY("to"),
		/** 打开之后别人改过. */
		CHANGED_MEANWHILE(""),
		/** 最后工作日早于入职. */
		LEAVES_BEFORE_JOINING("lastDay");

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
