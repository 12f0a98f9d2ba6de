/**
 * The pages of the approvals: the four boxes, the request with its decision bar, the
 * routes.
 */
@NullMarked
package org.opscharter.approvals.web;

import org.jspecify.annotations.NullMarked;
