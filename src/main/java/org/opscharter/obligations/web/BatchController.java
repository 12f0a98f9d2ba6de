package org.opscharter.obligations.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.obligations.ObligationId;
import org.opscharter.obligations.WaiverRefused;
import org.opscharter.obligations.Waivers;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A superior lets several rows pass at once, such as all that fall into a holiday (X05).
 */
@Controller
@PreAuthorize("isAuthenticated()")
class BatchController {

	private final Waivers waivers;

	private final BatchPage page;

	private final WaiverRefusals refusals;

	private final Words words;

	BatchController(Waivers waivers, BatchPage page, WaiverRefusals refusals, Words words) {
		this.waivers = waivers;
		this.page = page;
		this.refusals = refusals;
		this.words = words;
	}

	@GetMapping("/obligations/waivers")
	String show(SpanFilter span, CurrentPerson me, Model model) {
		model.addAttribute("page", this.page.show(span, me));
		model.addAttribute("batch", BatchForm.empty());
		return "obligations/waivers";
	}

	@PostMapping("/obligations/waivers")
	String grant(SpanFilter span, @Valid @ModelAttribute("batch") BatchForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				int granted = this.waivers.grantAll(
						form.rows().stream().map((row) -> new ObligationId(this.page.visible(row, me))).toList(),
						form.reason(), form.words(), me.id());
				Flash.done(this.words.of("obligations.batch.done", granted)).after(redirect);
				return "redirect:/obligations/waivers";
			}
			catch (WaiverRefused refusal) {
				errors.reject("obligations.waiver.refused", this.refusals.words(refusal));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("page", this.page.show(span, me));
		return "obligations/waivers";
	}

}
