/**
 * The pages on which projects are planned, started, followed, changed and closed.
 */
@NullMarked
package org.opscharter.execution.web;

import org.jspecify.annotations.NullMarked;
