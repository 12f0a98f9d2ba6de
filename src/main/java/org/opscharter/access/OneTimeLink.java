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
import org.opscharter.organisation.PersonId;

/**
 * A link that lets its holder set the password of one account, once, within 24 hours. The
 * secret in it is kept as a digest only.
 */
@Entity
@Table(schema = "access", name = "one_time_link")
class OneTimeLink {

	static final Duration LIFE = Duration.ofHours(24);

	@Id
	private UUID id;

	@AttributeOverride(name = "id", column = @Column(name = "account_id"))
	private AccountId account;

	private String tokenHash;

	@AttributeOverride(name = "id", column = @Column(name = "issued_by"))
	private @Nullable PersonId issuedBy;

	private Instant issuedAt;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected OneTimeLink() {
	}

	OneTimeLink(AccountId account, String token, @Nullable PersonId by, Instant at) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.account = account;
		this.tokenHash = Secrets.digest(token);
		this.issuedBy = by;
		this.issuedAt = at;
		this.expiresAt = at.plus(LIFE);
	}

	AccountId account() {
		return this.account;
	}

	boolean opensAt(Instant at) {
		return this.usedAt == null && at.isBefore(this.expiresAt);
	}

	void use(Instant at) {
		this.usedAt = at;
	}

}
