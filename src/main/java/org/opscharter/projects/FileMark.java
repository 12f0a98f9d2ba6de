package org.opscharter.projects;

import java.util.UUID;

/**
 * A file as a revision names it: another content is another mark.
 */
public record FileMark(UUID id, String name, String sha256) {

}
