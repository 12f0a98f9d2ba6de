package org.opscharter.shell;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Rows of a module that wait for a person on my day (工作台). All modules are asked in one
 * statement, so the page costs the same however many there are.
 */
public interface WaitingRows {

	/**
	 * The permissions of which one is enough for anything of these ever to wait for
	 * somebody; empty for everybody. Whoever has none of them is spared the question.
	 */
	default Set<String> permissions() {
		return Set.of();
	}

	/**
	 * SQL of one select with the parameter {@code :person}: at most fifty rows, soonest
	 * first. Amounts are selected as text.
	 */
	String sql();

	/**
	 * What the select asks for beside {@code :person}.
	 */
	default Map<String, Object> parameters(UUID person) {
		return Map.of();
	}

	/**
	 * Puts one row into words.
	 */
	Work work(WaitingRow row);

}
