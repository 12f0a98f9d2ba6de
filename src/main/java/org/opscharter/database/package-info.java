/**
 * Where the department's records live: PostgreSQL inside the process tree for evaluation
 * and tests, an external one in production. Nobody depends on this module.
 */
@ApplicationModule(displayName = "数据库 Database", allowedDependencies = {})
@NullMarked
package org.opscharter.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
