package org.opscharter.channels;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.channels.ChannelRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * One channel of the company (渠道): a site, an account or a printed series, with one
 * person who answers for it (S2a-5.1a, S2a-5.3.1).
 */
@Entity
@Table(name = "channel", schema = "channels")
@DynamicUpdate
public class Channel {

	/** What trail, ledger and files call a channel. */
	static final String KIND = "channel";

	@EmbeddedId
	private ChannelId id;

	@Version
	private @Nullable Integer version;

	private String number;

	private String name;

	private String platform;

	@Enumerated(EnumType.STRING)
	private ChannelClass channelClass;

	private String holder;

	private String direction;

	private @Nullable LocalDate certifiedUntil;

	private @Nullable Integer dailyPushQuota;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "owner_id"))
	private PersonId owner;

	@ElementCollection
	@CollectionTable(name = "deputy", schema = "channels", joinColumns = @JoinColumn(name = "channel_id"))
	@AttributeOverride(name = "id", column = @Column(name = "person_id"))
	private Set<PersonId> deputies = new HashSet<>();

	private boolean main;

	private LocalDate openedOn;

	private @Nullable LocalDate closedOn;

	private String closeReason = "";

	/** Kept by {@link RoundBook}; a channel owes nothing for the day it was opened. */
	@Column(updatable = false)
	private LocalDate roundsThrough;

	protected Channel() {
	}

	Channel(String number, ChannelClass channelClass, ChannelProfile profile, PersonId owner, boolean main,
			LocalDate today) {
		this.id = ChannelId.next();
		this.number = number;
		this.channelClass = channelClass;
		this.owner = owner;
		this.main = main;
		this.openedOn = today;
		this.roundsThrough = today;
		put(profile);
	}

	public ChannelId id() {
		return this.id;
	}

	public String number() {
		return this.number;
	}

	public String name() {
		return this.name;
	}

	public ChannelClass channelClass() {
		return this.channelClass;
	}

	public PersonId owner() {
		return this.owner;
	}

	public Set<PersonId> deputies() {
		return Set.copyOf(this.deputies);
	}

	public boolean isMain() {
		return this.main;
	}

	public boolean isOpen() {
		return this.closedOn == null;
	}

	/**
	 * What the register says about it.
	 */
	public ChannelProfile profile() {
		return new ChannelProfile(this.name, this.platform, this.holder, this.direction, this.certifiedUntil,
				this.dailyPushQuota);
	}

	/**
	 * The channel as others name it.
	 */
	public Subject subject() {
		return new Subject(KIND, this.id.id(), this.number, this.name, "/content/channels/" + this.number);
	}

	void describe(ChannelProfile profile, boolean main) {
		requireOpen();
		put(profile);
		this.main = main;
	}

	/** Somebody answers for it from now on, and these stand in for him. */
	void appoint(PersonId owner, Collection<PersonId> deputies) {
		requireOpen();
		this.owner = owner;
		Set<PersonId> next = new HashSet<>(deputies);
		next.remove(owner);
		this.deputies.retainAll(next);
		this.deputies.addAll(next);
	}

	void close(String reason, LocalDate today) {
		requireOpen();
		if (reason.isBlank()) {
			throw new ChannelRefused(Reason.REASON_MISSING);
		}
		this.closedOn = today;
		this.closeReason = reason.strip();
	}

	void requireOpen() {
		if (!isOpen()) {
			throw new ChannelRefused(Reason.CLOSED);
		}
	}

	private void put(ChannelProfile profile) {
		this.name = profile.name();
		this.platform = profile.platform();
		this.holder = profile.holder();
		this.direction = profile.direction();
		this.certifiedUntil = profile.certifiedUntil();
		this.dailyPushQuota = profile.dailyPushQuota();
	}

}
