package org.opscharter.organisation;

/**
 * The column of the permission matrix that a post stands in. Every post carries exactly
 * one; what the column may do is written in {@code access}.
 */
public enum RoleColumn {

	/** 总经理. */
	GM,
	/** 公司领导、决策层. */
	LEAD,
	/** 运营经理、运营总监: the head of the operations department. */
	OM,
	/** 后台管理经理. */
	BM,
	/** 内容运营专员、网站编辑. */
	CE,
	/** 信息渠道、推广、活动、用户运营专员与策划人员. */
	SP,
	/** 数据分析员. */
	DA,
	/** 平面设计师. */
	DS,
	/** 技术支持. */
	TECH,
	/** 客服经理、客服专员. */
	CS,
	/** 安检人员. */
	INS,
	/** 区域负责人. */
	RGN,
	/** 人力资源. */
	HR,
	/** 行政. */
	ADM,
	/** 财务. */
	FIN,
	/** 市场部与其他部门的申请人、负责人. */
	MKT,
	/** 系统管理员: configuration only. */
	ADMIN

}
