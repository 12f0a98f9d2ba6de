package org.opscharter.execution;

/**
 * What must lie in the archive before a project is closed (S0-8.4).
 */
public enum ArchiveKind {

	/** 方案. */
	PROPOSAL,
	/** 计划. */
	PLAN,
	/** 会议纪要. */
	MINUTES,
	/** 报告. */
	REPORT,
	/** 合同. */
	CONTRACT

}
