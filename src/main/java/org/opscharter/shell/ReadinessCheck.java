package org.opscharter.shell;

import java.util.List;

/**
 * Something a new company needs before its work can run, told by the module that knows
 * (还缺什么). What it finds stands on the administrator's page until it is done.
 */
public interface ReadinessCheck {

	/**
	 * Where its gaps stand among the others, ascending: what has to be done first, first.
	 */
	int position();

	/**
	 * The name of the permission it takes to do something about it; others do not see the
	 * gaps, and for them nothing is asked.
	 */
	String permission();

	/**
	 * What is missing now; empty when all is there. One statement at most.
	 */
	List<Gap> gaps();

	/**
	 * One thing that is missing.
	 *
	 * @param title what is missing, in the reader's words
	 * @param why what does not work without it, in the reader's words
	 * @param action the message key of the link
	 * @param href where it is done
	 */
	record Gap(String title, String why, String action, String href) {

	}

}
