package org.opscharter.shell;

import java.util.List;

import org.opscharter.shell.Viewer.Identity;

/**
 * What a module adds to my day beside what waits: a section under it, or a block in the
 * margin.
 */
public interface HomePanel {

	/**
	 * Order on the page, ascending.
	 */
	int position();

	/**
	 * The panels for this viewer; empty when there is nothing to show.
	 */
	List<Placed> panelsFor(Identity viewer);

	/**
	 * A panel in its place.
	 */
	record Placed(Place place, Panel panel) {

	}

	/**
	 * Where a panel stands.
	 */
	enum Place {

		/** Under what waits. */
		COLUMN,
		/** In the margin. */
		MARGIN

	}

}
