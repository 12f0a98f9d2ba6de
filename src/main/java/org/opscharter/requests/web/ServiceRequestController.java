package org.opscharter.requests.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Service requests: the list, one of them, a new one in a minute.
 */
@Controller
@PreAuthorize("hasAnyAuthority('WRITE_REQUESTS', 'MANAGE_PROJECTS')")
class ServiceRequestController {

	private static final int MOST = 100_000;

	private final ServiceRequestPage page;

	private final ServiceRequestQueries queries;

	private final ServiceRequestDesk desk;

	private final Words words;

	private final BusinessTime time;

	ServiceRequestController(ServiceRequestPage page, ServiceRequestQueries queries, ServiceRequestDesk desk,
			Words words, BusinessTime time) {
		this.page = page;
		this.queries = queries;
		this.desk = desk;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/requests")
	String index(@RequestParam(defaultValue = "1") String page, CurrentPerson me, Model model) {
		int number = page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
		model.addAttribute("list", this.page.list(number, me));
		return "requests/index";
	}

	@GetMapping(path = "/requests", params = "format")
	void export(@RequestParam String format, CurrentPerson me, HttpServletResponse response) throws IOException {
		List<String> headers = Stream.of("number", "title", "applicant", "department", "neededBy", "status", "since")
			.map((column) -> this.words.of("requests.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("requests.title"), headers,
				this.page.lines(this.queries.rows(me, MOST, 0))
					.stream()
					.map((line) -> List.of(line.number(), line.title(), line.applicant(), line.department(),
							line.neededBy(), line.status(), line.since()))
					.toList());
	}

	@GetMapping("/requests/new")
	@PreAuthorize("hasAuthority('WRITE_REQUESTS')")
	String newForm(Model model) {
		model.addAttribute("wish", new ServiceRequestForm("", "", "", ""));
		return "requests/new";
	}

	@PostMapping("/requests")
	@PreAuthorize("hasAuthority('WRITE_REQUESTS')")
	String create(@Valid @ModelAttribute("wish") ServiceRequestForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable MultipartFile file, CurrentPerson me,
			HttpServletResponse response, RedirectAttributes redirect) throws IOException {
		form.check(errors, this.time.today());
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "requests/new";
		}
		return this.desk.writeAndSubmit(form.wish(), file, me, redirect);
	}

	@GetMapping("/requests/{number}")
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		ServiceRequestPage.View view = this.page.show(number, me);
		model.addAttribute("page", view);
		model.addAttribute("wish", ServiceRequestForm.of(view.request().wish()));
		return "requests/show";
	}

}
