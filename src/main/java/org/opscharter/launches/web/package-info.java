/**
 * The pages on which a mini-program goes its way.
 */
@NullMarked
package org.opscharter.launches.web;

import org.jspecify.annotations.NullMarked;
