package org.opscharter.shell;

import java.util.List;

/**
 * The persons of the example department one can switch to without signing out; evaluation
 * mode only. The module that knows the accounts implements this.
 */
public interface DemoIdentities {

	/**
	 * Everybody one can become, in the order of the organisation chart.
	 */
	List<DemoIdentity> all();

	/**
	 * One of them.
	 */
	record DemoIdentity(String username, String name, String post) {

	}

}
