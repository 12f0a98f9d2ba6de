/**
 * Where the department's records live: PostgreSQL beside the program for evaluation and
 * tests, an external one in production. Others only use
 * {@link org.opscharter.database.WrittenAtCommit}.
 * <ul>
 * <li>评估模式 – evaluation mode: no {@code spring.datasource.url} is set, see
 * {@link org.opscharter.database.EvaluationMode}.</li>
 * <li>数据目录 – the data folder: program, cluster, connection and lock of the embedded
 * database, for its owner only.</li>
 * <li>数据库 – {@link org.opscharter.database.EmbeddedServer} – the running server.</li>
 * </ul>
 */
@ApplicationModule(displayName = "数据库 Database", allowedDependencies = {})
@NullMarked
package org.opscharter.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
