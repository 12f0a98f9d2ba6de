/**
 * The pages of {@link org.opscharter.documents}.
 */
@NullMarked
package org.opscharter.documents.web;

import org.jspecify.annotations.NullMarked;
