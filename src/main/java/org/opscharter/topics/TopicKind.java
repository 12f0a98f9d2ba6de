package org.opscharter.topics;

/**
 * How a topic came to the pool.
 */
public enum TopicKind {

	/** 选题: somebody's idea. */
	IDEA,
	/** 热点线索: found outside, sent to those it may serve (S2a-2.2.1). */
	LEAD,
	/** 选题请示: not verified, so the head of operations is asked first (S2a-6.5b). */
	INQUIRY

}
