package org.opscharter.rulebook;

/**
 * What a clause asks of the software (requirements §0.1).
 */
public enum ClauseType {

	/** 硬规则: refuses at level 强制. Only these have a level. */
	HARD,
	/** 自动: reminders, monitors, obligations, generated papers. */
	AUTOMATED,
	/** 记录: kept, listed, exported. */
	RECORD,
	/** 指引: shown where the work is done. */
	GUIDANCE

}
