package org.opscharter.outlets;

/**
 * How an outlet takes a piece.
 */
public enum OutletKind {

	/** 网站文件夹: pages a web server shows as they are. */
	FOLDER,

	/** 接口: a signed message to another system. */
	WEBHOOK

}
