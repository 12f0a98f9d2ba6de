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
record PostForm(@NotBlank @Size(max = 30) String name, @NotNull RoleColumn role, @Nullable Boolean head,
		@Nullable Integer version) {

	static PostForm of(PostRow post) {
		return new PostForm(post.name(), post.role(), post.head(), post.version());
	}

	/** A browser leaves an empty box out. */
	boolean isHead() {
		return Boolean.TRUE.equals(this.head);
	}

	/** The version that was opened; one that never was when the form names none. */
	int opened() {
		return (this.version != null) ? this.version : -1;
	}

	static PostForm empty() {
		return new PostForm("", RoleColumn.SP, false, null);
	}

}
