package org.opscharter.staffing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.AccountId;
import org.opscharter.access.Accounts;
import org.opscharter.organisation.AppointmentId;
import org.opscharter.organisation.ChartQueries;
import org.opscharter.organisation.ChartQueries.PostRow;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.NotInOrganisation;
import org.opscharter.organisation.OpenWork;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.StaffQueries;
import org.opscharter.organisation.StaffQueries.AppointmentRow;
import org.opscharter.organisation.StaffQueries.StaffRow;
import org.opscharter.organisation.Versions;
import org.opscharter.time.BusinessTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people are hired, move and leave; each change leaves its line in the trail.
 */
@Component
@Transactional
public class PersonnelOffice {

	private final Organisation organisation;

	private final Versions versions;

	private final StaffQueries staff;

	private final ChartQueries chart;

	private final Accounts accounts;

	private final OrganisationTrail trail;

	private final ObjectProvider<OpenWork> work;

	private final BusinessTime time;

	PersonnelOffice(Organisation organisation, Versions versions, StaffQueries staff, ChartQueries chart,
			Accounts accounts, OrganisationTrail trail, ObjectProvider<OpenWork> work, BusinessTime time) {
		this.organisation = organisation;
		this.versions = versions;
		this.staff = staff;
		this.chart = chart;
		this.accounts = accounts;
		this.trail = trail;
		this.work = work;
		this.time = time;
	}

	/**
	 * Hires somebody, opens his account and makes the first one-time link: all or
	 * nothing.
	 */
	public Hired hire(Newcomer newcomer, PersonId by) {
		PersonId person = this.organisation.hire(newcomer.name(), newcomer.employment(), newcomer.superior(),
				newcomer.post(), newcomer.on());
		AccountId account = this.accounts.open(person, newcomer.username(), by);
		this.trail.person(person, newcomer.name().strip(), "person_hired", null,
				titleOf(newcomer.post()) + " " + newcomer.on(), by);
		return new Hired(person, this.accounts.issueLink(account, by));
	}

	/**
	 * Changes name, type of employment and superior, whichever differs.
	 * @param version the version he who changes it had in front of him
	 */
	public void change(PersonId id, int version, String name, EmploymentType employment, @Nullable PersonId superior,
			PersonId by) {
		this.versions.require(id, version);
		StaffRow before = person(id);
		if (!before.name().equals(name.strip())) {
			this.organisation.renamePerson(id, name);
			this.trail.person(id, name.strip(), "person_renamed", before.name(), name.strip(), by);
		}
		if (before.employment() != employment) {
			this.organisation.changeEmployment(id, employment);
			this.trail.person(id, name.strip(), "employment_changed", key(before.employment()), key(employment), by);
		}
		if ((before.superior() != null) ? !before.superior().equals(superior) : superior != null) {
			this.organisation.moveUnder(id, superior);
			this.trail.person(id, name.strip(), "superior_changed", before.superiorName(),
					(superior != null) ? person(superior).name() : "", by);
		}
	}

	/**
	 * Moves somebody to another primary post (调岗).
	 */
	public void transfer(PersonId id, PostId post, LocalDate from, PersonId by) {
		StaffRow before = person(id);
		this.organisation.transfer(id, post, from);
		this.trail.person(id, before.name(), "person_transferred", before.department() + " " + before.post(),
				titleOf(post) + " " + from, by);
	}

	/**
	 * Gives somebody a post beside the primary one (兼任).
	 */
	public void appoint(PersonId id, PostId post, LocalDate from, @Nullable LocalDate to, PersonId by) {
		this.organisation.appoint(id, post, false, from, to);
		this.trail.person(id, person(id).name(), "person_appointed", null,
				titleOf(post) + " " + from + ((to != null) ? "–" + to : ""), by);
	}

	public void endAppointment(PersonId id, AppointmentId appointment, LocalDate lastDay, PersonId by) {
		AppointmentRow before = this.staff.appointmentsOf(id, this.time.today())
			.stream()
			.filter((row) -> row.id().equals(appointment))
			.findFirst()
			.orElseThrow(() -> new NotInOrganisation("appointment"));
		this.organisation.endAppointment(id, appointment, lastDay);
		this.trail.person(id, person(id).name(), "appointment_ended", before.department() + " " + before.postName(),
				lastDay.toString(), by);
	}

	/**
	 * Settles that somebody leaves with this last day, and gives what he has open to his
	 * successor: all or nothing.
	 * @param successor who takes over; without one what cannot go to a post stays
	 */
	public void leave(PersonId id, LocalDate lastDay, @Nullable PersonId successor, PersonId by) {
		StaffRow before = person(id);
		this.organisation.leave(id, lastDay);
		this.trail.person(id, before.name(), "person_left", before.department() + " " + before.post(),
				lastDay.toString(), by);
		if (successor != null) {
			this.work.orderedStream().forEach((kind) -> kind.handOver(id, successor, by));
		}
	}

	private StaffRow person(PersonId id) {
		return this.staff.find(id, this.time.today()).orElseThrow(() -> new NotInOrganisation("person"));
	}

	private String titleOf(PostId id) {
		PostRow post = this.chart.post(id).orElseThrow(() -> new NotInOrganisation("post"));
		return post.departmentName() + " " + post.name();
	}

	private static String key(EmploymentType employment) {
		return "organisation.employment." + employment.name();
	}

}
