package org.opscharter.documents;

/**
 * One file of a record, in words: what the fragment {@code documents/attachments :: list}
 * draws.
 *
 * @param id the file
 * @param name its name
 * @param size its size, such as {@code 84 KB}
 * @param uploader who brought it
 * @param day when, such as {@code 06-08}
 * @param previewable whether a page can show it
 * @param removed whether it was taken off the list and can be put back
 */
public record AttachmentLine(DocumentId id, String name, String size, String uploader, String day, boolean previewable,
		boolean removed) {

	/**
	 * Where a click on the name leads: the preview if there is one, else the file itself.
	 */
	public String href() {
		return this.previewable ? "/documents/" + this.id + "/preview" : "/documents/" + this.id;
	}

}
