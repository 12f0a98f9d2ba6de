package org.opscharter.documents;

import org.opscharter.activity.Subject;

/**
 * The record that files belong to, as the asking person may know it.
 *
 * @param owner where its files are kept
 * @param subject how people call it, and its page
 * @param editable whether the person may add and remove files now
 */
public record AttachedTo(Attachment owner, Subject subject, boolean editable) {

	/**
	 * Where on its page the files stand.
	 */
	public String place() {
		return this.subject.link() + "#attachments";
	}

}
