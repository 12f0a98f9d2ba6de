package org.opscharter.outlets;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.opscharter.outlets.NotDelivered.Fault;
import org.opscharter.outlets.OutletRefused.Reason;

/**
 * One version of one piece on its way to one channel (投递). It is brought at least once,
 * always under the same id and with the same words.
 */
@Entity
@Table(name = "delivery", schema = "outlets")
@DynamicUpdate
class Delivery {

	/** How long it waits after each try, in minutes; after the last it is stuck. */
	private static final int[] PAUSES = { 1, 5, 15, 60, 180, 360, 720 };

	@EmbeddedId
	private DeliveryId id;

	@Version
	private @Nullable Integer lockVersion;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "outlet_id"))
	private OutletId outlet;

	private UUID subjectId;

	private String number;

	private int version;

	private String title;

	@Enumerated(EnumType.STRING)
	private DeliveryKind kind;

	@Convert(converter = ParcelText.class)
	private Parcel parcel;

	private Instant handedAt;

	@Enumerated(EnumType.STRING)
	private DeliveryStatus status;

	private int tries;

	private Instant nextTryAt;

	private @Nullable Instant deliveredAt;

	private String link = "";

	@Enumerated(EnumType.STRING)
	private @Nullable Fault fault;

	protected Delivery() {
	}

	Delivery(OutletId outlet, DeliveryKind kind, Parcel parcel, Instant at) {
		this.id = DeliveryId.next();
		this.outlet = outlet;
		this.subjectId = parcel.subject();
		this.number = parcel.number();
		this.version = parcel.version();
		this.title = parcel.title();
		this.kind = kind;
		this.parcel = parcel;
		this.handedAt = at;
		this.status = DeliveryStatus.WAITING;
		this.nextTryAt = at;
	}

	DeliveryId id() {
		return this.id;
	}

	OutletId outlet() {
		return this.outlet;
	}

	UUID subject() {
		return this.subjectId;
	}

	DeliveryKind kind() {
		return this.kind;
	}

	Parcel parcel() {
		return this.parcel;
	}

	/** When it was released. */
	Instant handedAt() {
		return this.handedAt;
	}

	DeliveryStatus status() {
		return this.status;
	}

	String title() {
		return this.title;
	}

	/**
	 * Somebody sets out with it. When the next try would be is settled before, so that a
	 * program that dies on the way tries again.
	 */
	void depart(Instant at) {
		requireWaiting();
		this.tries++;
		this.nextTryAt = at.plus(Duration.ofMinutes(PAUSES[Math.min(this.tries, PAUSES.length) - 1]));
	}

	void arrive(String where, Instant at) {
		moveTo(DeliveryStatus.DELIVERED);
		this.deliveredAt = at;
		this.link = where;
		this.fault = null;
	}

	/**
	 * It did not arrive; after the last try it is stuck.
	 */
	void fail(Fault why) {
		requireWaiting();
		this.fault = why;
		if (this.tries >= PAUSES.length) {
			moveTo(DeliveryStatus.STUCK);
		}
	}

	/** It is tried once more from the beginning. */
	void retry(Instant at) {
		if (this.status == DeliveryStatus.STUCK) {
			moveTo(DeliveryStatus.WAITING);
			this.tries = 0;
		}
		requireWaiting();
		this.nextTryAt = at;
	}

	/** A later version, or its withdrawal, takes its place. */
	void giveWay() {
		moveTo(DeliveryStatus.SUPERSEDED);
	}

	private void requireWaiting() {
		if (this.status != DeliveryStatus.WAITING) {
			throw new OutletRefused(Reason.NOT_STUCK);
		}
	}

	private void moveTo(DeliveryStatus next) {
		if (!this.status.successors().contains(next)) {
			throw new OutletRefused(Reason.NOT_STUCK);
		}
		this.status = next;
	}

}
