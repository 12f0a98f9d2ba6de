package org.opscharter.outlets;

/**
 * A delivery that did not arrive.
 */
class NotDelivered extends Exception {

	private final Fault fault;

	NotDelivered(Fault fault, String detail) {
		super(detail);
		this.fault = fault;
	}

	Fault fault() {
		return this.fault;
	}

	/**
	 * What stood in the way; each has its sentence.
	 */
	enum Fault {

		/** 连不上. */
		UNREACHABLE,
		/** 超时. */
		SLOW,
		/** 对方拒收. */
		REFUSED,
		/** 文件夹写不进去. */
		FOLDER,
		/** 主机已不在允许名单里. */
		HOST_NOT_ALLOWED,
		/** 没有配置密钥. */
		KEY_MISSING,
		/** 我们这边出错. */
		OURS,
		/** 图片与审核时不一致. */
		PICTURE_CHANGED

	}

}
