package org.opscharter.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Keeps passwords as Argon2id digests: 19 MiB, two rounds, one lane. Nothing is cut off,
 * however long the password is.
 */
@Component
class Passwords {

	private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

	private final String nobodys = this.encoder.encode(Secrets.next());

	String digest(String password) {
		return this.encoder.encode(password);
	}

	/**
	 * Whether it is the password behind the digest. Without a digest the answer is no,
	 * and takes as long.
	 */
	boolean matches(String password, @Nullable String digest) {
		boolean same = this.encoder.matches(password, (digest != null) ? digest : this.nobodys);
		return same && digest != null;
	}

}
