package org.opscharter.content;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.opscharter.content.ContentRefused.Reason;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.DocumentId;
import org.opscharter.documents.Documents;
import org.opscharter.documents.Upload;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Takes pictures into a text: drawn anew, so that nothing but the picture itself comes in
 * — no place it was taken at, no comments, no hidden bytes — and no wider than a page.
 */
@Component
public class Pictures {

	/** The most bytes of a picture on its way in. */
	static final int LARGEST = 20 * 1024 * 1024;

	/** How wide a picture is at most, in pixels. */
	private static final int WIDEST = 1600;

	/** How high a picture is at most; long screenshots stay readable. */
	private static final int HIGHEST = 12_000;

	/** A few bytes can promise a picture that fills the memory; it is asked before. */
	private static final long MOST_PIXELS = 50_000_000;

	private final Documents documents;

	private final BusinessTime time;

	Pictures(Documents documents, BusinessTime time) {
		this.documents = documents;
		this.time = time;
	}

	/**
	 * Keeps a picture with its draft.
	 * @return where the text shows it from
	 * @throws ContentRefused if it is no picture, or a larger one than anybody needs
	 * @throws org.opscharter.documents.inspection.UploadRefused if the draft has too many
	 * files
	 */
	public String take(DraftId draft, InputStream content, PersonId by) throws IOException {
		byte[] bytes = content.readNBytes(LARGEST + 1);
		if (bytes.length == 0 || bytes.length > LARGEST) {
			throw new ContentRefused(Reason.PICTURE_REFUSED);
		}
		BufferedImage picture = fitted(decoded(bytes));
		boolean clear = picture.getColorModel().hasAlpha();
		ByteArrayOutputStream drawn = new ByteArrayOutputStream();
		if (!ImageIO.write(picture, clear ? "png" : "jpg", drawn)) {
			throw new ContentRefused(Reason.PICTURE_REFUSED);
		}
		String name = "%tY%<tm%<td-%<tH%<tM%<tS".formatted(this.time.zonedNow()) + (clear ? ".png" : ".jpg");
		DocumentId id = this.documents.attach(new Attachment(Draft.KIND, draft.id()),
				new Upload(name, new ByteArrayInputStream(drawn.toByteArray())), by, this.time.now());
		return "/documents/" + id.id() + "/content";
	}

	/** Only as many pixels are decoded as are kept. */
	private static BufferedImage decoded(byte[] bytes) throws IOException {
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			if (!readers.hasNext()) {
				throw new ContentRefused(Reason.PICTURE_REFUSED);
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(input, true, true);
				long width = reader.getWidth(0);
				long height = reader.getHeight(0);
				if (width < 1 || height < 1 || width * height > MOST_PIXELS) {
					throw new ContentRefused(Reason.PICTURE_REFUSED);
				}
				int step = (int) Math.max(1, Math.min(width / (2L * WIDEST), 8));
				ImageReadParam every = reader.getDefaultReadParam();
				every.setSourceSubsampling(step, step, 0, 0);
				return reader.read(0, every);
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException ex) {
			throw new ContentRefused(Reason.PICTURE_REFUSED);
		}
	}

	private static BufferedImage fitted(BufferedImage picture) {
		double scale = Math.min(1,
				Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
		int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
		boolean clear = picture.getColorModel().hasAlpha();
		BufferedImage drawn = new BufferedImage(width, height,
				clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = drawn.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		pen.drawImage(picture, 0, 0, width, height, null);
		pen.dispose();
		return drawn;
	}

}
