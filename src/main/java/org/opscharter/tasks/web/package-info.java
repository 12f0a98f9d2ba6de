/**
 * The pages on which people see what they owe and hand out.
 */
@NullMarked
package org.opscharter.tasks.web;

import org.jspecify.annotations.NullMarked;
