package org.opscharter.tasks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;

/**
 * What the module of a source says about the tasks that stem from it; contributed as a
 * bean, one for each kind of subject. A kind nobody speaks for has no such tasks.
 */
public interface TaskHome {

	/**
	 * The kind of the source, as in {@link org.opscharter.activity.Subject#kind()}.
	 */
	String kind();

	/**
	 * Of which of these sources the person may read the tasks. One statement.
	 */
	Set<UUID> readable(Collection<UUID> sources, PersonId person);

	/**
	 * Whether the person plans the source: hands out its tasks, changes and cancels them.
	 * Asked in the transaction of the change.
	 */
	boolean mayPlan(UUID source, PersonId person);

	/**
	 * Those whom their own department has named for the source: who plans it gives them
	 * tasks as if they were of his department (S0-8.3a).
	 */
	default Set<PersonId> lent(UUID source) {
		return Set.of();
	}

	/**
	 * What holds for tasks of the source now. Asked in the transaction of the change.
	 */
	Terms terms(UUID source);

	/**
	 * What holds for the tasks of a source.
	 *
	 * @param closed whether nothing about its tasks changes any more
	 * @param detailed whether each says 目标与要求 and 交付标准 (S4-2.2.1a)
	 * @param first the first day a task may begin or be due on
	 * @param last the last day a task may be due on (S0-8.1)
	 * @param clause the clause a refusal cites
	 */
	record Terms(boolean closed, boolean detailed, @Nullable LocalDate first, @Nullable LocalDate last,
			ClauseId clause) {

	}

}
