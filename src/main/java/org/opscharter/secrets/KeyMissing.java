package org.opscharter.secrets;

/**
 * There is no key, or not the one something was locked with, so nothing can be kept
 * secret or read.
 */
public class KeyMissing extends RuntimeException {

	KeyMissing() {
		super("Set OPSCHARTER_CUSTODY_KEY to 32 bytes in Base64");
	}

}
