package org.opscharter.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Encrypts secrets with AES-256 in GCM. The key comes from the environment
 * ({@code OPSCHARTER_CUSTODY_KEY}, 32 bytes in Base64); for an evaluation it is made once
 * and kept beside the database in a file that only its owner reads. It is never in the
 * database, so a copy of the database tells nothing.
 */
@Component
public class SecretBox {

	private static final int KEY = 32;

	private final @Nullable BytesEncryptor encryptor;

	SecretBox(@Value("${opscharter.custody.key:}") String given,
			@Value("${opscharter.evaluation:false}") boolean evaluation,
			@Value("${opscharter.data:data}") String folder) {
		this.encryptor = Optional.of(given.strip())
			.filter((key) -> !key.isEmpty())
			.or(() -> evaluation ? Optional.of(kept(Path.of(folder))) : Optional.empty())
			.map(SecretBox::encryptor)
			.orElse(null);
	}

	/**
	 * What may be kept in the database.
	 * @throws KeyMissing if there is no key
	 */
	public byte[] lock(String secret) {
		return required().encrypt(secret.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * What was locked.
	 * @throws KeyMissing if there is no key, or not the one it was locked with
	 */
	public String open(byte[] locked) {
		try {
			return new String(required().decrypt(locked), StandardCharsets.UTF_8);
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			throw new KeyMissing();
		}
	}

	private BytesEncryptor required() {
		if (this.encryptor == null) {
			throw new KeyMissing();
		}
		return this.encryptor;
	}

	private static BytesEncryptor encryptor(String key) {
		byte[] bytes = Base64.getDecoder().decode(key);
		if (bytes.length != KEY) {
			throw new IllegalStateException("OPSCHARTER_CUSTODY_KEY must be 32 bytes in Base64");
		}
		return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(bytes, "AES")).build();
	}

	private static String kept(Path folder) {
		Path file = folder.resolve("custody.key");
		try {
			Files.createDirectories(folder);
			try {
				Files.createFile(file);
				if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
					Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
				}
				Files.writeString(file,
						Base64.getEncoder().encodeToString(KeyGenerators.secureRandom(KEY).generateKey()));
			}
			catch (FileAlreadyExistsException ex) {
				// Made at an earlier start.
			}
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key of the secrets cannot be kept in " + file, ex);
		}
	}

}
