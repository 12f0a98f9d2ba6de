package org.opscharter.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.opscharter.documents.Attachment;
import org.opscharter.documents.DocumentId;
import org.opscharter.documents.DocumentRow;
import org.opscharter.documents.Documents;
import org.springframework.stereotype.Component;

/**
 * The pictures of a text, numbered in the order they stand in it (图片包): 01.jpg is the
 * first. A picture that stands there twice comes once, under its first number.
 */
@Component
public class PictureBundle {

	private final Documents documents;

	PictureBundle(Documents documents) {
		this.documents = documents;
	}

	/**
	 * Writes them as a ZIP, one after the other, so that none waits in the memory. Only
	 * pictures kept with this draft are written, whatever else the text names.
	 */
	public void write(DraftId draft, Manuscript text, OutputStream out) throws IOException {
		Attachment owner = new Attachment(Draft.KIND, draft.id());
		List<String> shown = CleanHtml.pictures(text.body());
		List<DocumentRow> rows = this.documents
			.named(new LinkedHashSet<>(shown).stream().map((id) -> new DocumentId(UUID.fromString(id))).toList());
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.setLevel(Deflater.NO_COMPRESSION);
			for (DocumentRow row : rows.stream().filter((one) -> one.owner().equals(owner)).toList()) {
				int number = shown.indexOf(row.id().id().toString()) + 1;
				zip.putNextEntry(new ZipEntry("%02d%s".formatted(number, ending(row.mediaType()))));
				this.documents.stream(row.id(), zip);
				zip.closeEntry();
			}
		}
	}

	private static String ending(String mediaType) {
		return mediaType.equals("image/png") ? ".png" : ".jpg";
	}

}
