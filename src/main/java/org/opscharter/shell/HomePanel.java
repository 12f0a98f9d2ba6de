package org.opscharter.shell;

import java.util.Optional;
import java.util.UUID;

/**
 * A block in the margin of my day, contributed by a module.
 */
public interface HomePanel {

	/**
	 * Order in the margin, ascending.
	 */
	int position();

	/**
	 * The template fragment and its model for this person; empty when there is nothing to
	 * show.
	 */
	Optional<Panel> panelFor(UUID person);

	/**
	 * A fragment such as {@code notifications/home :: latest} and what it shows.
	 */
	record Panel(String template, String fragment, Object model) {

	}

}
