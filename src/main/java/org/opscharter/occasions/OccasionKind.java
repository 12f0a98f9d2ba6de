package org.opscharter.occasions;

/**
 * What sort of occasion it is.
 */
public enum OccasionKind {

	/** 新闻: told after it. */
	NEWS,
	/** 活动: told after it. */
	EVENT,
	/** 促销: told before it. */
	PROMOTION

}
