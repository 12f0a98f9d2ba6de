package org.opscharter.channels;

/**
 * What became of a suggested column (栏目建议, S2a-4.1b).
 */
public enum SuggestionStatus {

	/** 待答复. */
	PENDING,
	/** 已采纳. */
	ADOPTED,
	/** 未采纳. */
	DECLINED

}
