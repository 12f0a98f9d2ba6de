package org.opscharter.outlets;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;
import org.opscharter.outlets.OutletRefused.Reason;

/**
 * How one channel takes pieces by itself (发布接口). The secret its messages are signed with
 * is here only encrypted.
 */
@Entity
@Table(name = "outlet", schema = "outlets")
public class Outlet {

	/** What the trail calls it. */
	static final String KIND = "outlet";

	@EmbeddedId
	private OutletId id;

	@Version
	private @Nullable Integer version;

	private UUID channelId;

	@Enumerated(EnumType.STRING)
	private OutletKind kind;

	private String address;

	private String readersAddress;

	private byte @Nullable [] secret;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "opened_by"))
	private PersonId openedBy;

	private Instant openedAt;

	private @Nullable Instant closedAt;

	protected Outlet() {
	}

	/**
	 * @param secret encrypted; none for a folder
	 */
	Outlet(OutletPlan plan, byte @Nullable [] secret, PersonId by, Instant at) {
		this.id = OutletId.next();
		this.channelId = plan.channel();
		this.kind = plan.kind();
		this.address = plan.address();
		this.readersAddress = plan.readersAddress();
		this.secret = secret;
		this.openedBy = by;
		this.openedAt = at;
	}

	OutletId id() {
		return this.id;
	}

	UUID channel() {
		return this.channelId;
	}

	OutletKind kind() {
		return this.kind;
	}

	/** A folder's name, or where messages are sent. */
	String address() {
		return this.address;
	}

	/** Where readers find the folder; empty where that is not known. */
	String readersAddress() {
		return this.readersAddress;
	}

	/** Still encrypted. */
	byte[] secret() {
		if (this.secret == null) {
			throw new OutletRefused(Reason.KEY_MISSING);
		}
		return this.secret.clone();
	}

	/** Whom it tells when something is stuck. */
	PersonId openedBy() {
		return this.openedBy;
	}

	boolean isOpen() {
		return this.closedAt == null;
	}

	Subject subject(String channel) {
		return new Subject(KIND, this.id.id(), channel, channel, "/content/outlets");
	}

	/** From now on its messages are signed with another one. */
	void resign(byte[] encrypted) {
		requireOpen();
		secret();
		this.secret = encrypted;
	}

	/** Nothing goes out here by itself any more; its secret is forgotten. */
	void close(Instant at) {
		requireOpen();
		this.closedAt = at;
		this.secret = null;
	}

	private void requireOpen() {
		if (!isOpen()) {
			throw new OutletRefused(Reason.CLOSED);
		}
	}

}
