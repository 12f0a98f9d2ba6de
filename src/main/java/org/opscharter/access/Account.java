package org.opscharter.access;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * The account of a person: the name he signs in with, and how he proves it. Until he has
 * used his first one-time link there is no password, and no way in.
 */
@Entity
@Table(schema = "access", name = "account")
class Account {

	@EmbeddedId
	private AccountId id;

	@AttributeOverride(name = "id", column = @Column(name = "person_id"))
	private PersonId person;

	private String username;

	private @Nullable String passwordHash;

	private @Nullable Instant passwordChangedAt;

	private boolean example;

	private Instant openedAt;

	private @Nullable Instant closedAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(PersonId person, Username username, Instant at) {
		this.id = AccountId.next();
		this.person = person;
		this.username = username.value();
		this.openedAt = at;
	}

	AccountId id() {
		return this.id;
	}

	PersonId person() {
		return this.person;
	}

	String username() {
		return this.username;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	boolean isOpen() {
		return this.closedAt == null;
	}

	boolean isExample() {
		return this.example;
	}

	void takePassword(String hash, Instant at) {
		this.passwordHash = hash;
		this.passwordChangedAt = at;
	}

	void markAsExample() {
		this.example = true;
	}

	void close(Instant at) {
		if (isOpen()) {
			this.closedAt = at;
		}
	}

	/**
	 * Lets the person in again, with a new password only.
	 */
	void reopen() {
		this.closedAt = null;
		this.passwordHash = null;
		this.passwordChangedAt = null;
	}

}
