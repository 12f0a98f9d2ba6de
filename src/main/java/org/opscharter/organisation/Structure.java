package org.opscharter.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.OrganisationRefused.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes departments and posts that are there already. Nothing is deleted: what closes
 * stays in the history of those who held it.
 */
@Component
@Transactional
public class Structure {

	private final Departments departments;

	private final Posts posts;

	private final Turns turns;

	Structure(Departments departments, Posts posts, Turns turns) {
		this.departments = departments;
		this.posts = posts;
		this.turns = turns;
	}

	public void renameDepartment(DepartmentId id, String name) {
		this.turns.take();
		Department department = department(id);
		// Asked before the change: a question sends pending changes to the database
		// first.
		if (this.departments.existsByNameAndClosedOnIsNullAndIdNot(name.strip(), id)) {
			throw new OrganisationRefused(Reason.NAME_TAKEN, name.strip());
		}
		department.rename(Name.of(name, Name.SHORT));
		this.departments.saveAndFlush(department);
	}

	/**
	 * Puts a department below another one, or at the top.
	 */
	public void moveDepartment(DepartmentId id, @Nullable DepartmentId parent) {
		this.turns.take();
		Department department = department(id);
		department.moveUnder(parent, lineFrom(parent));
		this.departments.saveAndFlush(department);
	}

	/**
	 * Names who answers for a department when others ask it for something (S1-4.2.1a).
	 * @param liaison one of its members; none to let its head answer
	 */
	public void nameLiaison(DepartmentId id, @Nullable PersonId liaison, LocalDate on) {
		this.turns.take();
		Department department = department(id);
		if (liaison != null && !this.departments.belongs(id.id(), liaison.id(), on)) {
			throw new OrganisationRefused(Reason.LIAISON_FROM_ELSEWHERE);
		}
		department.nameLiaison(liaison);
		this.departments.saveAndFlush(department);
	}

	/**
	 * Closes a department that has neither posts nor departments any more.
	 */
	public void closeDepartment(DepartmentId id, LocalDate on) {
		this.turns.take();
		Department department = department(id);
		if (this.posts.existsByDepartmentAndClosedOnIsNull(id)) {
			throw new OrganisationRefused(Reason.DEPARTMENT_HAS_POSTS);
		}
		if (this.departments.existsByParentAndClosedOnIsNull(id)) {
			throw new OrganisationRefused(Reason.DEPARTMENT_HAS_DEPARTMENTS);
		}
		department.close(on);
		this.departments.saveAndFlush(department);
	}

	/**
	 * Changes the name of a post, the column that says what it may do, and whether it is
	 * the head post; who holds it has the new rights at once.
	 */
	public void changePost(PostId id, String name, RoleColumn role, boolean head) {
		this.turns.take();
		Post post = post(id);
		if (this.posts.existsByDepartmentAndNameAndClosedOnIsNullAndIdNot(post.department(), name.strip(), id)) {
			throw new OrganisationRefused(Reason.NAME_TAKEN, name.strip());
		}
		if (head && this.posts.existsByDepartmentAndHeadIsTrueAndClosedOnIsNullAndIdNot(post.department(), id)) {
			throw new OrganisationRefused(Reason.SECOND_HEAD_POST);
		}
		post.describe(Name.of(name, Name.SHORT), role, head);
		this.posts.saveAndFlush(post);
	}

	/**
	 * Closes a post that nobody holds (S0-6a).
	 */
	public void closePost(PostId id, LocalDate on) {
		this.turns.take();
		Post post = post(id);
		int holders = this.posts.countHolders(id.id(), on);
		if (holders > 0) {
			throw new OrganisationRefused(Reason.POST_IS_HELD, holders);
		}
		post.close(on);
		this.posts.saveAndFlush(post);
	}

	private Collection<DepartmentId> lineFrom(@Nullable DepartmentId parent) {
		if (parent == null) {
			return List.of();
		}
		department(parent).requireOpen();
		return this.departments.lineFrom(parent.id()).stream().map(DepartmentId::new).toList();
	}

	private Department department(DepartmentId id) {
		return this.departments.findById(id).orElseThrow(() -> new NotInOrganisation("department"));
	}

	private Post post(PostId id) {
		return this.posts.findById(id).orElseThrow(() -> new NotInOrganisation("post"));
	}

}
