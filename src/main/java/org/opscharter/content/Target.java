package org.opscharter.content;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece is to appear.
 *
 * @param channel the channel
 * @param column the column of it; none where it stands in no column
 */
@Embeddable
public record Target(@Column(name = "channel_id") UUID channel, @Column(name = "column_id") @Nullable UUID column) {

}
