package org.opscharter.outlets;

/**
 * What a delivery is to bring about.
 */
public enum DeliveryKind {

	/** 发布: it appears, or its corrected version takes its place. */
	PUBLISH,

	/** 撤下: it disappears. */
	WITHDRAW

}
