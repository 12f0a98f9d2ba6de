/**
 * The pages on which other departments ask for work and see where it is.
 */
@NullMarked
package org.opscharter.requests.web;

import org.jspecify.annotations.NullMarked;
