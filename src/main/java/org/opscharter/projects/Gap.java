package org.opscharter.projects;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;

/**
 * One thing that is missing or wrong in a proposal, and where.
 *
 * @param field the field of the form it stands at
 * @param element the section it stands in; none for the title
 * @param key the message key of what to do
 * @param arguments the values of the message
 * @param clause the clause that asks for it; none where common sense does
 */
public record Gap(String field, @Nullable Element element, String key, List<String> arguments,
		@Nullable ClauseId clause) {

}
