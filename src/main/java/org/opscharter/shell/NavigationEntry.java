package org.opscharter.shell;

/**
 * A module's line in the menu, contributed as a bean. Those who may not open the page do
 * not see the line.
 *
 * @param group where it stands
 * @param position order within the group, ascending
 * @param label the message key of its words
 * @param href the path it opens; the line is current on every page below it
 * @param permission the name of the permission that shows it, or several with blanks
 * between, any of which does; empty for everybody
 * @param count the key of the badge to show, or empty
 */
public record NavigationEntry(Group group, int position, String label, String href, String permission, String count) {

	/**
	 * The groups of the menu, in order.
	 */
	public enum Group {

		/** 我的. */
		MINE,
		/** 部门. */
		DEPARTMENT,
		/** 制度与考核. */
		RULES,
		/** 更多. */
		MORE

	}

}
