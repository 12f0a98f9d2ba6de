package org.opscharter.staffing.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.organisation.ChartQueries;
import org.opscharter.organisation.ChartQueries.ChartDepartment;
import org.opscharter.organisation.ChartQueries.ChartPost;
import org.opscharter.organisation.ChartQueries.Holder;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.EmploymentType;
import org.opscharter.shell.Tab;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The chart in words. Two statements.
 */
@Component
class ChartPage {

	private final ChartQueries queries;

	private final Directory directory;

	private final Choices choices;

	private final BusinessTime time;

	private final Words words;

	ChartPage(ChartQueries queries, Directory directory, Choices choices, BusinessTime time, Words words) {
		this.queries = queries;
		this.directory = directory;
		this.choices = choices;
		this.time = time;
		this.words = words;
	}

	View show(CurrentPerson me) {
		List<ChartDepartment> chart = this.queries.chart(this.time.today());
		List<ChartPost> posts = chart.stream().flatMap((department) -> department.posts().stream()).toList();
		long people = posts.stream().flatMap((post) -> post.holders().stream()).map(Holder::id).distinct().count();
		long vacant = posts.stream().filter(ChartPost::isVacant).count();
		return new View(this.directory.company().orElse(null), tabs(this.words, true), String.valueOf(chart.size()),
				String.valueOf(posts.size()), String.valueOf(people), String.valueOf(vacant), vacant > 0,
				chart.stream().map((department) -> department(department, me)).toList(),
				me.may(Permission.MANAGE_ORGANISATION));
	}

	static List<Tab> tabs(Words words, boolean chart) {
		return List.of(new Tab(words.of("staffing.tab.chart"), null, "/organisation", chart),
				new Tab(words.of("staffing.tab.people"), null, "/organisation/people", !chart));
	}

	private Department department(ChartDepartment department, CurrentPerson me) {
		String head = Stream.of(department)
			.flatMap((one) -> one.posts().stream())
			.filter(ChartPost::head)
			.flatMap((post) -> post.holders().stream())
			.map(Holder::name)
			.findFirst()
			.map((name) -> this.words.of("staffing.headed", name))
			.orElse(this.words.of(department.posts().stream().anyMatch(ChartPost::head) ? "staffing.head.vacant"
					: "staffing.head.none"));
		int depth = Math.min(department.depth(), 4);
		return new Department(department.id().toString(), department.name(), "depth-" + depth, head,
				department.posts().stream().map((post) -> post(post, me)).toList());
	}

	private Post post(ChartPost post, CurrentPerson me) {
		return new Post(post.id().toString(), post.name(), post.head(),
				this.words.of("organisation.role." + post.role().name()), this.choices.mayDo(post.role()),
				post.holders().stream().map(this::person).toList(),
				me.may(Permission.MANAGE_ORGANISATION) && Choices.mayGive(post.role(), me));
	}

	private Person person(Holder holder) {
		String mark = holder.primary() ? "" : this.words.of("staffing.secondary");
		String type = (holder.employment() == EmploymentType.FORMAL) ? ""
				: this.words.of("organisation.employment." + holder.employment().name());
		return new Person(holder.name(), "/organisation/people/" + holder.id(),
				Stream.of(type, mark).filter((fact) -> !fact.isEmpty()).toList());
	}

	/**
	 * The page.
	 */
	record View(@Nullable String company, List<Tab> tabs, String departmentCount, String postCount, String people,
			String vacant, boolean hasVacant, List<Department> departments, boolean manages) {

		public boolean isEmpty() {
			return this.departments.isEmpty();
		}

	}

	/**
	 * A department of the page.
	 */
	record Department(String id, String name, String depth, String head, List<Post> posts) {

	}

	/**
	 * A post of the page; without persons it is vacant.
	 *
	 * @param changeable whether the reader may change it
	 */
	record Post(String id, String name, boolean head, String role, String mayDo, List<Person> persons,
			boolean changeable) {

		public boolean isVacant() {
			return this.persons.isEmpty();
		}

	}

	/**
	 * Who holds it.
	 */
	record Person(String name, String href, List<String> facts) {

	}

}
