package org.opscharter.custody;

/**
 * Something that cannot be done with an account, and why; nothing is changed then.
 */
public class CustodyRefused extends RuntimeException {

	private final Reason reason;

	CustodyRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why; each has its sentence. The clause is always S2a-6.2.
	 */
	public enum Reason {

		/** 账号已停用. */
		CLOSED,
		/** 平台上已有同名账号. */
		NAME_TAKEN,
		/** 只有保管人和运营部负责人可以. */
		NOT_CUSTODIAN,
		/** 不在知悉范围内. */
		NOT_KNOWING,
		/** 没有写理由. */
		REASON_MISSING,
		/** 名单里没有这个人. */
		UNKNOWN_PERSON,
		/** 实习生不能保管、知悉. */
		INTERN,
		/** 已在知悉范围内. */
		KNOWS_ALREADY,
		/** 部门外的人要有截止日. */
		END_MISSING,
		/** 截止日已过. */
		END_PAST,
		/** 这种登录方式没有密码. */
		NO_SECRET,
		/** 还没有存密码. */
		SECRET_MISSING,
		/** 没有写密码. */
		SECRET_EMPTY,
		/** 没有配置密钥. */
		KEY_MISSING,
		/** 不能批准自己提出、给自己的申请. */
		OWN_REQUEST,
		/** 已经处理过. */
		WRONG_STATE

	}

}
