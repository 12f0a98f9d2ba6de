package org.opscharter.launches;

/**
 * The five tests before a launch (S3-3.4.1, S3-3.4.2).
 */
public enum TestKind {

	/** 功能. */
	FUNCTION(true),
	/** 性能. */
	PERFORMANCE(true),
	/** 兼容性. */
	COMPATIBILITY(true),
	/** 内容准确性. */
	CONTENT(false),
	/** 用户体验. */
	EXPERIENCE(false);

	private final boolean technical;

	TestKind(boolean technical) {
		this.technical = technical;
	}

	/**
	 * Whether technology tests it; the specialist otherwise.
	 */
	public boolean isTechnical() {
		return this.technical;
	}

}
