/**
 * The pages of {@link org.opscharter.rulebook}.
 */
@NullMarked
package org.opscharter.rulebook.web;

import org.jspecify.annotations.NullMarked;
