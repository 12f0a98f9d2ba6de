package org.opscharter.documents;

import org.opscharter.organisation.PersonId;

/**
 * Who reads the files of a record beside those its own guard lets in, such as whoever has
 * to decide on it. Contributed as a bean by the module that knows.
 */
public interface AttachmentReaders {

	/**
	 * Whether the person may read the files of this record.
	 */
	boolean mayRead(Attachment owner, PersonId person);

}
