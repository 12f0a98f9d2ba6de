package org.opscharter.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of an approved proposal: how it was planned, and everything that happened.
 *
 * @param title that of the proposal
 * @param leader the user name of who leads it
 * @param phases name, first day, last day, purpose
 * @param team user name, duty
 * @param resources what, how much; all confirmed
 * @param tasks phase, title, user name of the owner, due, what for, what counts
 */
record ProjectStory(String title, String leader, String strategy, String channels, String resourcing,
		List<List<String>> phases, List<List<String>> team, List<List<String>> resources, List<List<String>> tasks,
		@Nullable List<ExampleFile> files, List<Step> steps) {

	List<ExampleFile> attached() {
		return (this.files != null) ? this.files : List.of();
	}

	/**
	 * One thing that happened.
	 *
	 * @param at the business date and time of a start on 2026-06-08
	 * @param deed what was done
	 * @param by the user name of who did it; none for the leader
	 * @param more what else it needs, by its deed
	 * @param lines goals of a look back: name, unit, target, actual, source; of a change:
	 * item, amount
	 * @param measures of a look back: what, user name, due
	 */
	record Step(String at, String deed, @Nullable String by, @Nullable String words, @Nullable List<Object> more,
			@Nullable List<List<Object>> lines, @Nullable List<List<String>> measures) {

		String said() {
			return (this.words != null) ? this.words : "";
		}

		String more(int at) {
			return (this.more != null && at < this.more.size()) ? String.valueOf(this.more.get(at)) : "";
		}

		List<List<Object>> table() {
			return (this.lines != null) ? this.lines : List.of();
		}

	}

}
