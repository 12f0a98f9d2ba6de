/**
 * One modular monolith; every package below this one is a module of the department.
 */
@NullMarked
package org.opscharter;

import org.jspecify.annotations.NullMarked;
