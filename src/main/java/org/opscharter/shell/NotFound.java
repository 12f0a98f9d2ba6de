package org.opscharter.shell;

/**
 * There is no such thing, or it is not for these eyes; both look the same (404).
 */
public class NotFound extends RuntimeException {

	public NotFound(String what) {
		super(what);
	}

}
