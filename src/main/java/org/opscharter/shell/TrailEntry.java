package org.opscharter.shell;

import org.jspecify.annotations.Nullable;

/**
 * One line of a trail (审批记录): decided, current or still to come.
 *
 * @param square the state of the square, such as {@code met}, {@code current},
 * {@code open}
 * @param who the person, or what the line is about
 * @param what the post and the deed in words
 * @param when the moment in words, may be empty
 * @param words what the person said
 * @param revision the revision it was about, in words
 * @param note why the line stands here
 * @param chip the clause behind it
 */
public record TrailEntry(String square, String who, String what, String when, @Nullable String words,
		@Nullable String revision, @Nullable String note, @Nullable ClauseChip chip) {

}
