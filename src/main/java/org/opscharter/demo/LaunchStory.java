package org.opscharter.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One mini-program of the example on its way to launch.
 *
 * @param applicant the user name of whoever asks
 * @param steps what happened to it, in order
 */
record LaunchStory(String title, String applicant, String need, String neededBy, List<Step> steps) {

	/**
	 * One thing that happened.
	 *
	 * @param at the business date and time of a start on 2026-06-08
	 * @param deed what was done
	 * @param by the user name of who did it
	 * @param more what else it needs, by its deed
	 */
	record Step(String at, String deed, String by, @Nullable List<Object> more) {

		String more(int at) {
			return (this.more != null && at < this.more.size()) ? String.valueOf(this.more.get(at)) : "";
		}

	}

}
