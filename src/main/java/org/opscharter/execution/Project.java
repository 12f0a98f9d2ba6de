package org.opscharter.execution;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.execution.ExecutionRefused.Reason;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ApprovedProposal;
import org.opscharter.projects.Importance;

/**
 * An approved proposal under way (项目): what was agreed, how it is carried out, where it
 * stands.
 */
@Entity
@Table(name = "project", schema = "execution")
@DynamicUpdate
public class Project {

	/** What approvals, trail, files and tasks call a project. */
	public static final String KIND = "project";

	@EmbeddedId
	private ProjectId id;

	@Version
	private @Nullable Integer version;

	private String number;

	private String title;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "leader_id"))
	private PersonId leader;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "author_id"))
	private PersonId author;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "department_id"))
	private DepartmentId department;

	@Enumerated(EnumType.STRING)
	private Importance importance;

	@Enumerated(EnumType.STRING)
	private ProjectStatus status;

	private Instant statusAt;

	private Instant approvedAt;

	private @Nullable Instant lapsesAt;

	private int revision;

	@Convert(converter = JsonText.OfTerms.class)
	private Terms terms;

	@Convert(converter = JsonText.OfTerms.class)
	private Terms baseline;

	private BigDecimal amount;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private String strategy = "";

	private String channels = "";

	private String resourcing = "";

	@Convert(converter = JsonText.OfKickOff.class)
	private @Nullable KickOff kickOff;

	@Enumerated(EnumType.STRING)
	private Sync.@Nullable Kind syncKind;

	@Enumerated(EnumType.STRING)
	private Sync.@Nullable Frequency frequency;

	private @Nullable Instant syncDue;

	private @Nullable Instant startedAt;

	private @Nullable Instant completedAt;

	private String reason = "";

	@Embedded
	private @Nullable StopRequest stop;

	@ElementCollection
	@CollectionTable(name = "phase", schema = "execution", joinColumns = @JoinColumn(name = "project_id"))
	@OrderColumn(name = "position")
	private List<Phase> phases = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "participant", schema = "execution", joinColumns = @JoinColumn(name = "project_id"))
	@OrderColumn(name = "position")
	private List<Participant> team = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "resource", schema = "execution", joinColumns = @JoinColumn(name = "project_id"))
	@OrderColumn(name = "position")
	private List<ResourceNeed> resources = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "archive_mark", schema = "execution", joinColumns = @JoinColumn(name = "project_id"))
	@MapKeyColumn(name = "kind")
	@MapKeyEnumerated(EnumType.STRING)
	private Map<ArchiveKind, ArchiveMark> archive = new EnumMap<>(ArchiveKind.class);

	protected Project() {
	}

	Project(ApprovedProposal proposal, Terms terms, @Nullable Instant lapsesAt) {
		this.id = ProjectId.of(proposal.id());
		this.number = proposal.number();
		this.author = proposal.author();
		this.leader = proposal.author();
		this.department = proposal.department();
		this.status = ProjectStatus.APPROVED;
		put(proposal, terms, lapsesAt);
	}

	public ProjectId id() {
		return this.id;
	}

	public String number() {
		return this.number;
	}

	public String title() {
		return this.title;
	}

	/**
	 * 项目负责人.
	 */
	public PersonId leader() {
		return this.leader;
	}

	public DepartmentId department() {
		return this.department;
	}

	public Importance importance() {
		return this.importance;
	}

	public ProjectStatus status() {
		return this.status;
	}

	/**
	 * What holds now.
	 */
	public Terms terms() {
		return this.terms;
	}

	/**
	 * What was approved last.
	 */
	public Terms baseline() {
		return this.baseline;
	}

	/** How it will be carried out. */
	Plan plan() {
		return new Plan(this.strategy, this.channels, this.resourcing, this.phases, this.team, this.resources);
	}

	/**
	 * How often it has been changed; who changes it names the version he had before him.
	 */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * The project as others name it.
	 */
	public Subject subject() {
		return new Subject(KIND, this.id.id(), this.number, this.title, "/projects/" + this.number);
	}

	@Nullable Instant lapsesAt() {
		return this.lapsesAt;
	}

	@Nullable Instant syncDue() {
		return this.syncDue;
	}

	@Nullable StopRequest stopRequest() {
		return this.stop;
	}

	String reason() {
		return this.reason;
	}

	Map<ArchiveKind, ArchiveMark> archive() {
		return this.archive;
	}

	@Nullable Sync sync() {
		return (this.syncKind != null && this.frequency != null) ? new Sync(this.syncKind, this.frequency) : null;
	}

	void requireLeader(PersonId by) {
		if (!this.leader.equals(by)) {
			throw new ExecutionRefused(Reason.NOT_LEADER);
		}
	}

	void requireVersion(int seen) {
		if (version() != seen) {
			throw new ExecutionRefused(Reason.CHANGED_MEANWHILE);
		}
	}

	/** Its proposal was revised and approved again: the plan is kept. */
	void approveAgain(ApprovedProposal proposal, Terms next, @Nullable Instant lapsesAt) {
		moveTo(ProjectStatus.APPROVED, proposal.at());
		put(proposal, next, lapsesAt);
	}

	void revise(Instant at) {
		moveTo(ProjectStatus.REVISING, at);
	}

	void plan(Plan next) {
		require(this.status.isPlannable());
		for (Phase phase : next.phases()) {
			if (phase.starts().isBefore(this.startsOn) || phase.ends().isAfter(this.endsOn)) {
				throw new ExecutionRefused(Reason.PHASE_OUTSIDE, phase.name(), this.startsOn, this.endsOn);
			}
		}
		this.strategy = next.strategy();
		this.channels = next.channels();
		this.resourcing = next.resourcing();
		replace(this.phases, next.phases());
		replace(this.team, next.team());
		replace(this.resources, next.resources());
	}

	void join(Participant participant) {
		if (this.team.stream().noneMatch((member) -> member.person().equals(participant.person()))) {
			this.team.add(participant);
		}
	}

	void start(KickOff kickOff, Sync sync, Instant firstSync, Instant at) {
		require(this.status == ProjectStatus.APPROVED);
		moveTo(ProjectStatus.RUNNING, at);
		this.kickOff = kickOff;
		this.syncKind = sync.kind();
		this.frequency = sync.frequency();
		this.startedAt = at;
		this.syncDue = firstSync;
	}

	/** The period has passed, whether reported or not. */
	void syncNext(Instant next) {
		require(this.status == ProjectStatus.RUNNING);
		this.syncDue = next;
	}

	void pause(String why, Instant at) {
		moveTo(ProjectStatus.PAUSED, at);
		this.reason = why;
	}

	void resume(Instant nextSync, Instant at) {
		require(this.status == ProjectStatus.PAUSED);
		moveTo(ProjectStatus.RUNNING, at);
		this.reason = "";
		this.stop = null;
		this.syncDue = nextSync;
	}

	void cancel(String why, Instant at) {
		moveTo(ProjectStatus.CANCELLED, at);
		this.reason = why;
	}

	void lapse(Instant at) {
		moveTo(ProjectStatus.LAPSED, at);
	}

	/** A large one is broken off by two. */
	void askToStop(String why, PersonId by, Instant at) {
		require(this.status.successors().contains(ProjectStatus.STOPPED));
		if (this.stop != null) {
			throw new ExecutionRefused(Reason.STOP_ASKED);
		}
		this.stop = new StopRequest(by, at, why);
	}

	void keepOn() {
		require(this.stop != null);
		this.stop = null;
	}

	void stop(String why, Instant at) {
		moveTo(ProjectStatus.STOPPED, at);
		this.reason = why;
		this.stop = null;
	}

	/** Other terms hold from now on. */
	void agreeOn(Terms next, boolean approved) {
		require(this.status == ProjectStatus.RUNNING || this.status == ProjectStatus.PAUSED);
		this.terms = next;
		if (approved) {
			this.baseline = next;
		}
		this.amount = next.total();
		this.startsOn = next.starts();
		this.endsOn = next.ends();
	}

	void complete(Instant at) {
		moveTo((this.importance == Importance.MAJOR) ? ProjectStatus.TO_REVIEW : ProjectStatus.TO_SUMMARISE, at);
		this.completedAt = at;
		this.stop = null;
	}

	void archiveLessons(Instant at) {
		moveTo(ProjectStatus.TO_ARCHIVE, at);
	}

	void mark(ArchiveKind kind, ArchiveMark mark) {
		require(this.status == ProjectStatus.TO_ARCHIVE);
		this.archive.put(kind, mark);
	}

	void close(Instant at) {
		require(this.status == ProjectStatus.TO_ARCHIVE);
		if (this.archive.size() < ArchiveKind.values().length) {
			throw new ExecutionRefused(Reason.INCOMPLETE);
		}
		moveTo(ProjectStatus.CLOSED, at);
	}

	void handOver(PersonId next) {
		require(!this.status.isOver());
		this.leader = next;
	}

	private void put(ApprovedProposal proposal, Terms next, @Nullable Instant lapses) {
		this.title = proposal.content().title();
		this.importance = proposal.importance();
		this.revision = proposal.revision();
		this.terms = next;
		this.baseline = next;
		this.amount = next.total();
		this.startsOn = next.starts();
		this.endsOn = next.ends();
		this.approvedAt = proposal.at();
		this.statusAt = proposal.at();
		this.lapsesAt = lapses;
	}

	private void require(boolean possible) {
		if (!possible) {
			throw new ExecutionRefused(Reason.WRONG_STATE, this.status);
		}
	}

	private void moveTo(ProjectStatus next, Instant at) {
		require(this.status.successors().contains(next));
		this.status = next;
		this.statusAt = at;
		this.lapsesAt = null;
		this.syncDue = null;
	}

	private static <T> void replace(List<T> kept, List<T> next) {
		if (!kept.equals(next)) {
			kept.clear();
			kept.addAll(next);
		}
	}

}
