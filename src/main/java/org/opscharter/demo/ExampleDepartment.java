package org.opscharter.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.opscharter.access.Accounts;
import org.opscharter.demo.ExampleData.Company;
import org.opscharter.demo.ExampleData.Staff;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.organisation.Organisation;
import org.opscharter.organisation.PersonId;
import org.opscharter.organisation.PostId;
import org.opscharter.organisation.RoleColumn;
import org.opscharter.rulebook.RuleChanges;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Founds the example company: departments, posts, people, accounts, and the rule set the
 * operations department lives by.
 */
@Component
@ConditionalOnBooleanProperty("opscharter.evaluation")
class ExampleDepartment {

	/** The password of everybody in the example department (contract). */
	private static final String PASSWORD = "opscharter";

	private final Organisation organisation;

	private final Accounts accounts;

	private final RuleChanges changes;

	ExampleDepartment(Organisation organisation, Accounts accounts, RuleChanges changes) {
		this.organisation = organisation;
		this.accounts = accounts;
		this.changes = changes;
	}

	/** The people by user name. */
	Map<String, PersonId> found(long days, Runnable written) {
		Company company = ExampleData.company();
		this.organisation.nameCompany(company.company());
		Map<String, PostId> posts = openPosts(company);
		written.run();
		Map<String, PersonId> people = hire(company, posts, days, written);
		this.changes.adopt(company.preset(), LocalDate.parse(company.presetFrom()).plusDays(days),
				people.get("wangfang"));
		written.run();
		return people;
	}

	private Map<String, PostId> openPosts(Company company) {
		Map<String, PostId> posts = new HashMap<>();
		company.departments().forEach((department) -> {
			DepartmentId opened = this.organisation.openDepartment(department.name(), null);
			department.posts()
				.forEach((post) -> posts.put(post.name(),
						this.organisation.openPost(opened, post.name(), RoleColumn.valueOf(post.role()), post.head())));
		});
		return posts;
	}

	private Map<String, PersonId> hire(Company company, Map<String, PostId> posts, long days, Runnable written) {
		Map<String, PersonId> byName = new HashMap<>();
		Map<String, PersonId> byUsername = new HashMap<>();
		for (Staff staff : company.people()) {
			EmploymentType employment = (staff.employment() != null) ? EmploymentType.valueOf(staff.employment())
					: EmploymentType.FORMAL;
			PersonId superior = (staff.superior() != null) ? byName.get(staff.superior()) : null;
			PersonId person = this.organisation.hire(staff.name(), employment, superior, posts.get(staff.post()),
					LocalDate.parse(staff.joined()).plusDays(days));
			written.run();
			this.accounts.openExample(person, staff.username(), PASSWORD);
			byName.put(staff.name(), person);
			byUsername.put(staff.username(), person);
		}
		return byUsername;
	}

}
