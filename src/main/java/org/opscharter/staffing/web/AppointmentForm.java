package org.opscharter.staffing.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PostId;

/**
 * A post somebody takes.
 *
 * @param kind 调岗 or 兼任
 * @param to the last day of a 兼任, if it is known
 */
record AppointmentForm(@NotNull Kind kind, @NotBlank @Pattern(regexp = Ids.FORM) String post, @NotNull LocalDate from,
		@Nullable LocalDate to) {

	static AppointmentForm on(LocalDate today) {
		return new AppointmentForm(Kind.TRANSFER, "", today, null);
	}

	PostId postId() {
		return PostId.of(this.post);
	}

	/**
	 * How the post is taken.
	 */
	enum Kind {

		/** 调岗: it becomes the primary post. */
		TRANSFER,
		/** 兼任: beside the primary post. */
		ADDITIONAL

	}

}
