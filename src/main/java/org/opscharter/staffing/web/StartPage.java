package org.opscharter.staffing.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.organisation.ChartQueries;
import org.opscharter.organisation.ChartQueries.ChartDepartment;
import org.opscharter.organisation.Directory;
import org.opscharter.shell.ReadinessCheck.Gap;
import org.opscharter.shell.Words;
import org.opscharter.staffing.StandardPosts;
import org.opscharter.staffing.StandardPosts.StandardDepartment;
import org.opscharter.staffing.StandardPosts.StandardPost;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The first page of a new company: its name, what is still missing, and the standard
 * departments that are not there yet.
 */
@Component
class StartPage {

	private final Missing missing;

	private final Directory directory;

	private final ChartQueries chart;

	private final StandardPosts standard;

	private final BusinessTime time;

	private final Words words;

	StartPage(Missing missing, Directory directory, ChartQueries chart, StandardPosts standard, BusinessTime time,
			Words words) {
		this.missing = missing;
		this.directory = directory;
		this.chart = chart;
		this.standard = standard;
		this.time = time;
		this.words = words;
	}

	/** The page with its forms as they start. */
	String show(CurrentPerson me, Model model) {
		List<StandardDepartment> offered = offered();
		if (!model.containsAttribute("company")) {
			model.addAttribute("company", new CompanyForm(this.directory.company().orElse("")));
		}
		if (!model.containsAttribute("standard")) {
			model.addAttribute("standard", StandardForm.usual(offered));
		}
		StandardForm form = (StandardForm) model.getAttribute("standard");
		Set<String> permissions = me.permissions().stream().map(Permission::name).collect(Collectors.toSet());
		model.addAttribute("gaps", this.missing.gaps(permissions).stream().map(this::line).toList());
		model.addAttribute("departments", offered.stream().map((department) -> branch(department, form)).toList());
		return "staffing/start";
	}

	/** Standard departments whose name is still free. */
	List<StandardDepartment> offered() {
		Set<String> taken = this.chart.chart(this.time.today())
			.stream()
			.map(ChartDepartment::name)
			.collect(Collectors.toSet());
		return this.standard.departments().stream().filter((department) -> !taken.contains(department.name())).toList();
	}

	private Line line(Gap gap) {
		return new Line(gap.title(), gap.why(), this.words.of(gap.action()), gap.href());
	}

	private Branch branch(StandardDepartment department, StandardForm form) {
		return new Branch(department.name(),
				department.posts().stream().map((post) -> offer(department, post, form)).toList());
	}

	private Offer offer(StandardDepartment department, StandardPost post, StandardForm form) {
		return new Offer(StandardForm.key(department, post), post.name(),
				this.words.of("organisation.role." + post.role().name()), post.head(), form.has(department, post));
	}

	/**
	 * Something missing, and where it is done.
	 */
	record Line(String title, String why, String action, String href) {

	}

	/**
	 * A department that can be set up.
	 */
	record Branch(String name, List<Offer> posts) {

	}

	/**
	 * A post that can be set up with it.
	 */
	record Offer(String key, String name, String role, boolean head, boolean ticked) {

	}

}
