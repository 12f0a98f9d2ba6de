package org.opscharter.custody;

/**
 * How one gets into an account.
 */
public enum LoginKind {

	/** 密码. */
	PASSWORD,
	/** 管理员扫码. */
	ADMIN_SCAN,
	/** 手机号短信. */
	PHONE;

	/** Whether there is a secret to keep. */
	public boolean hasSecret() {
		return this == PASSWORD;
	}

}
