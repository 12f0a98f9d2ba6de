package org.opscharter.obligations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the work says about one row.
 *
 * @param duty what is owed, as it would be opened today
 * @param submitted when it was handed in and not sent back since; none where nobody
 * reviews it
 * @param settled when the evidence came; none as long as there is none
 * @param gone whether it is not owed any more although nothing met it
 */
public record Owed(Duty duty, @Nullable Instant submitted, @Nullable Instant settled, boolean gone) {

}
