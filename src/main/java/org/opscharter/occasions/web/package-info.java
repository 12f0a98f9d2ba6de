/**
 * Occasions in the browser: what there is to tell, by when, and what has been told.
 */
@NullMarked
package org.opscharter.occasions.web;

import org.jspecify.annotations.NullMarked;
