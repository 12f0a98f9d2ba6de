package org.opscharter.outlets;

import java.util.UUID;

/**
 * Whoever handed a piece in learns here where readers find it.
 */
public interface Arrivals {

	/**
	 * It arrived, in the transaction that writes so.
	 * @param subject the piece, by its id in its module
	 * @param channel where it is out now
	 * @param link where readers find it; never empty
	 */
	void arrived(UUID subject, UUID channel, String link);

}
