package org.opscharter.staffing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.ChartQueries;
import org.opscharter.organisation.ChartQueries.DepartmentRow;
import org.opscharter.organisation.ChartQueries.PostRow;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.OrganisationRefused;
import org.opscharter.organisation.PostId;
import org.opscharter.shell.Flash;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.opscharter.staffing.OrganisationOffice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Opens, changes and closes posts (S0-6a).
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_ORGANISATION')")
class PostController {

	private final OrganisationOffice office;

	private final ChartQueries chart;

	private final Choices choices;

	private final Words words;

	PostController(OrganisationOffice office, ChartQueries chart, Choices choices, Words words) {
		this.office = office;
		this.chart = chart;
		this.choices = choices;
		this.words = words;
	}

	@GetMapping("/organisation/departments/{department}/posts/new")
	String newForm(@PathVariable DepartmentId department, CurrentPerson me, Model model) {
		model.addAttribute("post", PostForm.empty());
		return page(department(department).name(), "/organisation/departments/" + department + "/posts", me, model);
	}

	@PostMapping("/organisation/departments/{department}/posts")
	String create(@PathVariable DepartmentId department, @Valid @ModelAttribute("post") PostForm form,
			BindingResult errors, CurrentPerson me, Model model, RedirectAttributes redirect,
			HttpServletResponse response) {
		String name = department(department).name();
		requireMayGive(form, errors, me);
		if (!Refusal.none(errors, response,
				() -> this.office.openPost(department, form.name(), form.role(), form.isHead(), me.id()))) {
			return page(name, "/organisation/departments/" + department + "/posts", me, model);
		}
		return done("staffing.post.opened", form.name(), redirect);
	}

	@GetMapping("/organisation/posts/{id}/edit")
	String edit(@PathVariable PostId id, CurrentPerson me, Model model) {
		PostRow post = post(id, me);
		model.addAttribute("post", PostForm.of(post));
		return page(post, me, model);
	}

	@PutMapping("/organisation/posts/{id}")
	String update(@PathVariable PostId id, @Valid @ModelAttribute("post") PostForm form, BindingResult errors,
			CurrentPerson me, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		PostRow post = post(id, me);
		requireMayGive(form, errors, me);
		if (!Refusal.none(errors, response,
				() -> this.office.changePost(id, form.opened(), form.name(), form.role(), form.isHead(), me.id()))) {
			return page(post, me, model);
		}
		return done("staffing.post.changed", form.name(), redirect);
	}

	@PostMapping("/organisation/posts/{id}/closure")
	String close(@PathVariable PostId id, CurrentPerson me, RedirectAttributes redirect) {
		PostRow post = post(id, me);
		try {
			this.office.closePost(id, me.id());
		}
		catch (OrganisationRefused refused) {
			Flash.conflict(this.words.of(refused.key(), refused.arguments())).after(redirect);
			return "redirect:/organisation/posts/" + id + "/edit";
		}
		return done("staffing.post.closed", post.name(), redirect);
	}

	private static void requireMayGive(PostForm form, BindingResult errors, CurrentPerson me) {
		if (form.role() != null && !Choices.mayGive(form.role(), me)) {
			errors.rejectValue("role", "staffing.role.administrator");
		}
	}

	private DepartmentRow department(DepartmentId id) {
		return this.chart.department(id)
			.filter(DepartmentRow::open)
			.orElseThrow(() -> new NotFound("No open department " + id));
	}

	private PostRow post(PostId id, CurrentPerson me) {
		return this.chart.post(id)
			.filter((post) -> post.open() && Choices.mayGive(post.role(), me))
			.orElseThrow(() -> new NotFound("No post " + id + " to change"));
	}

	private String page(PostRow post, CurrentPerson me, Model model) {
		model.addAttribute("id", post.id().toString());
		model.addAttribute("title", post.name());
		return page(post.departmentName(), "/organisation/posts/" + post.id(), me, model);
	}

	private String page(String department, String address, CurrentPerson me, Model model) {
		model.addAttribute("department", department);
		model.addAttribute("address", address);
		model.addAttribute("roles", this.choices.roles(me));
		return "staffing/post";
	}

	private String done(String key, String name, RedirectAttributes redirect) {
		Flash.done(this.words.of(key, name.strip())).after(redirect);
		return "redirect:/organisation";
	}

}
