package org.opscharter.shell;

import org.jspecify.annotations.Nullable;

/**
 * One of several lists of a page, with how many it holds.
 */
public record Tab(String label, @Nullable String count, String href, boolean current) {

}
