/**
 * The pages of the outlets and of what is on its way to them.
 */
@NullMarked
package org.opscharter.outlets.web;

import org.jspecify.annotations.NullMarked;
