/**
 * The identity of a clause, and nothing else: who names a clause need not know the
 * rulebook.
 * <ul>
 * <li>条款 – {@link org.opscharter.clauses.ClauseId} – one numbered sentence of a
 * regulation, such as {@code S0-7.1b}.</li>
 * </ul>
 */
@ApplicationModule(displayName = "条款标识 Clause identity", allowedDependencies = {})
@NullMarked
package org.opscharter.clauses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
