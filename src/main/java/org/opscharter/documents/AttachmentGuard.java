package org.opscharter.documents;

import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;

/**
 * Who may see and change the files of one kind of record. The module that owns the record
 * contributes this as a bean, so that the files follow the record's own rules; to
 * everybody else they do not exist.
 */
public interface AttachmentGuard {

	/**
	 * The kind of record this is about, such as {@code proposal}.
	 */
	String kind();

	/**
	 * Whether the person may read the record.
	 */
	boolean mayRead(UUID id, PersonId person);

	/**
	 * Whether the person may add and remove files of the record now. Asked in the
	 * transaction of the change, so that it may lock the record's row first.
	 */
	boolean mayChange(UUID id, PersonId person);

	/**
	 * Whether this person may add a file to it, which may go on when nothing is taken off
	 * any more.
	 */
	default boolean mayAdd(UUID id, PersonId person) {
		return mayChange(id, person);
	}

	/**
	 * The record as the trail names it; its link is where people return to.
	 */
	Subject subject(UUID id);

	/**
	 * Whether a submitted revision still names the removed file, so that readers of the
	 * record may go on opening it.
	 */
	default boolean keeps(UUID id, DocumentId document) {
		return false;
	}

}
