package org.opscharter.staffing;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.ChartQueries;
import org.opscharter.organisation.ChartQueries.DepartmentRow;
import org.opscharter.organisation.ChartQueries.PostRow;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.NotInOrganisation;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.organisation.Structure;
import org.opscharter.organisation.Versions;
import org.opscharter.staffing.StandardPosts.StandardDepartment;
import org.opscharter.staffing.StandardPosts.StandardPost;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where departments and posts are set up, changed and closed; each change leaves its line
 * in the trail.
 */
@Component
@Transactional
public class OrganisationOffice {

	private final Organisation organisation;

	private final Structure structure;

	private final Versions versions;

	private final ChartQueries chart;

	private final Directory directory;

	private final OrganisationTrail trail;

	private final BusinessTime time;

	OrganisationOffice(Organisation organisation, Structure structure, Versions versions, ChartQueries chart,
			Directory directory, OrganisationTrail trail, BusinessTime time) {
		this.organisation = organisation;
		this.structure = structure;
		this.versions = versions;
		this.chart = chart;
		this.directory = directory;
		this.trail = trail;
		this.time = time;
	}

	public void nameCompany(String name, PersonId by) {
		String before = this.directory.company().orElse(null);
		this.organisation.nameCompany(name);
		this.trail.company("company_named", before, name.strip(), by);
	}

	public DepartmentId openDepartment(String name, @Nullable DepartmentId parent, PersonId by) {
		DepartmentId id = this.organisation.openDepartment(name, parent);
		this.trail.department(id, name.strip(), "department_opened", null, name.strip(), by);
		return id;
	}

	/**
	 * Renames a department, moves it, or both.
	 * @param version the version he who changes it had in front of him
	 */
	public void changeDepartment(DepartmentId id, int version, String name, @Nullable DepartmentId parent,
			PersonId by) {
		this.versions.require(id, version);
		DepartmentRow before = department(id);
		if (!before.name().equals(name.strip())) {
			this.structure.renameDepartment(id, name);
			this.trail.department(id, name.strip(), "department_renamed", before.name(), name.strip(), by);
		}
		DepartmentId under = before.parent();
		if ((under != null) ? !under.equals(parent) : parent != null) {
			this.structure.moveDepartment(id, parent);
			this.trail.department(id, name.strip(), "department_moved", nameOf(under), nameOf(parent), by);
		}
	}

	/**
	 * Names who answers for a department when others ask it for something; none to let
	 * its head answer (S1-4.2.1a).
	 */
	public void nameLiaison(DepartmentId id, @Nullable PersonId liaison, PersonId by) {
		DepartmentRow before = department(id);
		if (!Objects.equals(before.liaison(), liaison)) {
			this.structure.nameLiaison(id, liaison, this.time.today());
			this.trail.department(id, before.name(), "department_liaison", personName(before.liaison()),
					personName(liaison), by);
		}
	}

	public void closeDepartment(DepartmentId id, PersonId by) {
		DepartmentRow before = department(id);
		this.structure.closeDepartment(id, this.time.today());
		this.trail.department(id, before.name(), "department_closed", before.name(), null, by);
	}

	public PostId openPost(DepartmentId department, String name, RoleColumn role, boolean head, PersonId by) {
		PostId id = this.organisation.openPost(department, name, role, head);
		this.trail.post(id, name.strip(), "post_opened", null, key(role), by);
		return id;
	}

	/**
	 * Changes a post's name, its role column, whether it is the head post.
	 * @param version the version he who changes it had in front of him
	 */
	public void changePost(PostId id, int version, String name, RoleColumn role, boolean head, PersonId by) {
		this.versions.require(id, version);
		PostRow before = post(id);
		this.structure.changePost(id, name, role, head);
		if (!before.name().equals(name.strip())) {
			this.trail.post(id, name.strip(), "post_renamed", before.name(), name.strip(), by);
		}
		if (before.role() != role) {
			this.trail.post(id, name.strip(), "post_given_other_rights", key(before.role()), key(role), by);
		}
		if (before.head() != head) {
			this.trail.post(id, name.strip(), head ? "post_made_head" : "post_no_longer_head", null, null, by);
		}
	}

	public void closePost(PostId id, PersonId by) {
		PostRow before = post(id);
		this.structure.closePost(id, this.time.today());
		this.trail.post(id, before.name(), "post_closed", before.name(), null, by);
	}

	/**
	 * Sets up the departments and posts a new company has chosen from the standard ones.
	 */
	public void openStandard(List<StandardDepartment> chosen, PersonId by) {
		for (StandardDepartment department : chosen) {
			DepartmentId id = openDepartment(department.name(), null, by);
			for (StandardPost post : department.posts()) {
				openPost(id, post.name(), post.role(), post.head(), by);
			}
		}
	}

	private @Nullable String personName(@Nullable PersonId person) {
		return (person != null) ? this.directory.find(person, this.time.today()).map(Member::name).orElse(null) : null;
	}

	private @Nullable String nameOf(@Nullable DepartmentId id) {
		return (id != null) ? department(id).name() : null;
	}

	private DepartmentRow department(DepartmentId id) {
		return this.chart.department(id).orElseThrow(() -> new NotInOrganisation("department"));
	}

	private PostRow post(PostId id) {
		return this.chart.post(id).orElseThrow(() -> new NotInOrganisation("post"));
	}

	private static String key(RoleColumn role) {
		return "organisation.role." + role.name();
	}

}
