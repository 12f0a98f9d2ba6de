/**
 * The door of the product: sign-in, who is asking, what every response carries to stay
 * safe.
 */
@NullMarked
package org.opscharter.access.web;

import org.jspecify.annotations.NullMarked;
