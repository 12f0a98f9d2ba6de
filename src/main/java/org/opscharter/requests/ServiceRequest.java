package org.opscharter.requests;

import java.time.Instant;
import java.time.LocalDate;
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
import org.opscharter.activity.Subject;
import org.opscharter.approvals.Revision;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalId;
import org.opscharter.requests.ServiceRequestRefused.Reason;

/**
 * One thing another department asks for (需求单), bound to the letter of what was handed in.
 */
@Entity
@Table(name = "request", schema = "requests")
@DynamicUpdate
public class ServiceRequest {

	@EmbeddedId
	private ServiceRequestId id;

	@Version
	private @Nullable Integer version;

	private String number;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "applicant_id"))
	private PersonId applicant;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "department_id"))
	private DepartmentId department;

	@Enumerated(EnumType.STRING)
	private ServiceRequestStatus status;

	@Convert(converter = WishText.class)
	private Wish wish;

	private String title;

	private LocalDate neededBy;

	private int revision;

	private @Nullable String frozen;

	private @Nullable String fingerprint;

	private String reply = "";

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "accepted_by"))
	private @Nullable PersonId acceptedBy;

	private @Nullable UUID proposalId;

	private @Nullable String proposal;

	private Instant writtenAt;

	private Instant statusAt;

	protected ServiceRequest() {
	}

	ServiceRequest(String number, PersonId applicant, DepartmentId department, Wish wish, Instant at) {
		this.id = ServiceRequestId.next();
		this.number = number;
		this.applicant = applicant;
		this.department = department;
		this.status = ServiceRequestStatus.DRAFT;
		this.statusAt = at;
		put(wish, at);
	}

	public ServiceRequestId id() {
		return this.id;
	}

	public String number() {
		return this.number;
	}

	public PersonId applicant() {
		return this.applicant;
	}

	public ServiceRequestStatus status() {
		return this.status;
	}

	public Wish wish() {
		return this.wish;
	}

	/**
	 * The request as others name it.
	 */
	public Subject subject() {
		return new Subject(ServiceRequestOwner.KIND, this.id.id(), this.number, this.title, "/requests/" + this.number);
	}

	DepartmentId department() {
		return this.department;
	}

	int revision() {
		return this.revision;
	}

	@Nullable String fingerprint() {
		return this.fingerprint;
	}

	boolean mayBeWrittenBy(PersonId person) {
		return this.applicant.equals(person) && this.status.isOpenForWriting();
	}

	void write(Wish next, PersonId by, Instant at) {
		requireApplicant(by);
		if (!this.status.isOpenForWriting()) {
			throw new ServiceRequestRefused(Reason.WRONG_STATE);
		}
		put(next.with(this.wish.files()), at);
	}

	/** Hands it in as it stands; after a return it must say something else. */
	void submit(Wish handedIn, PersonId by, Instant at) {
		requireApplicant(by);
		boolean returned = this.status == ServiceRequestStatus.RETURNED;
		moveTo(ServiceRequestStatus.IN_APPROVAL, at);
		String text = WishText.of(handedIn);
		if (text.equals(this.frozen)) {
			if (returned) {
				throw new ServiceRequestRefused(Reason.UNCHANGED);
			}
			return;
		}
		this.wish = handedIn;
		this.frozen = text;
		this.fingerprint = Revision.fingerprint(text);
		this.revision++;
	}

	void accept(PersonId by, Instant at) {
		moveTo(ServiceRequestStatus.ACCEPTED, at);
		this.acceptedBy = by;
	}

	void comeBack(String words, Instant at) {
		moveTo(ServiceRequestStatus.RETURNED, at);
		this.reply = words;
	}

	void decline(String words, Instant at) {
		moveTo(ServiceRequestStatus.DECLINED, at);
		this.reply = words;
	}

	void withdraw(Instant at) {
		moveTo(ServiceRequestStatus.WITHDRAWN, at);
	}

	/** A proposal has been started from it. */
	void start(ProposalId proposal, String number, PersonId by, Instant at) {
		requireAccepter(by);
		moveTo(ServiceRequestStatus.STARTED, at);
		this.proposalId = proposal.id();
		this.proposal = number;
	}

	void requireAccepter(PersonId by) {
		if (this.status != ServiceRequestStatus.ACCEPTED) {
			throw new ServiceRequestRefused(Reason.WRONG_STATE);
		}
		if (!by.equals(this.acceptedBy)) {
			throw new ServiceRequestRefused(Reason.NOT_ACCEPTER);
		}
	}

	private void requireApplicant(PersonId by) {
		if (!this.applicant.equals(by)) {
			throw new ServiceRequestRefused(Reason.NOT_APPLICANT);
		}
	}

	private void put(Wish next, Instant at) {
		this.wish = next;
		this.title = next.title();
		this.neededBy = next.neededBy();
		this.writtenAt = at;
	}

	private void moveTo(ServiceRequestStatus next, Instant at) {
		if (!this.status.successors().contains(next)) {
			throw new ServiceRequestRefused(Reason.WRONG_STATE);
		}
		this.status = next;
		this.statusAt = at;
	}

}
