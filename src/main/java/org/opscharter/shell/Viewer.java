package org.opscharter.shell;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is looking at the page. The module that knows him implements this.
 */
public interface Viewer {

	/**
	 * The viewer of the current request; empty before sign-in.
	 */
	Optional<Identity> current();

	/**
	 * What the frame shows of the viewer.
	 *
	 * @param person the person's id
	 * @param name the full name
	 * @param post the primary post, may be empty
	 * @param permissions the names of his permissions
	 */
	record Identity(UUID person, String name, String post, Set<String> permissions) {

	}

}
