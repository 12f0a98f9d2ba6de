package org.opscharter.outlets;

import java.util.List;
import java.util.UUID;

import org.opscharter.documents.DocumentId;

/**
 * What readers will see, to the letter (待投递的内容).
 *
 * @param subject the piece, by its id in its module
 * @param number the number people know it by
 * @param version which version of it was approved
 * @param title at most 64 characters
 * @param summary may be empty
 * @param body clean HTML; a picture's source is its name in {@code pictures}
 * @param pictures in the order they stand in the text
 */
public record Parcel(UUID subject, String number, int version, String title, String summary, String body,
		List<Picture> pictures) {

	public Parcel {
		pictures = List.copyOf(pictures);
	}

	/**
	 * A picture of the text.
	 *
	 * @param name 01.jpg is the first
	 * @param document where its bytes are
	 * @param sha256 of its bytes, in hexadecimal
	 */
	public record Picture(String name, UUID document, String mediaType, String sha256) {

		DocumentId documentId() {
			return new DocumentId(this.document);
		}

	}

}
