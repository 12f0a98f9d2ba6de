/**
 * The pages of the ledger.
 */
@NullMarked
package org.opscharter.obligations.web;

import org.jspecify.annotations.NullMarked;
