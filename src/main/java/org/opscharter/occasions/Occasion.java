package org.opscharter.occasions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.opscharter.channels.ChannelId;
import org.opscharter.occasions.OccasionRefused.Reason;
import org.opscharter.organisation.PersonId;

/**
 * One piece of news, event or promotion (事项).
 */
@Entity
@Table(name = "occasion", schema = "occasions")
@DynamicUpdate
public class Occasion {

	/** What trail and ledger call an occasion. */
	static final String KIND = "occasion";

	@EmbeddedId
	private OccasionId id;

	@Version
	private @Nullable Integer version;

	private String number;

	private String title;

	@Enumerated(EnumType.STRING)
	private OccasionKind kind;

	private LocalDate startsOn;

	private LocalDate endsOn;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "owner_id"))
	private PersonId owner;

	@ElementCollection
	@CollectionTable(name = "occasion_channel", schema = "occasions", joinColumns = @JoinColumn(name = "occasion_id"))
	@Column(name = "channel_id")
	private Set<UUID> channels = new HashSet<>();

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "written_by"))
	private PersonId writtenBy;

	private Instant writtenAt;

	@Enumerated(EnumType.STRING)
	private Weight weight;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "weighed_by"))
	private @Nullable PersonId weighedBy;

	private @Nullable Instant weighedAt;

	private String weightWords = "";

	@Enumerated(EnumType.STRING)
	private OccasionStatus status;

	private @Nullable Instant startedAt;

	private String startWords = "";

	private String cancelWords = "";

	protected Occasion() {
	}

	Occasion(String number, OccasionPlan plan, PersonId by, Instant at) {
		this.id = OccasionId.next();
		this.number = number;
		this.kind = plan.kind();
		this.writtenBy = by;
		this.writtenAt = at;
		this.weight = Weight.ORDINARY;
		this.status = OccasionStatus.PLANNED;
		put(plan);
	}

	public OccasionId id() {
		return this.id;
	}

	public String number() {
		return this.number;
	}

	public OccasionKind kind() {
		return this.kind;
	}

	public LocalDate startsOn() {
		return this.startsOn;
	}

	public LocalDate endsOn() {
		return this.endsOn;
	}

	public PersonId owner() {
		return this.owner;
	}

	public Weight weight() {
		return this.weight;
	}

	public OccasionStatus status() {
		return this.status;
	}

	PersonId writtenBy() {
		return this.writtenBy;
	}

	/**
	 * The occasion as others name it.
	 */
	public Subject subject() {
		return new Subject(KIND, this.id.id(), this.number, this.title, "/content/occasions/" + this.number);
	}

	/** Puts it better, or on other days; its kind stays. */
	void replan(OccasionPlan plan) {
		if (this.status == OccasionStatus.CANCELLED) {
			throw new OccasionRefused(Reason.WRONG_STATE);
		}
		put(plan);
	}

	/** Its author says that it is major. */
	void claim() {
		weigh(Weight.CLAIMED);
		this.weighedBy = null;
		this.weighedAt = null;
	}

	void confirm(PersonId by, Instant at) {
		weigh(Weight.MAJOR);
		weighed(by, "", at);
	}

	void deny(String words, PersonId by, Instant at) {
		if (words.isBlank()) {
			throw new OccasionRefused(Reason.REASON_MISSING);
		}
		weigh(Weight.DENIED);
		weighed(by, words.strip(), at);
	}

	/**
	 * A promotion begins.
	 * @param words why it begins although it has not been told in time; empty where it
	 * was
	 */
	void start(String words, Instant at) {
		if (this.kind != OccasionKind.PROMOTION) {
			throw new OccasionRefused(Reason.NO_PROMOTION);
		}
		moveTo(OccasionStatus.STARTED);
		this.startedAt = at;
		this.startWords = words.strip();
	}

	void cancel(String words) {
		if (words.isBlank()) {
			throw new OccasionRefused(Reason.REASON_MISSING);
		}
		moveTo(OccasionStatus.CANCELLED);
		this.cancelWords = words.strip();
	}

	void handOver(PersonId successor) {
		this.owner = successor;
	}

	private void weighed(PersonId by, String words, Instant at) {
		this.weighedBy = by;
		this.weighedAt = at;
		this.weightWords = words;
	}

	private void put(OccasionPlan plan) {
		if (plan.ends().isBefore(plan.starts())) {
			throw new OccasionRefused(Reason.ENDS_BEFORE_IT_STARTS);
		}
		this.title = plan.title();
		this.startsOn = plan.starts();
		this.endsOn = plan.ends();
		this.owner = plan.owner();
		Set<UUID> next = plan.channels().stream().map(ChannelId::id).collect(Collectors.toSet());
		this.channels.retainAll(next);
		this.channels.addAll(next);
	}

	private void weigh(Weight next) {
		if (this.status == OccasionStatus.CANCELLED || !this.weight.successors().contains(next)) {
			throw new OccasionRefused(Reason.WRONG_STATE);
		}
		this.weight = next;
	}

	private void moveTo(OccasionStatus next) {
		if (!this.status.successors().contains(next)) {
			throw new OccasionRefused(Reason.WRONG_STATE);
		}
		this.status = next;
	}

}
