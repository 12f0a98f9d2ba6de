package org.opscharter.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/**
 * Small files of every kind, good and bad, made on the spot.
 */
public final class SampleFiles {

	private SampleFiles() {
	}

	public static byte[] pdf() {
		return """
				%PDF-1.4
				1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
				2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
				3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
				trailer<</Root 1 0 R>>
				%%EOF
				""".getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * A picture that {@link ImageIO} writes: png, jpeg or gif.
	 */
	public static byte[] picture(String format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * A PNG whose header promises this size.
	 */
	public static byte[] png(int width, int height) {
		byte[] bytes = picture("png");
		ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
		return bytes;
	}

	/**
	 * A lossless WebP whose header promises this size.
	 */
	public static byte[] webp(int width, int height) {
		ByteBuffer bytes = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(24);
		bytes.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(12).put((byte) 0x2F);
		bytes.putInt((width - 1) | (height - 1) << 14);
		return bytes.array();
	}

	public static byte[] mp4() {
		return HexFormat.of().parseHex("00000018667479706d703432000000006d70343269736f6d0000000866726565");
	}

	/**
	 * An archive of these names and contents.
	 */
	public static byte[] zip(Map<String, byte[]> entries) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * An archive of one text.
	 */
	public static byte[] zip(String name, String text) {
		return zip(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * An office file of this main content type, such as
	 * {@code wordprocessingml.document}, with one more part.
	 */
	public static byte[] office(String mainType, String part, String text) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml",
				("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." + mainType
						+ ".main+xml\"/></Types>")
					.getBytes(StandardCharsets.UTF_8));
		parts.put(part, text.getBytes(StandardCharsets.UTF_8));
		return zip(parts);
	}

	public static byte[] docx() {
		return office("wordprocessingml.document", "word/document.xml", "<w:document/>");
	}

	/**
	 * An older office file whose directory names these streams.
	 */
	public static byte[] compound(String... streams) {
		ByteBuffer bytes = ByteBuffer.allocate(1024 + 128 * (streams.length + 1)).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
		int at = 1024;
		for (String stream : streams) {
			byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
			bytes.position(at).put(name);
			bytes.putShort(at + 64, (short) (name.length + 2)).put(at + 66, (byte) 2);
			at += 128;
		}
		return bytes.array();
	}

}
