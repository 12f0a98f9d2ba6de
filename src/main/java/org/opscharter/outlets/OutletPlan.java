package org.opscharter.outlets;

import java.util.UUID;

/**
 * What an outlet is to be.
 *
 * @param channel whose pieces it takes
 * @param address a folder's name, or where messages are sent
 * @param readersAddress where readers find the folder, without a slash at the end; empty
 * where that is not known
 */
public record OutletPlan(UUID channel, OutletKind kind, String address, String readersAddress) {

}
