package org.opscharter.activity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.opscharter.organisation.PersonId;

/**
 * Who may see the things of one kind. A module whose things are not for everybody in the
 * department contributes this as a bean: entries about a thing then show only to those
 * who may see the thing.
 */
public interface SubjectReader {

	/**
	 * The kind of thing, as in {@link Subject#kind()}.
	 */
	String kind();

	/**
	 * Which of these things the person may see. One statement.
	 */
	Set<UUID> readable(Collection<UUID> subjects, PersonId person);

}
