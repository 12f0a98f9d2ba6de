package org.opscharter.custody;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.custody.CustodyRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * One account (账号). Its secret is here only encrypted.
 */
@Entity
@Table(name = "account", schema = "custody")
@DynamicUpdate
class CustodyAccount {

	/** What trail and notices call it. */
	static final String KIND = "custody";

	@EmbeddedId
	private CustodyAccountId id;

	@Version
	private @Nullable Integer version;

	private String number;

	private String name;

	private String platform;

	@Enumerated(EnumType.STRING)
	private LoginKind login;

	private String holder;

	private String scanner;

	private String phone;

	private String operators;

	private @Nullable LocalDate certifiedUntil;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "custodian_id"))
	private PersonId custodian;

	private byte @Nullable [] secret;

	private @Nullable LocalDate rotatedOn;

	private @Nullable LocalDate closedOn;

	protected CustodyAccount() {
	}

	CustodyAccount(String number, AccountPlan plan, PersonId custodian) {
		this.id = CustodyAccountId.next();
		this.number = number;
		this.custodian = custodian;
		put(plan);
	}

	CustodyAccountId id() {
		return this.id;
	}

	String number() {
		return this.number;
	}

	String name() {
		return this.name;
	}

	LoginKind login() {
		return this.login;
	}

	PersonId custodian() {
		return this.custodian;
	}

	Subject subject() {
		return new Subject(KIND, this.id.id(), this.number, this.name, "/custody/" + this.number);
	}

	void describe(AccountPlan plan) {
		requireOpen();
		put(plan);
		if (!this.login.hasSecret()) {
			this.secret = null;
		}
	}

	void keep(byte[] encrypted, LocalDate today) {
		requireOpen();
		if (!this.login.hasSecret()) {
			throw new CustodyRefused(Reason.NO_SECRET);
		}
		this.secret = encrypted;
		this.rotatedOn = today;
	}

	/** The secret, still encrypted. */
	byte[] secret() {
		if (!this.login.hasSecret()) {
			throw new CustodyRefused(Reason.NO_SECRET);
		}
		if (this.secret == null) {
			throw new CustodyRefused(Reason.SECRET_MISSING);
		}
		return this.secret.clone();
	}

	void handOver(PersonId to) {
		requireOpen();
		this.custodian = to;
	}

	/** Nobody needs it any more; its secret is gone with it. */
	void close(LocalDate today) {
		requireOpen();
		this.closedOn = today;
		this.secret = null;
	}

	void requireOpen() {
		if (this.closedOn != null) {
			throw new CustodyRefused(Reason.CLOSED);
		}
	}

	private void put(AccountPlan plan) {
		this.name = plan.name();
		this.platform = plan.platform();
		this.login = plan.login();
		this.holder = plan.holder();
		this.scanner = plan.scanner();
		this.phone = plan.phone();
		this.operators = plan.operators();
		this.certifiedUntil = plan.certifiedUntil();
	}

}
