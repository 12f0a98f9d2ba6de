package org.opscharter.documents.inspection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipException;

import org.opscharter.documents.inspection.UploadRefused.Reason;

/**
 * The table of contents at the end of an archive, looked at before anything reads it
 * whole: a directory of millions of entries is an attack on memory.
 *
 * @param entries how many entries it names
 * @param size its bytes
 */
record ZipDirectory(int entries, long size) {

	private static final int MOST_ENTRIES = 10_000;

	private static final long LARGEST = 8L * 1024 * 1024;

	private static final int SIGNATURE = 0x06054b50;

	private static final int RECORD = 22;

	private static final int LONGEST_COMMENT = 65_535;

	static ZipDirectory of(Path file) throws IOException {
		ByteBuffer tail = tail(file);
		for (int at = tail.limit() - RECORD; at >= 0; at--) {
			if (tail.getInt(at) == SIGNATURE) {
				return new ZipDirectory(tail.getShort(at + 10) & 0xFFFF, tail.getInt(at + 12) & 0xFFFFFFFFL);
			}
		}
		throw new ZipException("no end of directory");
	}

	void requireReasonable() {
		if (this.entries == 0) {
			throw new UploadRefused(Reason.EMPTY);
		}
		if (this.entries > MOST_ENTRIES || this.size > LARGEST) {
			throw new UploadRefused(Reason.UNPACKS_TOO_LARGE);
		}
	}

	private static ByteBuffer tail(Path file) throws IOException {
		try (RandomAccessFile data = new RandomAccessFile(file.toFile(), "r")) {
			byte[] bytes = new byte[(int) Math.min(data.length(), RECORD + LONGEST_COMMENT)];
			data.seek(data.length() - bytes.length);
			data.readFully(bytes);
			return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		}
	}

}
