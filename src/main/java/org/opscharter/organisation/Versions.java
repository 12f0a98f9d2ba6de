package org.opscharter.organisation;

import org.opscharter.organisation.OrganisationRefused.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps two people from overwriting each other: who changes a record names the version he
 * had in front of him. Asked at the beginning of the changing transaction; until its end
 * nobody else changes the organisation.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Versions {

	private final Departments departments;

	private final Posts posts;

	private final Staff staff;

	private final Turns turns;

	Versions(Departments departments, Posts posts, Staff staff, Turns turns) {
		this.departments = departments;
		this.posts = posts;
		this.staff = staff;
		this.turns = turns;
	}

	/**
	 * @throws OrganisationRefused if somebody has changed the department since
	 */
	public void require(DepartmentId id, int version) {
		this.turns.take();
		same(version, this.departments.findById(id).orElseThrow(() -> new NotInOrganisation("department")).version());
	}

	/**
	 * @throws OrganisationRefused if somebody has changed the post since
	 */
	public void require(PostId id, int version) {
		this.turns.take();
		same(version, this.posts.findById(id).orElseThrow(() -> new NotInOrganisation("post")).version());
	}

	/**
	 * @throws OrganisationRefused if somebody has changed the person since
	 */
	public void require(PersonId id, int version) {
		this.turns.take();
		same(version, this.staff.findById(id).orElseThrow(() -> new NotInOrganisation("person")).version());
	}

	private static void same(int seen, int now) {
		if (seen != now) {
			throw new OrganisationRefused(Reason.CHANGED_MEANWHILE);
		}
	}

}
