/**
 * The pages on which proposals are written, read, reviewed and compared.
 */
@NullMarked
package org.opscharter.projects.web;

import org.jspecify.annotations.NullMarked;
