package org.opscharter.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.OrganisationRefused.Reason;
import org.opscharter.time.BusinessTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the company is set up and staffed: departments and posts open here, people join,
 * move and leave. Who may do so, and the trail, are the caller's concern.
 */
@Component
@Transactional
public class Organisation {

	private final Companies companies;

	private final Departments departments;

	private final Posts posts;

	private final Staff staff;

	private final Turns turns;

	private final BusinessTime time;

	private final ApplicationEventPublisher events;

	Organisation(Companies companies, Departments departments, Posts posts, Staff staff, Turns turns, BusinessTime time,
			ApplicationEventPublisher events) {
		this.companies = companies;
		this.departments = departments;
		this.posts = posts;
		this.staff = staff;
		this.turns = turns;
		this.time = time;
		this.events = events;
	}

	/**
	 * Names the company, or names it anew.
	 */
	public void nameCompany(String name) {
		this.turns.take();
		this.companies.save(new Company(Name.of(name, Name.COMPANY)));
	}

	/**
	 * Opens a department, below another one or at the top.
	 */
	public DepartmentId openDepartment(String name, @Nullable DepartmentId parent) {
		this.turns.take();
		if (parent != null) {
			department(parent).requireOpen();
		}
		Department department = new Department(Name.of(name, Name.SHORT), parent, this.departments.nextPosition());
		if (this.departments.existsByNameAndClosedOnIsNullAndIdNot(name.strip(), department.id())) {
			throw new OrganisationRefused(Reason.NAME_TAKEN, name.strip());
		}
		return this.departments.saveAndFlush(department).id();
	}

	/**
	 * Opens a post (S0-6a). A department has one head post.
	 */
	public PostId openPost(DepartmentId department, String name, RoleColumn role, boolean head) {
		this.turns.take();
		department(department).requireOpen();
		Post post = new Post(department, Name.of(name, Name.SHORT), role, head,
				this.posts.nextPosition(department.id()));
		if (this.posts.existsByDepartmentAndNameAndClosedOnIsNullAndIdNot(department, post.name(), post.id())) {
			throw new OrganisationRefused(Reason.NAME_TAKEN, post.name());
		}
		if (head && this.posts.existsByDepartmentAndHeadIsTrueAndClosedOnIsNullAndIdNot(department, post.id())) {
			throw new OrganisationRefused(Reason.SECOND_HEAD_POST);
		}
		return this.posts.saveAndFlush(post).id();
	}

	/**
	 * Somebody joins and takes his primary post.
	 * @param superior whom he reports to; nobody at the top
	 */
	public PersonId hire(String name, EmploymentType employment, @Nullable PersonId superior, PostId post,
			LocalDate on) {
		this.turns.take();
		requireOpen(post);
		Person person = new Person(Name.of(name, Name.SHORT), employment, on);
		person.moveUnder(superior, lineFrom(superior, on));
		person.appoint(post, true, Term.of(on, null));
		this.staff.saveAndFlush(person);
		this.events.publishEvent(new PersonJoined(person.id(), on));
		return person.id();
	}

	/**
	 * Gives a post to somebody from a day on.
	 */
	public AppointmentId appoint(PersonId person, PostId post, boolean primary, LocalDate from) {
		return appoint(person, post, primary, from, null);
	}

	/**
	 * Gives a post to somebody from a day to a day, both included.
	 */
	public AppointmentId appoint(PersonId person, PostId post, boolean primary, LocalDate from,
			@Nullable LocalDate to) {
		this.turns.take();
		requireOpen(post);
		Person appointed = person(person);
		AppointmentId appointment = appointed.appoint(post, primary, Term.of(from, to));
		this.staff.saveAndFlush(appointed);
		this.events.publishEvent(new PersonMoved(person, from));
		return appointment;
	}

	/**
	 * Moves somebody to another primary post (调岗); the one he holds ends the day before.
	 */
	public AppointmentId transfer(PersonId person, PostId post, LocalDate from) {
		this.turns.take();
		requireOpen(post);
		Person moved = person(person);
		moved.layDownPrimaryPost(from);
		// The old appointment has to be shorter in the table before the new one is added.
		this.staff.saveAndFlush(moved);
		AppointmentId appointment = moved.appoint(post, true, Term.of(from, null));
		this.staff.saveAndFlush(moved);
		this.events.publishEvent(new PersonMoved(person, from));
		return appointment;
	}

	/**
	 * Ends an appointment with this last day.
	 */
	public void endAppointment(PersonId person, AppointmentId appointment, LocalDate lastDay) {
		this.turns.take();
		Person holder = person(person);
		holder.endAppointment(appointment, lastDay);
		this.staff.saveAndFlush(holder);
		this.events.publishEvent(new PersonMoved(person, lastDay.plusDays(1)));
	}

	/**
	 * Changes whom somebody reports to.
	 */
	public void moveUnder(PersonId person, @Nullable PersonId superior) {
		this.turns.take();
		Person moved = person(person);
		moved.moveUnder(superior, lineFrom(superior, this.time.today()));
		this.staff.saveAndFlush(moved);
	}

	/**
	 * Changes how somebody is employed, such as 转正.
	 */
	public void changeEmployment(PersonId person, EmploymentType employment) {
		this.turns.take();
		Person employed = person(person);
		employed.employAs(employment);
		this.staff.saveAndFlush(employed);
	}

	/**
	 * Somebody leaves with this last day; every appointment ends with it.
	 */
	public void leave(PersonId person, LocalDate lastDay) {
		this.turns.take();
		Person leaver = person(person);
		leaver.leave(lastDay);
		this.staff.saveAndFlush(leaver);
		this.events.publishEvent(new PersonLeft(person, lastDay));
	}

	/**
	 * Somebody is called otherwise from now on.
	 */
	public void renamePerson(PersonId person, String name) {
		this.turns.take();
		Person renamed = person(person);
		renamed.rename(Name.of(name, Name.SHORT));
		this.staff.saveAndFlush(renamed);
	}

	private Collection<PersonId> lineFrom(@Nullable PersonId superior, LocalDate on) {
		if (superior == null) {
			return List.of();
		}
		if (person(superior).hasLeftBy(on)) {
			throw new OrganisationRefused(Reason.SUPERIOR_HAS_LEFT);
		}
		return this.staff.lineFrom(superior.id()).stream().map(PersonId::new).toList();
	}

	private void requireOpen(PostId id) {
		Post post = this.posts.findById(id).orElseThrow(() -> new NotInOrganisation("post"));
		post.requireOpen();
		department(post.department()).requireOpen();
	}

	private Department department(DepartmentId id) {
		return this.departments.findById(id).orElseThrow(() -> new NotInOrganisation("department"));
	}

	private Person person(PersonId id) {
		return this.staff.findById(id).orElseThrow(() -> new NotInOrganisation("person"));
	}

}
