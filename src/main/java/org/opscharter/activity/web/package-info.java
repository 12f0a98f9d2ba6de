/**
 * The trail as people read it.
 */
@NullMarked
package org.opscharter.activity.web;

import org.jspecify.annotations.NullMarked;
