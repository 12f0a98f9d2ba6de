package org.opscharter.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One piece, from its first words on.
 *
 * @param author the user name of whoever writes it
 * @param channels where it is to appear, by what the channels are called
 * @param column the column on each of them that has it
 * @param category what it is about
 * @param paragraphs what it says; one that begins with ## is a heading, one with - a line
 * of a list
 * @param source where it comes from; none where it is not known yet
 * @param unverified whether the source has not been checked
 * @param flags companyProject, minors and so on
 */
record ContentStory(String title, String author, List<String> channels, @Nullable String column, String category,
		String summary, List<String> paragraphs, @Nullable String source, boolean unverified,
		@Nullable List<String> flags, List<Step> steps) {

	boolean is(String flag) {
		return this.flags != null && this.flags.contains(flag);
	}

	/**
	 * One thing that happened.
	 *
	 * @param at the business date and time of a start on 2026-06-08
	 * @param deed what was done
	 * @param by the user name of who did it; none for the author
	 */
	record Step(String at, String deed, @Nullable String by, @Nullable String words) {

		String said() {
			return (this.words != null) ? this.words : "";
		}

	}

}
