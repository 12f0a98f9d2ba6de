package org.opscharter.access.web;

import java.time.InstantSource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.AccountId;
import org.opscharter.access.SignIn;
import org.opscharter.access.SignInRefused;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The sign-in page.
 */
@Controller
class SignInController {

	private final SignIn door;

	private final InstantSource clock;

	SignInController(SignIn door, @Qualifier("machineClock") InstantSource clock) {
		this.door = door;
		this.clock = clock;
	}

	@GetMapping("/login")
	String newForm(Model model) {
		model.addAttribute("signIn", new SignInForm("", ""));
		return "access/login";
	}

	@PostMapping("/login")
	String create(@ModelAttribute("signIn") SignInForm form, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		try {
			AccountId account = this.door.with(form.name(), form.secret(), request.getRemoteAddr());
			new Visit(account, this.clock.instant()).begin(request);
			return "redirect:" + NextPage.take(request);
		}
		catch (SignInRefused refusal) {
			boolean locked = refusal.reason() == SignInRefused.Reason.LOCKED;
			response.setStatus((locked ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT).value());
			model.addAttribute("refusal", locked ? "access.refused.locked" : "access.refused.wrong");
			return "access/login";
		}
	}

}
