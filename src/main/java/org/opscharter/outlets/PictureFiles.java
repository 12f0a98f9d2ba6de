package org.opscharter.outlets;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.opscharter.documents.Documents;
import org.opscharter.outlets.NotDelivered.Fault;
import org.opscharter.outlets.Parcel.Picture;
import org.springframework.stereotype.Component;

/**
 * The bytes of the pictures, held against the fingerprint they were approved with.
 */
@Component
class PictureFiles {

	private final Documents documents;

	PictureFiles(Documents documents) {
		this.documents = documents;
	}

	/**
	 * @throws NotDelivered if it is not the picture that was approved; what was written
	 * is of no use then
	 */
	void write(Picture picture, OutputStream out) throws IOException, NotDelivered {
		MessageDigest digest = sha256();
		DigestOutputStream counted = new DigestOutputStream(out, digest);
		this.documents.stream(picture.documentId(), counted);
		counted.flush();
		if (!HexFormat.of().formatHex(digest.digest()).equals(picture.sha256())) {
			throw new NotDelivered(Fault.PICTURE_CHANGED, picture.name());
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
