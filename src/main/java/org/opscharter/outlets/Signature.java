package org.opscharter.outlets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a message as Standard Webhooks has it: HMAC-SHA256 over id, moment and body.
 */
final class Signature {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int BLOCK = 64 * 1024;

	private static final String PREFIX = "whsec_";

	private Signature() {
	}

	/**
	 * @param secret Base64 after its prefix, or any words
	 * @return {@code v1,} and the signature in Base64
	 */
	static String of(String secret, String id, String at, Path body) throws IOException {
		try (InputStream in = Files.newInputStream(body)) {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key(secret), ALGORITHM));
			mac.update((id + "." + at + ".").getBytes(StandardCharsets.UTF_8));
			byte[] block = new byte[BLOCK];
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				mac.update(block, 0, read);
			}
			return "v1," + Base64.getEncoder().encodeToString(mac.doFinal());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] key(String secret) {
		try {
			return secret.startsWith(PREFIX) ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
					: secret.getBytes(StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return secret.getBytes(StandardCharsets.UTF_8);
		}
	}

}
