package org.opscharter.shell;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.shell.DemoIdentities.DemoIdentity;

/**
 * What stands around every page: the menu with its counts, who is looking, what time the
 * business clock shows.
 *
 * @param navigation the groups of the menu
 * @param more the lines behind 更多
 * @param person who is looking; none before sign-in
 * @param clockDate the business date and time in words
 * @param clockWeek the business week in words
 * @param evaluation whether this is the example department
 * @param identities whom one can switch to in evaluation mode
 * @param inboxCount unread notices
 * @param approvalsCount steps that wait for the viewer
 * @param languageTag the language of the page, {@code zh-CN} or {@code en}
 * @param theme {@code light} or {@code dark}; none to follow the machine
 * @param path the path of the page
 * @param trial words on a trial run, if the department is in one
 */
public record Frame(List<Group> navigation, List<Entry> more, @Nullable Person person, String clockDate,
		String clockWeek, boolean evaluation, List<DemoIdentity> identities, int inboxCount, int approvalsCount,
		String languageTag, @Nullable String theme, String path, @Nullable String trial) {

	/**
	 * Whether the page is this one or below it.
	 */
	public boolean at(String href) {
		return this.path.equals(href) || (href.length() > 1 && this.path.startsWith(href + "/"));
	}

	/**
	 * Whether the page is one of those behind 更多.
	 */
	public boolean moreOpen() {
		return this.more.stream().anyMatch(Entry::current);
	}

	/**
	 * Whether the menu leads there, which it does for those who may open the page.
	 */
	public boolean leadsTo(String href) {
		return Stream.concat(this.navigation.stream().map(Group::entries), Stream.of(this.more))
			.flatMap(List::stream)
			.anyMatch((entry) -> entry.href().equals(href));
	}

	/**
	 * A headed group of menu lines.
	 */
	public record Group(String label, List<Entry> entries) {

	}

	/**
	 * One menu line.
	 *
	 * @param count the badge beside it; none when it is zero
	 * @param current whether the page is this one or below it
	 */
	public record Entry(String label, String href, @Nullable Integer count, boolean current) {

		/**
		 * The count in words; from the cap on it reads 999+.
		 */
		public String countLabel() {
			return (this.count != null) ? Paging.label(this.count) : "";
		}

	}

	/**
	 * The viewer, as the foot of the menu names him.
	 */
	public record Person(String name, String post) {

	}

}
