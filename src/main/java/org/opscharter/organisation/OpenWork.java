package org.opscharter.organisation;

/**
 * What somebody who leaves would leave undone, told by the modules that know (离职交接).
 */
public interface OpenWork {

	/**
	 * The message key of what is counted, such as 待决定的审批.
	 */
	String label();

	/**
	 * How many this person has open. One statement.
	 */
	int countFor(PersonId person);

	/**
	 * Gives what is open to somebody else, where that can be done; what the module
	 * settles by itself stays.
	 */
	default void handOver(PersonId from, PersonId to, PersonId by) {
	}

}
