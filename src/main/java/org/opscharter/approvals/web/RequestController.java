package org.opscharter.approvals.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.approvals.Approvals;
import org.opscharter.approvals.Remark;
import org.opscharter.approvals.web.RequestPage.Problem;
import org.opscharter.approvals.web.RequestQueries.Header;
import org.opscharter.shell.Flash;
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
 * One approval request with its trail, and what is said about it.
 */
@Controller
@PreAuthorize("hasAnyAuthority('SUBMIT_APPROVALS', 'DECIDE_APPROVALS')")
class RequestController {

	private final RequestPage page;

	private final Approvals approvals;

	private final Words words;

	RequestController(RequestPage page, Approvals approvals, Words words) {
		this.page = page;
		this.approvals = approvals;
		this.words = words;
	}

	@GetMapping("/approvals/{number}")
	String show(@PathVariable String number, @RequestParam(name = "do", defaultValue = "") String dialog,
			CurrentPerson me, Model model) {
		model.addAttribute("request", this.page.show(this.page.readable(number, me), dialog, me));
		return "approvals/show";
	}

	@PostMapping("/approvals/{number}/remarks")
	String remark(@PathVariable String number, @Valid @ModelAttribute("remark") RemarkForm form, BindingResult errors,
			CurrentPerson me, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		Header header = this.page.readable(number, me);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			Problem problem = new Problem("remark", this.words.of("approvals.remark.refused"),
					(form.words() != null) ? form.words() : "");
			model.addAttribute("request", this.page.show(header, DecisionForm.blank(header), problem, me));
			return "approvals/show";
		}
		this.approvals.remark(number, me.id(), new Remark("", form.words().strip()));
		Flash.done(this.words.of("approvals.remark.done")).after(redirect);
		return "redirect:/approvals/" + number;
	}

	/**
	 * A remark as typed.
	 */
	record RemarkForm(@Nullable @NotBlank @Size(max = 2000) String words) {

	}

}
