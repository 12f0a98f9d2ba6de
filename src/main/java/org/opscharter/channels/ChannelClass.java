package org.opscharter.channels;

/**
 * What sort of channel it is; the class decides which review and which cadence applies.
 */
public enum ChannelClass {

	/** 网站. */
	WEBSITE,
	/** 新媒体: an account on a platform of others. */
	NEW_MEDIA,
	/** 小程序: reviewed like new media; its cadence is only its own (C45). */
	MINI_PROGRAM,
	/** 印刷品: without a cadence. */
	PRINT;

	/**
	 * Whether updates of it can be asked for by the day or week.
	 */
	public boolean canOweUpdates() {
		return this != PRINT;
	}

}
