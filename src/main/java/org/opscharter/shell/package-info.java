/**
 * The page around every page: frame, menu, my day, errors, and the kit the pages are
 * built from. It knows no module; the modules tell it what they add.
 * <ul>
 * <li>工作台 – my day: what waits for the viewer, from whichever source.</li>
 * <li>导航 – {@link org.opscharter.shell.NavigationEntry} – a module's line in the
 * menu.</li>
 * </ul>
 */
@ApplicationModule(displayName = "页面框架 Shell", allowedDependencies = { "time", "clauses" })
@NullMarked
package org.opscharter.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
