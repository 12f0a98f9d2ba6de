package org.opscharter.launches;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

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
import org.opscharter.approvals.Revision;
import org.opscharter.launches.LaunchRefused.Reason;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;

/**
 * One mini-program on its way from the request to its launch (W3).
 */
@Entity
@Table(name = "launch", schema = "launches")
@DynamicUpdate
public class Launch {

	/** What approvals, trail, files and tasks call a launch. */
	public static final String KIND = "launch";

	@EmbeddedId
	private LaunchId id;

	@Version
	private @Nullable Integer version;

	private String number;

	private String title;

	private String need;

	private LocalDate neededBy;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "applicant_id"))
	private PersonId applicant;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "department_id"))
	private DepartmentId department;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "operations_id"))
	private DepartmentId operations;

	@Enumerated(EnumType.STRING)
	private LaunchStatus status;

	private Instant statusAt;

	private int release = 1;

	private int round = 1;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "leader_id"))
	private @Nullable PersonId leader;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "tech_id"))
	private @Nullable PersonId tech;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "designer_id"))
	private @Nullable PersonId designer;

	private @Nullable LocalDate kickOffOn;

	private UUID[] attendees = {};

	private String goals = "";

	private String division = "";

	private String dates = "";

	private String findings = "";

	private String skipped = "";

	private String interfaceDesign = "";

	private String interactionDesign = "";

	private @Nullable Instant reportDue;

	private @Nullable String application;

	private @Nullable String fingerprint;

	private int revision;

	private @Nullable String filingNumber;

	private @Nullable String category;

	private String platformWords = "";

	private @Nullable LocalDate launchedOn;

	private String words = "";

	protected Launch() {
	}

	Launch(String number, Wish wish, PersonId applicant, DepartmentId department, DepartmentId operations, Instant at) {
		this.id = LaunchId.next();
		this.number = number;
		this.applicant = applicant;
		this.department = department;
		this.operations = operations;
		this.status = LaunchStatus.REQUESTED;
		this.statusAt = at;
		put(wish);
	}

	public LaunchId id() {
		return this.id;
	}

	public String number() {
		return this.number;
	}

	public LaunchStatus status() {
		return this.status;
	}

	/**
	 * Which version of the mini-program, from 1.
	 */
	public int release() {
		return this.release;
	}

	/**
	 * Which round of tests of this version, from 1.
	 */
	public int round() {
		return this.round;
	}

	/**
	 * The launch as others name it.
	 */
	public Subject subject() {
		return new Subject(KIND, this.id.id(), this.number, this.title, "/launches/" + this.number);
	}

	String title() {
		return this.title;
	}

	PersonId applicant() {
		return this.applicant;
	}

	DepartmentId operations() {
		return this.operations;
	}

	@Nullable PersonId leader() {
		return this.leader;
	}

	@Nullable PersonId tech() {
		return this.tech;
	}

	@Nullable Instant reportDue() {
		return this.reportDue;
	}

	Revision revision() {
		return new Revision(this.revision, (this.fingerprint != null) ? this.fingerprint : "");
	}

	/** Everybody who has a part in it. */
	Stream<PersonId> members() {
		return Stream
			.concat(Stream.of(this.applicant, this.leader, this.tech, this.designer),
					Stream.of(this.attendees).map(PersonId::new))
			.filter((person) -> person != null)
			.distinct();
	}

	void require(boolean right) {
		if (!right) {
			throw new LaunchRefused(Reason.NOT_YOURS);
		}
	}

	/** Technology, or who leads it. */
	void requireBuilder(PersonId by) {
		require(by.equals(this.tech) || by.equals(this.leader));
	}

	void accept(PersonId leads, Instant at) {
		moveTo(LaunchStatus.TO_KICK_OFF, at);
		this.leader = leads;
		this.words = "";
	}

	void sendBack(String why, Instant at) {
		requireStatus(LaunchStatus.REQUESTED);
		moveTo(LaunchStatus.RETURNED, at);
		this.words = why;
	}

	void askAgain(Wish wish, Instant at) {
		requireStatus(LaunchStatus.RETURNED);
		moveTo(LaunchStatus.REQUESTED, at);
		put(wish);
	}

	void kickOff(Beginning beginning, Instant at) {
		if (beginning.goals().isBlank() || beginning.division().isBlank() || beginning.dates().isBlank()) {
			throw new LaunchRefused(Reason.AGREEMENT_MISSING);
		}
		moveTo(LaunchStatus.RESEARCH, at);
		this.kickOffOn = beginning.on();
		this.tech = beginning.tech();
		this.designer = beginning.designer();
		this.attendees = beginning.others().stream().map(PersonId::id).toArray(UUID[]::new);
		this.goals = beginning.goals();
		this.division = beginning.division();
		this.dates = beginning.dates();
	}

	/**
	 * @param why why it goes on without findings; empty with them
	 */
	void finishResearch(String found, String why, Instant at) {
		moveTo(LaunchStatus.DESIGN, at);
		this.findings = found;
		this.skipped = why;
	}

	void deliverDesign(String looks, String behaves, Instant reportBy, Instant at) {
		if (looks.isBlank() || behaves.isBlank()) {
			throw new LaunchRefused(Reason.DESIGN_OPEN);
		}
		moveTo(LaunchStatus.DEVELOPMENT, at);
		this.interfaceDesign = looks;
		this.interactionDesign = behaves;
		this.reportDue = reportBy;
	}

	void reportNext(Instant next) {
		requireStatus(LaunchStatus.DEVELOPMENT);
		this.reportDue = next;
	}

	/** Built: the first round of tests begins. */
	void finishBuilding(Instant at) {
		requireStatus(LaunchStatus.DEVELOPMENT);
		moveTo(LaunchStatus.TESTING, at);
	}

	void fail(Instant at) {
		requireStatus(LaunchStatus.TESTING);
		moveTo(LaunchStatus.FIXING, at);
	}

	void testAgain(Instant at) {
		requireStatus(LaunchStatus.FIXING);
		moveTo(LaunchStatus.TESTING, at);
		this.round++;
	}

	void pass(Instant at) {
		requireStatus(LaunchStatus.TESTING);
		moveTo(LaunchStatus.READY, at);
	}

	/** The application says what was tested, to the letter. */
	void apply(String text, Instant at) {
		moveTo(LaunchStatus.IN_APPROVAL, at);
		String next = hash(text);
		if (!next.equals(this.fingerprint)) {
			this.revision++;
		}
		this.application = text;
		this.fingerprint = next;
	}

	void comeBack(String why, Instant at) {
		requireStatus(LaunchStatus.IN_APPROVAL);
		moveTo(LaunchStatus.READY, at);
		this.words = why;
	}

	void decline(String why, Instant at) {
		moveTo(LaunchStatus.DECLINED, at);
		this.words = why;
	}

	void approve(Instant at) {
		moveTo(LaunchStatus.APPROVED, at);
		this.words = "";
	}

	void goToPlatform(String filing, String under, Instant at) {
		if (filing.isBlank() || under.isBlank()) {
			throw new LaunchRefused(Reason.FILING_MISSING);
		}
		moveTo(LaunchStatus.AT_PLATFORM, at);
		this.filingNumber = filing;
		this.category = under;
		this.platformWords = "";
	}

	/** 驳回, the platform's own word. */
	void beRejected(String why, Instant at) {
		requireStatus(LaunchStatus.AT_PLATFORM);
		moveTo(LaunchStatus.FIXING, at);
		this.platformWords = why;
	}

	void bePassed(Instant at) {
		requireStatus(LaunchStatus.AT_PLATFORM);
		moveTo(LaunchStatus.RELEASABLE, at);
	}

	void goLive(LocalDate on, Instant at) {
		requireStatus(LaunchStatus.RELEASABLE);
		moveTo(LaunchStatus.LIVE, at);
		this.launchedOn = on;
	}

	/** The next version is built; it is tested anew. */
	void renew(Instant at) {
		requireStatus(LaunchStatus.LIVE);
		moveTo(LaunchStatus.TESTING, at);
		this.release++;
		this.round = 1;
	}

	private void put(Wish wish) {
		this.title = wish.title();
		this.need = wish.need();
		this.neededBy = wish.neededBy();
	}

	private void requireStatus(LaunchStatus expected) {
		if (this.status != expected) {
			throw new LaunchRefused(Reason.WRONG_STATE, this.status);
		}
	}

	private void moveTo(LaunchStatus next, Instant at) {
		if (!this.status.successors().contains(next)) {
			throw new LaunchRefused(Reason.WRONG_STATE, this.status);
		}
		this.status = next;
		this.statusAt = at;
		this.reportDue = null;
	}

	private static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param title 1 to 120 characters
	 * @param need at most 2,000 characters
	 */
	public record Wish(String title, String need, LocalDate neededBy) {

	}

}
