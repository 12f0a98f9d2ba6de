package org.opscharter.content;

/**
 * What a piece is about; it chooses the way it takes (S2a-6.3).
 */
public enum Category {

	/** 行业资讯. */
	NEWS,
	/** 干货. */
	KNOW_HOW,
	/** 招聘. */
	HIRING,
	/** 其他内容: events, reports, what is neither general nor a company project. */
	OTHER,
	/** 公司项目. */
	COMPANY_PROJECT;

	/**
	 * 一般性信息: reviewed by the head, then released by its owner himself.
	 */
	public boolean isGeneral() {
		return this == NEWS || this == KNOW_HOW || this == HIRING;
	}

}
