package org.opscharter.content;

/**
 * What sort of piece it is. All have their text; what is no article has its film, poster
 * or questions attached.
 */
public enum DraftKind {

	/** 图文. */
	ARTICLE,
	/** 短视频. */
	SHORT_VIDEO,
	/** 直播. */
	LIVE,
	/** 海报. */
	POSTER,
	/** 问答. */
	QA

}
