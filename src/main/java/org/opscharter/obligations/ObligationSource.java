package org.opscharter.obligations;

import java.util.Set;
import java.util.stream.Stream;

/**
 * What the work of a module says is owed, without a look at the ledger. A module whose
 * work opens rows contributes this, so that the ledger can be recounted.
 */
public interface ObligationSource {

	/**
	 * The codes of the rules it answers for: rows under them that it does not name should
	 * not be there.
	 */
	Set<String> rules();

	/**
	 * Everything owed under these rules, now and ever. One pass over the work.
	 */
	Stream<Owed> owed();

}
