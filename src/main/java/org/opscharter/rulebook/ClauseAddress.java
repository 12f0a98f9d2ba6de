package org.opscharter.rulebook;

import java.nio.charset.StandardCharsets;

import org.opscharter.clauses.ClauseId;
import org.springframework.web.util.UriUtils;

/**
 * Where the page of a clause is.
 */
public final class ClauseAddress {

	private ClauseAddress() {
	}

	/**
	 * The path of the page, such as {@code /rulebook/S2a/S2a-4.2.4}.
	 */
	public static String of(ClauseId clause) {
		return "/rulebook/" + regulationOf(clause) + "/"
				+ UriUtils.encodePathSegment(clause.value(), StandardCharsets.UTF_8);
	}

	/**
	 * The regulation whose outline the clause stands in: a clause the department added
	 * goes with the regulation it supplements.
	 */
	public static String regulationOf(ClauseId clause) {
		return clause.regulation().startsWith("补-") ? clause.regulation().substring(2) : clause.regulation();
	}

}
