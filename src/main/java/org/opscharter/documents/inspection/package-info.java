/**
 * What a file really is, found in its bytes, and whether it may come in.
 */
@NullMarked
package org.opscharter.documents.inspection;

import org.jspecify.annotations.NullMarked;
