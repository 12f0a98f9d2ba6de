package org.opscharter.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One request of another department, from its first words on.
 *
 * @param applicant the user name of whoever asks
 * @param steps what happened to it, in order
 */
record RequestStory(String title, String applicant, String need, String reason, String neededBy,
		@Nullable List<ExampleFile> files, List<Step> steps) {

	List<ExampleFile> attached() {
		return (this.files != null) ? this.files : List.of();
	}

	/**
	 * One thing that happened.
	 *
	 * @param at the business date and time of a start on 2026-06-08
	 * @param deed what was done
	 * @param by the user name of who did it; none for the applicant
	 * @param writer the user name of who writes the proposal it starts
	 */
	record Step(String at, String deed, @Nullable String by, @Nullable String words, @Nullable String writer) {

		String said() {
			return (this.words != null) ? this.words : "";
		}

	}

}
