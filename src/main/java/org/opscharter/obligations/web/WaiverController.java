package org.opscharter.obligations.web;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.obligations.ObligationId;
import org.opscharter.obligations.ObligationNotFound;
import org.opscharter.obligations.WaiverId;
import org.opscharter.obligations.WaiverRefused;
import org.opscharter.obligations.Waivers;
import org.opscharter.obligations.web.ObligationQueries.Details;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Asking to have a row waived, and deciding about it (X05).
 */
@Controller
@PreAuthorize("isAuthenticated()")
class WaiverController {

	private static final int LONGEST = 300;

	private final Waivers waivers;

	private final ObligationPage page;

	private final WaiverRefusals refusals;

	private final Words words;

	WaiverController(Waivers waivers, ObligationPage page, WaiverRefusals refusals, Words words) {
		this.waivers = waivers;
		this.page = page;
		this.refusals = refusals;
		this.words = words;
	}

	@PostMapping("/obligations/{id}/waiver")
	String ask(@PathVariable String id, @Valid @ModelAttribute("waiver") WaiverForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details row = this.page.visible(id, me);
		if (!errors.hasErrors()) {
			try {
				this.waivers.ask(new ObligationId(row.id()), form.reason(), form.words(), me.id());
				Flash.done(this.words.of("obligations.waiver.asked")).after(redirect);
				return "redirect:/obligations/" + id;
			}
			catch (WaiverRefused refusal) {
				errors.reject("obligations.waiver.refused", this.refusals.words(refusal));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("row", this.page.show(id, me));
		return "obligations/show";
	}

	@PostMapping("/obligations/{id}/waiver/{waiver}/decision")
	String decide(@PathVariable String id, @PathVariable String waiver, @RequestParam(defaultValue = "") String outcome,
			@RequestParam(defaultValue = "") String answer, CurrentPerson me, RedirectAttributes redirect) {
		WaiverId wish = of(id, waiver, me);
		return after(id, redirect, () -> {
			if (outcome.equals("GRANTED")) {
				this.waivers.grant(wish, shortened(answer), me.id());
				return "obligations.waiver.done.GRANTED";
			}
			this.waivers.refuse(wish, shortened(answer), me.id());
			return "obligations.waiver.done.REFUSED";
		});
	}

	@DeleteMapping("/obligations/{id}/waiver/{waiver}")
	String withdraw(@PathVariable String id, @PathVariable String waiver, CurrentPerson me,
			RedirectAttributes redirect) {
		WaiverId wish = of(id, waiver, me);
		return after(id, redirect, () -> {
			this.waivers.withdraw(wish, me.id());
			return "obligations.waiver.done.WITHDRAWN";
		});
	}

	/** The waiver, if it stands under a row that is for these eyes. */
	private WaiverId of(String id, String waiver, CurrentPerson me) {
		return this.page.show(id, me)
			.wishes()
			.stream()
			.filter((wish) -> wish.id().equals(waiver))
			.findFirst()
			.map((wish) -> WaiverId.of(waiver))
			.orElseThrow(() -> new ObligationNotFound(waiver));
	}

	private String after(String id, RedirectAttributes redirect, Supplier<String> deed) {
		try {
			Flash.done(this.words.of(deed.get())).after(redirect);
		}
		catch (WaiverRefused refusal) {
			Flash.conflict(this.refusals.words(refusal)).after(redirect);
		}
		return "redirect:/obligations/" + id;
	}

	private static String shortened(String text) {
		return text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
	}

}
