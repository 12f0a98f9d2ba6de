package org.opscharter.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.PersonId;
import org.opscharter.requests.ServiceRequestNotFound;
import org.opscharter.requests.ServiceRequests;
import org.opscharter.requests.web.ServiceRequestQueries.Details;
import org.opscharter.time.BusinessTime;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What becomes of a service request: put better and handed in again, taken back, or the
 * start of a proposal.
 */
@Controller
@PreAuthorize("hasAnyAuthority('WRITE_REQUESTS', 'MANAGE_PROJECTS')")
class ServiceRequestChangeController {

	private final ServiceRequests requests;

	private final ServiceRequestPage page;

	private final ServiceRequestDesk desk;

	private final BusinessTime time;

	ServiceRequestChangeController(ServiceRequests requests, ServiceRequestPage page, ServiceRequestDesk desk,
			BusinessTime time) {
		this.requests = requests;
		this.page = page;
		this.desk = desk;
		this.time = time;
	}

	@PostMapping("/requests/{number}/submission")
	@PreAuthorize("hasAuthority('WRITE_REQUESTS')")
	String submit(@PathVariable String number, @Valid @ModelAttribute("wish") ServiceRequestForm form,
			BindingResult errors, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		Details request = mine(number, me);
		form.check(errors, this.time.today());
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page", this.page.show(number, me));
			return "requests/show";
		}
		return this.desk.after(number, "submitted", redirect, () -> {
			this.requests.rewrite(request.id(), form.wish(), me.id());
			this.requests.submit(request.id(), me.id());
		});
	}

	@PostMapping("/requests/{number}/withdrawal")
	@PreAuthorize("hasAuthority('WRITE_REQUESTS')")
	String withdraw(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Details request = mine(number, me);
		return this.desk.after(number, "withdrawn", redirect, () -> this.requests.withdraw(request.id(), me.id()));
	}

	@PostMapping("/requests/{number}/proposal")
	@PreAuthorize("hasAuthority('MANAGE_PROJECTS')")
	String start(@PathVariable String number, @RequestParam(defaultValue = "") String writer, CurrentPerson me,
			RedirectAttributes redirect) {
		Details request = this.page.visible(number, me);
		if (!writer.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			throw new ServiceRequestNotFound(number);
		}
		return this.desk.after(number, "started", redirect,
				() -> this.requests.start(request.id(), PersonId.of(writer), me.id()));
	}

	private Details mine(String number, CurrentPerson me) {
		Details request = this.page.visible(number, me);
		if (!request.isMine(me)) {
			throw new ServiceRequestNotFound(number);
		}
		return request;
	}

}
