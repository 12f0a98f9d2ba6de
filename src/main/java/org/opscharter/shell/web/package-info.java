/**
 * The frame, my day, the error pages and what all pages of the product have in common on
 * their way in and out.
 */
@NullMarked
package org.opscharter.shell.web;

import org.jspecify.annotations.NullMarked;
