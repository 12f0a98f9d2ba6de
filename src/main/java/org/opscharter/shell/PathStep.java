package org.opscharter.shell;

import org.jspecify.annotations.Nullable;

/**
 * One step of the path a paper will take (审批流程).
 *
 * @param square the state of the square
 * @param who the persons by name
 * @param post their post
 * @param why why the step exists
 * @param chip the clause behind it
 * @param added why it has just appeared, such as 因金额加入
 * @param merged whether the step before is decided by the same person
 * @param vacant whether nobody holds the post
 */
public record PathStep(String square, String who, String post, String why, @Nullable ClauseChip chip,
		@Nullable String added, boolean merged, boolean vacant) {

}
