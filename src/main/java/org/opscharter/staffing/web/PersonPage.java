package org.opscharter.staffing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.access.PermissionMatrix;
import org.opscharter.activity.Histories;
import org.opscharter.organisation.AppointmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.organisation.StaffQueries;
import org.opscharter.organisation.StaffQueries.AppointmentRow;
import org.opscharter.organisation.StaffQueries.StaffRow;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * A person in words: posts, superior, reports, what he may do and why, and, for those who
 * keep the records, what changed. Four statements.
 */
@Component
class PersonPage {

	private final StaffQueries queries;

	private final Histories histories;

	private final BusinessTime time;

	private final Words words;

	PersonPage(StaffQueries queries, Histories histories, BusinessTime time, Words words) {
		this.queries = queries;
		this.histories = histories;
		this.time = time;
		this.words = words;
	}

	View show(PersonId id, CurrentPerson me) {
		LocalDate today = this.time.today();
		StaffRow person = require(id);
		List<AppointmentRow> appointments = this.queries.appointmentsOf(id, today);
		List<StaffRow> reports = this.queries.reportsOf(id, today);
		boolean manages = me.may(Permission.MANAGE_ORGANISATION) && person.leftOn() == null;
		boolean given = appointments.stream()
			.filter(AppointmentRow::current)
			.allMatch((row) -> Choices.mayGive(row.role(), me));
		return new View(id.toString(), person.name(), this.words.of("organisation.employment." + person.employment()),
				person.department(), person.post(), person.joinedOn().toString(),
				(person.leftOn() != null) ? person.leftOn().toString() : null,
				(person.superior() != null) ? new Link(person.superiorName(), href(person.superior())) : null,
				appointments.stream().map((row) -> line(row, manages && given, today)).toList(),
				reports.stream().map((report) -> new Link(report.name(), href(report.id()))).toList(),
				rights(person, appointments, !reports.isEmpty(), today), manages && given,
				person.employment() == EmploymentType.INTERN,
				(me.may(Permission.MANAGE_ORGANISATION) || me.id().equals(id)) ? this.histories.of(id.id())
						: List.of());
	}

	StaffRow require(PersonId id) {
		return this.queries.find(id, this.time.today()).orElseThrow(() -> new NotFound("No person " + id));
	}

	/** Only somebody who is still here, and whose rights are not above one's own. */
	StaffRow requireChangeable(PersonId id, CurrentPerson me) {
		StaffRow person = require(id);
		boolean given = this.queries.appointmentsOf(id, this.time.today())
			.stream()
			.filter(AppointmentRow::current)
			.allMatch((row) -> Choices.mayGive(row.role(), me));
		if (person.leftOn() != null || !given) {
			throw new NotFound("No person to change " + id);
		}
		return person;
	}

	AppointmentRow requireAppointment(PersonId id, AppointmentId appointment) {
		return this.queries.appointmentsOf(id, this.time.today())
			.stream()
			.filter((row) -> row.id().equals(appointment))
			.findFirst()
			.orElseThrow(() -> new NotFound("No appointment " + appointment));
	}

	private Appointment line(AppointmentRow row, boolean manages, LocalDate today) {
		String state = row.current() ? "current" : row.from().isAfter(today) ? "coming" : "past";
		return new Appointment(row.id().toString(), row.department() + " · " + row.postName(),
				this.words.of(row.primary() ? "staffing.primary" : "staffing.secondary"),
				this.words.of("staffing.term." + ((row.to() != null) ? "closed" : "open"), row.from().toString(),
						String.valueOf(row.to())),
				this.words.of("staffing.appointment." + state), state.equals("past"), manages && !state.equals("past"));
	}

	private List<Right> rights(StaffRow person, List<AppointmentRow> appointments, boolean superior, LocalDate today) {
		Map<Permission, List<String>> reasons = new EnumMap<>(Permission.class);
		if (person.hasLeftBy(today)) {
			return List.of();
		}
		List<AppointmentRow> current = appointments.stream().filter(AppointmentRow::current).toList();
		for (AppointmentRow row : current) {
			PermissionMatrix.of(row.role())
				.forEach((permission) -> reasons.computeIfAbsent(permission, (key) -> new ArrayList<>())
					.add(row.postName()));
		}
		List<RoleColumn> columns = current.stream().map(AppointmentRow::role).toList();
		return PermissionMatrix.of(columns, superior, person.employment() == EmploymentType.INTERN)
			.stream()
			.map((permission) -> new Right(this.words.of("access.permission." + permission.name()),
					String.join("、",
							reasons.getOrDefault(permission, List.of(this.words.of("staffing.right.superior"))))))
			.toList();
	}

	private static String href(PersonId id) {
		return "/organisation/people/" + id;
	}

	/**
	 * The page.
	 */
	record View(String id, String name, String employment, String department, String post, String joined,
			@Nullable String left, @Nullable Link superior, List<Appointment> appointments, List<Link> reports,
			List<Right> rights, boolean manages, boolean intern, List<Histories.Line> history) {

	}

	/**
	 * Somebody else on the page.
	 */
	record Link(String name, String href) {

	}

	/**
	 * A post held.
	 */
	record Appointment(String id, String post, String kind, String term, String state, boolean past, boolean ends) {

	}

	/**
	 * Something the person may do, and the posts that allow it.
	 */
	record Right(String permission, String because) {

	}

}
