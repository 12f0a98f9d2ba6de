package org.opscharter.staffing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.ChartQueries.PostRow;
import org.opscharter.organisation.RoleColumn;

/**
 * A post as it is written down.
 */
record PostForm(@NotBlank @Size(max = 30) String name, @NotNull RoleColumn role, @Nullable Boolean head) {

	static PostForm of(PostRow post) {
		return new PostForm(post.name(), post.role(), post.head());
	}

	/** A browser leaves an empty box out. */
	boolean isHead() {
		return Boolean.TRUE.equals(this.head);
	}

	static PostForm empty() {
		return new PostForm("", RoleColumn.SP, false);
	}

}
