/**
 * What a file really is, found in its bytes, and whether it may come in.
 */
@NamedInterface("inspection")
@NullMarked
package org.opscharter.documents.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
