package org.opscharter.content;

/**
 * Whose words they are (S3-4.2.1).
 */
public enum Originality {

	/** 原创. */
	ORIGINAL,
	/** 改编. */
	ADAPTED,
	/** 转载: needs a note of the permission. */
	REPRINT

}
