package org.opscharter.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.opscharter.documents.inspection.UploadRefused;
import org.opscharter.documents.inspection.UploadRefused.Reason;

/**
 * An upload on the disk, with its size and fingerprint, for as long as it is looked at.
 */
final class Spooled implements Closeable {

	/** The largest file, in bytes. */
	static final long LARGEST = 50L * 1024 * 1024;

	private static final int BUFFER = 64 * 1024;

	private final Path file;

	private final long size;

	private final String sha256;

	private Spooled(Path file, long size, String sha256) {
		this.file = file;
		this.size = size;
		this.sha256 = sha256;
	}

	static Spooled of(InputStream content) throws IOException {
		Path file = Files.createTempFile("opscharter", ".upload");
		try {
			MessageDigest digest = sha256Digest();
			long size = copy(new DigestInputStream(content, digest), file);
			return new Spooled(file, size, HexFormat.of().formatHex(digest.digest()));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	Path file() {
		return this.file;
	}

	long size() {
		return this.size;
	}

	String sha256() {
		return this.sha256;
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.file);
	}

	private static long copy(InputStream content, Path file) throws IOException {
		long size = 0;
		byte[] buffer = new byte[BUFFER];
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				size += read;
				if (size > LARGEST) {
					throw new UploadRefused(Reason.TOO_LARGE);
				}
				out.write(buffer, 0, read);
			}
		}
		if (size == 0) {
			throw new UploadRefused(Reason.EMPTY);
		}
		return size;
	}

	private static MessageDigest sha256Digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
