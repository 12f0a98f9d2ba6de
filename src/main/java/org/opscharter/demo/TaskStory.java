package org.opscharter.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One task of the example, from the moment it was handed out.
 *
 * @param by the user name of who handed it out
 * @param owner the user name of who owes it
 * @param under the title of the task it is a part of
 * @param steps what happened to it, in order
 */
record TaskStory(String title, String by, String owner, String due, @Nullable String priority,
		@Nullable Boolean important, @Nullable String goal, @Nullable String expected, @Nullable String under,
		List<Step> steps) {

	/**
	 * One thing that happened.
	 *
	 * @param at the business date and time of a start on 2026-06-08
	 * @param deed what was done
	 * @param by the user name of who did it; none for the owner
	 */
	record Step(String at, String deed, @Nullable String by, @Nullable String words) {

		String said() {
			return (this.words != null) ? this.words : "";
		}

	}

}
