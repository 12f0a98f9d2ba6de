package org.opscharter.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.OrganisationRefused.Reason;

/**
 * Somebody who works here or did: under whom, how employed, and which posts he holds.
 */
@Entity
@Table(schema = "organisation", name = "person")
class Person {

	@EmbeddedId
	private PersonId id;

	private String name;

	@Enumerated(EnumType.STRING)
	private EmploymentType employment;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "superior_id"))
	private @Nullable PersonId superior;

	private LocalDate joinedOn;

	private @Nullable LocalDate leftOn;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "person_id", nullable = false, updatable = false)
	private List<Appointment> appointments = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	Person(String name, EmploymentType employment, LocalDate joinedOn) {
		this.id = PersonId.next();
		this.name = name;
		this.employment = employment;
		this.joinedOn = joinedOn;
	}

	PersonId id() {
		return this.id;
	}

	int version() {
		return (this.version != null) ? this.version : 0;
	}

	boolean hasLeftBy(LocalDate day) {
		return this.leftOn != null && this.leftOn.isBefore(day);
	}

	void rename(String newName) {
		this.name = newName;
	}

	void employAs(EmploymentType type) {
		requireStaying();
		this.employment = type;
	}

	/**
	 * Reports to somebody else from now on.
	 * @param lineAbove the new superior's own superiors, upward
	 */
	void moveUnder(@Nullable PersonId newSuperior, Collection<PersonId> lineAbove) {
		requireStaying();
		if (this.id.equals(newSuperior) || lineAbove.contains(this.id)) {
			throw new OrganisationRefused(Reason.SUPERIOR_IN_A_CIRCLE);
		}
		this.superior = newSuperior;
	}

	AppointmentId appoint(PostId post, boolean primary, Term term) {
		requireStaying();
		if (term.validFrom().isBefore(this.joinedOn)) {
			throw new OrganisationRefused(Reason.BEFORE_JOINING, this.joinedOn);
		}
		for (Appointment held : this.appointments) {
			if (held.term().overlaps(term) && held.post().equals(post)) {
				throw new OrganisationRefused(Reason.POST_HELD_ALREADY);
			}
			if (held.term().overlaps(term) && primary && held.isPrimary()) {
				throw new OrganisationRefused(Reason.SECOND_PRIMARY_POST);
			}
		}
		Appointment appointment = new Appointment(post, primary, term);
		this.appointments.add(appointment);
		return appointment.id();
	}

	/**
	 * Lays the primary post down so that another can be the primary one from that day.
	 */
	void layDownPrimaryPost(LocalDate from) {
		requireStaying();
		LocalDate lastDay = from.minusDays(1);
		for (Appointment held : List.copyOf(this.appointments)) {
			if (held.isPrimary() && !held.term().endsBefore(from)) {
				if (held.term().beginsAfter(lastDay)) {
					throw new OrganisationRefused(Reason.MOVES_BEFORE_THE_LAST_MOVE, held.term().validFrom());
				}
				held.endOn(lastDay);
			}
		}
	}

	void endAppointment(AppointmentId appointment, LocalDate lastDay) {
		Appointment held = this.appointments.stream()
			.filter((candidate) -> candidate.id().equals(appointment))
			.findFirst()
			.orElseThrow(() -> new NotInOrganisation("appointment"));
		if (held.term().endsBefore(lastDay)) {
			throw new OrganisationRefused(Reason.ENDED_ALREADY, held.term().validTo());
		}
		held.endOn(lastDay);
	}

	/**
	 * Leaves; what he holds ends with the last day, what would begin later never does.
	 */
	void leave(LocalDate lastDay) {
		requireStaying();
		if (lastDay.isBefore(this.joinedOn)) {
			throw new OrganisationRefused(Reason.LEAVES_BEFORE_JOINING, this.joinedOn);
		}
		this.leftOn = lastDay;
		this.appointments.removeIf((held) -> held.term().beginsAfter(lastDay));
		this.appointments.stream()
			.filter((held) -> held.term().includes(lastDay))
			.forEach((held) -> held.endOn(lastDay));
	}

	private void requireStaying() {
		if (this.leftOn != null) {
			throw new OrganisationRefused(Reason.HAS_LEFT, this.leftOn);
		}
	}

}
