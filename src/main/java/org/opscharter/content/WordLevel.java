package org.opscharter.content;

/**
 * How hard a listed word is (S2a-6.4).
 */
public enum WordLevel {

	/** 禁止: keeps a draft from being handed in, unless an exemption is asked for. */
	FORBIDDEN,
	/** 提示: shown to the author and to those who review. */
	WARNING

}
