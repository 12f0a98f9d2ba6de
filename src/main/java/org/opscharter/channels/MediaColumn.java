package org.opscharter.channels;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
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
import org.opscharter.channels.ChannelRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * A part of a channel with one person who collects, updates and maintains it (栏目,
 * S2a-4.4.4, S2a-5.2.1).
 */
@Entity
@Table(name = "media_column", schema = "channels")
@DynamicUpdate
public class MediaColumn {

	/** What trail and ledger call a column. */
	static final String KIND = "column";

	@EmbeddedId
	private ColumnId id;

	@Version
	private @Nullable Integer version;

	@Embedded
	@AttributeOverride(name = "id", column = @jakarta.persistence.Column(name = "channel_id"))
	private ChannelId channel;

	private String name;

	private String about;

	@Embedded
	@AttributeOverride(name = "id", column = @jakarta.persistence.Column(name = "owner_id"))
	private @Nullable PersonId owner;

	private boolean fixed;

	@Enumerated(EnumType.STRING)
	private Frequency frequency;

	private Instant openedAt;

	private @Nullable LocalDate fixedFrom;

	private @Nullable Instant closedAt;

	protected MediaColumn() {
	}

	MediaColumn(ChannelId channel, ColumnPlan plan, PersonId owner, Instant at, LocalDate today) {
		this.id = ColumnId.next();
		this.channel = channel;
		this.owner = owner;
		this.openedAt = at;
		put(plan, today);
	}

	public ColumnId id() {
		return this.id;
	}

	public ChannelId channel() {
		return this.channel;
	}

	public String name() {
		return this.name;
	}

	public @Nullable PersonId owner() {
		return this.owner;
	}

	public boolean isFixed() {
		return this.fixed;
	}

	/**
	 * A column is looked at from the first month on that it was fixed at the beginning
	 * of.
	 */
	boolean isFixedBefore(LocalDate day) {
		return this.fixedFrom != null && this.fixedFrom.isBefore(day);
	}

	PersonId ownerOr(PersonId otherwise) {
		return (this.owner != null) ? this.owner : otherwise;
	}

	/**
	 * Whether it is in use.
	 */
	public boolean isStanding() {
		return this.closedAt == null;
	}

	/**
	 * The column as others name it.
	 * @param channel the number of its channel
	 */
	public Subject subject(String channel) {
		return new Subject(KIND, this.id.id(), channel, this.name, "/content/columns/" + this.id);
	}

	void replan(ColumnPlan plan, LocalDate today) {
		requireStanding();
		put(plan, today);
	}

	void handOver(PersonId successor) {
		requireStanding();
		this.owner = successor;
	}

	void close(Instant at) {
		requireStanding();
		this.closedAt = at;
	}

	void requireStanding() {
		if (!isStanding()) {
			throw new ChannelRefused(Reason.COLUMN_CLOSED);
		}
	}

	private void put(ColumnPlan plan, LocalDate today) {
		this.name = plan.name();
		this.about = plan.about();
		this.frequency = plan.frequency();
		if (plan.fixed() != this.fixed) {
			this.fixed = plan.fixed();
			this.fixedFrom = plan.fixed() ? today : null;
		}
	}

	/**
	 * How often something is drafted for it (U09).
	 */
	public enum Frequency {

		/** 每天. */
		DAILY,
		/** 每周. */
		WEEKLY,
		/** 每月. */
		MONTHLY,
		/** 不定期. */
		NONE

	}

}
