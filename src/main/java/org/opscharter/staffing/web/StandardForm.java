package org.opscharter.staffing.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opscharter.staffing.StandardPosts.StandardDepartment;
import org.opscharter.staffing.StandardPosts.StandardPost;

/**
 * The standard posts that were ticked, each by its department and name.
 */
record StandardForm(@Nullable List<String> posts) {

	/** All that most companies have. */
	static StandardForm usual(List<StandardDepartment> departments) {
		List<String> posts = new ArrayList<>();
		departments.forEach((department) -> department.posts()
			.stream()
			.filter(StandardPost::usual)
			.forEach((post) -> posts.add(key(department, post))));
		return new StandardForm(posts);
	}

	static String key(StandardDepartment department, StandardPost post) {
		return department.name() + "/" + post.name();
	}

	boolean has(StandardDepartment department, StandardPost post) {
		return this.posts != null && this.posts.contains(key(department, post));
	}

	/** What was ticked of these; what nobody offered is nothing. */
	List<StandardDepartment> chosenOf(List<StandardDepartment> offered) {
		Set<String> ticked = new HashSet<>((this.posts != null) ? this.posts : List.of());
		return offered.stream()
			.map((department) -> new StandardDepartment(department.name(),
					department.posts().stream().filter((post) -> ticked.contains(key(department, post))).toList()))
			.filter((department) -> !department.posts().isEmpty())
			.toList();
	}

}
