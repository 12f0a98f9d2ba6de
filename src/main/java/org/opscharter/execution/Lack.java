package org.opscharter.execution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;

/**
 * One thing that is missing before a step can be taken.
 *
 * @param key the message key of what to do
 * @param arguments the values of the message
 * @param clause the clause that asks for it; none where the step makes no sense otherwise
 * @param href where it is done, below the page of the project
 */
public record Lack(String key, List<String> arguments, @Nullable ClauseId clause, String href) {

	static Lack of(String key, @Nullable ClauseId clause, String href, String... arguments) {
		return new Lack(key, List.of(arguments), clause, href);
	}

}
