package org.opscharter.shell;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

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
	 * @param department the department of the primary post, none without one
	 * @param permissions the names of his permissions
	 */
	record Identity(UUID person, String name, String post, @Nullable UUID department, Set<String> permissions) {

		/**
		 * Whether he has the permission of this name.
		 */
		public boolean may(String permission) {
			return this.permissions.contains(permission);
		}

	}

}
