/**
 * The pages on which pieces are written, reviewed and released.
 */
@NullMarked
package org.opscharter.content.web;

import org.jspecify.annotations.NullMarked;
