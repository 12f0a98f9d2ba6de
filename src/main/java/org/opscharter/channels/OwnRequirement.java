package org.opscharter.channels;

import org.jspecify.annotations.Nullable;

/**
 * What the head of operations sets for one channel instead of the rulebook's number
 * (本渠道要求, C26).
 *
 * @param requirement how many; none goes back to the rulebook's number
 * @param holidays what happens on holidays
 * @param reason why, never empty
 */
public record OwnRequirement(@Nullable Requirement requirement, Requirement.Holidays holidays, String reason) {

}
