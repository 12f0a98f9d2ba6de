package org.opscharter.launches.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.launches.LaunchId;
import org.opscharter.launches.Launches;
import org.opscharter.launches.web.LaunchForms.RequestForm;
import org.opscharter.shell.Flash;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Launches: the list, one of them, a new request.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class LaunchController {

	private static final String READERS = "hasAnyAuthority('VIEW_PROJECTS', 'VIEW_ALL_PROJECTS', 'WRITE_REQUESTS')";

	private static final String WRITERS = "hasAnyAuthority('WRITE_PROPOSALS', 'WRITE_REQUESTS')";

	private static final int MOST = 100_000;

	private final Launches launches;

	private final LaunchPage page;

	private final LaunchListPage list;

	private final LaunchDeed deed;

	private final Words words;

	LaunchController(Launches launches, LaunchPage page, LaunchListPage list, LaunchDeed deed, Words words) {
		this.launches = launches;
		this.page = page;
		this.list = list;
		this.deed = deed;
		this.words = words;
	}

	@GetMapping("/launches")
	@PreAuthorize(READERS)
	String index(@RequestParam(required = false) @Nullable String status, @RequestParam(defaultValue = "1") String page,
			CurrentPerson me, Model model) {
		int number = page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
		model.addAttribute("list", this.list.show(status, number, me));
		return "launches/index";
	}

	@GetMapping(path = "/launches", params = "format")
	@PreAuthorize(READERS)
	void export(@RequestParam String format, @RequestParam(required = false) @Nullable String status, CurrentPerson me,
			HttpServletResponse response) throws IOException {
		List<String> headers = Stream.of("number", "title", "leader", "status", "neededBy", "since")
			.map((column) -> this.words.of("launches.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("launches.title"), headers,
				this.list.lines(status, MOST, me)
					.stream()
					.map((line) -> List.of(line.number(), line.title(), line.leader(), line.status(), line.neededBy(),
							line.since()))
					.toList());
	}

	@GetMapping("/launches/new")
	@PreAuthorize(WRITERS)
	String newForm(Model model) {
		model.addAttribute("form", new RequestForm("", "", null));
		return "launches/new";
	}

	@PostMapping("/launches")
	@PreAuthorize(WRITERS)
	String create(@Valid @ModelAttribute("form") RequestForm form, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		LaunchId[] made = new LaunchId[1];
		Flash refusal = errors.hasErrors() ? Flash.conflict(this.words.of("launches.refused.INVALID"))
				: this.deed.refusalOf(() -> made[0] = this.launches.request(form.wish(), me.id()));
		if (refusal != null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("flash", refusal);
			return "launches/new";
		}
		Flash.done(this.words.of("launches.done.requested")).after(redirect);
		return "redirect:/launches/" + this.launches.find(made[0]).number();
	}

	@GetMapping("/launches/{number}")
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		LaunchPage.View view = this.page.show(number, me);
		model.addAttribute("page", view);
		model.addAttribute("form", LaunchSteps.blank(view));
		model.addAttribute("typed", false);
		return "launches/show";
	}

}
