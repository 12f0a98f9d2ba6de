package org.opscharter.documents.inspection;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.opscharter.documents.inspection.UploadRefused.Reason;

/**
 * How large a picture unfolds, read from its header without decoding it: a few bytes can
 * promise a picture that fills the memory of whoever opens it.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(long width, long height) {

	private static final long MOST_PIXELS = 50_000_000;

	static PictureSize of(Path file, FileKind kind) throws IOException {
		try (DataInputStream data = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			return switch (kind) {
				case PNG -> png(data);
				case GIF -> gif(data);
				case JPEG -> jpeg(data);
				case WEBP -> webp(data);
				default -> throw new IllegalArgumentException(kind + " is no picture");
			};
		}
	}

	void requireAtMost() {
		if (this.width == 0 || this.height == 0) {
			throw new UploadRefused(Reason.BROKEN);
		}
		if (this.width * this.height > MOST_PIXELS) {
			throw new UploadRefused(Reason.TOO_MANY_PIXELS, Long.toString(this.width), Long.toString(this.height));
		}
	}

	private static PictureSize png(DataInputStream data) throws IOException {
		data.skipNBytes(16);
		return new PictureSize(Integer.toUnsignedLong(data.readInt()), Integer.toUnsignedLong(data.readInt()));
	}

	private static PictureSize gif(DataInputStream data) throws IOException {
		data.skipNBytes(6);
		return new PictureSize(little(data, 2), little(data, 2));
	}

	/** The size stands in the frame header, behind any number of other segments. */
	private static PictureSize jpeg(DataInputStream data) throws IOException {
		data.skipNBytes(2);
		while (true) {
			int marker = marker(data);
			int length = data.readUnsignedShort();
			if (isFrame(marker)) {
				data.skipNBytes(1);
				long height = data.readUnsignedShort();
				return new PictureSize(data.readUnsignedShort(), height);
			}
			if (length < 2) {
				throw new EOFException();
			}
			data.skipNBytes(length - 2);
		}
	}

	private static int marker(DataInputStream data) throws IOException {
		if (data.readUnsignedByte() != 0xFF) {
			throw new EOFException();
		}
		int marker = data.readUnsignedByte();
		while (marker == 0xFF) {
			marker = data.readUnsignedByte();
		}
		return marker;
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

	/** Lossy, lossless and extended pictures keep their size in different places. */
	private static PictureSize webp(DataInputStream data) throws IOException {
		data.skipNBytes(12);
		String chunk = new String(data.readNBytes(4), StandardCharsets.ISO_8859_1);
		data.skipNBytes(4);
		switch (chunk) {
			case "VP8 " -> {
				data.skipNBytes(6);
				return new PictureSize(little(data, 2) & 0x3FFF, little(data, 2) & 0x3FFF);
			}
			case "VP8L" -> {
				data.skipNBytes(1);
				long bits = little(data, 4);
				return new PictureSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
			}
			case "VP8X" -> {
				data.skipNBytes(4);
				return new PictureSize(little(data, 3) + 1, little(data, 3) + 1);
			}
			default -> throw new EOFException();
		}
	}

	private static long little(DataInputStream data, int bytes) throws IOException {
		long value = 0;
		for (int index = 0; index < bytes; index++) {
			value |= (long) data.readUnsignedByte() << (8 * index);
		}
		return value;
	}

}
