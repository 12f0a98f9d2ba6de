/**
 * The register of channels in the browser: how far each is, what it owes, its columns.
 */
@NullMarked
package org.opscharter.channels.web;

import org.jspecify.annotations.NullMarked;
