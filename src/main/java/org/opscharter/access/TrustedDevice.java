package org.opscharter.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A browser that is let in without a password for 14 days. Its token changes with every
 * use, so a copied one shows itself: the copy or the original comes with a token that has
 * been replaced.
 */
@Entity
@Table(schema = "access", name = "trusted_device")
class TrustedDevice {

	static final Duration LIFE = Duration.ofDays(14);

	/**
	 * Several tabs opened at once all bring the token that the first of them replaces.
	 */
	static final Duration GRACE = Duration.ofMinutes(1);

	@Id
	private UUID id;

	@AttributeOverride(name = "id", column = @Column(name = "account_id"))
	private AccountId account;

	private String tokenHash;

	private @Nullable String previousHash;

	private String label;

	private Instant trustedAt;

	private Instant rotatedAt;

	private Instant expiresAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected TrustedDevice() {
	}

	TrustedDevice(AccountId account, String secret, String label, Instant at) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.account = account;
		this.tokenHash = Secrets.digest(secret);
		this.label = label;
		this.trustedAt = at;
		this.rotatedAt = at;
		this.expiresAt = at.plus(LIFE);
	}

	UUID id() {
		return this.id;
	}

	AccountId account() {
		return this.account;
	}

	boolean isTrustedAt(Instant at) {
		return at.isBefore(this.expiresAt);
	}

	boolean holds(String secret) {
		return Secrets.same(this.tokenHash, Secrets.digest(secret));
	}

	boolean heldJustNow(String secret, Instant at) {
		return this.previousHash != null && Secrets.same(this.previousHash, Secrets.digest(secret))
				&& at.isBefore(this.rotatedAt.plus(GRACE));
	}

	void rotate(String secret, Instant at) {
		this.previousHash = this.tokenHash;
		this.tokenHash = Secrets.digest(secret);
		this.rotatedAt = at;
	}

}
