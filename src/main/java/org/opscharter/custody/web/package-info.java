/**
 * The pages of the accounts and of who may know them.
 */
@NullMarked
package org.opscharter.custody.web;

import org.jspecify.annotations.NullMarked;
