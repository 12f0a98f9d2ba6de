package org.opscharter.shell;

import java.util.List;
import java.util.UUID;

/**
 * What of a module can be found from the search field, contributed as a bean. Only what
 * the person may open is found.
 */
public interface SearchSource {

	/**
	 * The message key of the heading its hits stand under.
	 */
	String heading();

	/**
	 * Up to {@code limit} hits, best first. One statement at most.
	 * @param text what was typed, at least one character, without wildcards
	 */
	List<Hit> find(String text, UUID person, int limit);

	/**
	 * One thing found.
	 *
	 * @param title what it is called
	 * @param facts short facts in words
	 * @param href its page
	 */
	record Hit(String title, List<String> facts, String href) {
	}

}
