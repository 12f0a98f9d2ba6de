package org.opscharter.access.web;

import jakarta.validation.constraints.NotEmpty;

/**
 * The password somebody chooses behind a one-time link.
 */
record LinkForm(@NotEmpty(message = "{access.missing.password}") String password) {
}
