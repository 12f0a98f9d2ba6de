package org.opscharter.outlets;

/**
 * Something that cannot be done with an outlet, and why; nothing is changed then.
 */
public class OutletRefused extends RuntimeException {

	private final Reason reason;

	OutletRefused(Reason reason) {
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

		/** 渠道不存在或已停用. */
		CHANNEL_UNKNOWN,
		/** 这个渠道已有接口. */
		CHANNEL_SERVED,
		/** 文件夹名不合规. */
		FOLDER_WRONG,
		/** 文件夹已被别的接口使用. */
		FOLDER_TAKEN,
		/** 地址不是网址. */
		ADDRESS_WRONG,
		/** 主机不在管理员允许的名单里. */
		HOST_NOT_ALLOWED,
		/** 签名密钥太短. */
		SECRET_SHORT,
		/** 没有配置密钥. */
		KEY_MISSING,
		/** 已停用. */
		CLOSED,
		/** 现在不能重试. */
		NOT_STUCK

	}

}
