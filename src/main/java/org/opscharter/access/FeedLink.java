package org.opscharter.access;

import java.time.Instant;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The address under which a calendar reads what is due from the owner of an account
 * (日历订阅). Whoever knows it reads along, so it can be ended, and a new one ends the
 * earlier. The secret in it is kept as a digest only.
 */
@Entity
@Table(schema = "access", name = "feed_link")
class FeedLink {

	@Id
	private UUID id;

	@AttributeOverride(name = "id", column = @Column(name = "account_id"))
	private AccountId account;

	private String tokenHash;

	private Instant issuedAt;

	private @Nullable Instant endedAt;

	@SuppressWarnings("NullAway.Init")
	protected FeedLink() {
	}

	FeedLink(AccountId account, String token, Instant at) {
		this.id = UuidCreator.getTimeOrderedEpoch();
		this.account = account;
		this.tokenHash = Secrets.digest(token);
		this.issuedAt = at;
	}

	Instant issuedAt() {
		return this.issuedAt;
	}

	void end(Instant at) {
		this.endedAt = at;
	}

}
