package org.opscharter.access.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.AccountId;
import org.opscharter.access.SignIn;
import org.opscharter.access.SignInRefused;
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

	private final Arrival arrival;

	private final DeviceTrust devices;

	private final SignInPage page;

	SignInController(SignIn door, Arrival arrival, DeviceTrust devices, SignInPage page) {
		this.door = door;
		this.arrival = arrival;
		this.devices = devices;
		this.page = page;
	}

	@GetMapping("/login")
	String newForm(HttpServletRequest request, Model model) {
		if (WhoIsAsking.recognised().isPresent()) {
			return "redirect:/";
		}
		Set<String> why = request.getParameterMap().keySet();
		if (why.contains("expired")) {
			model.addAttribute("notice", "access.login.expired");
		}
		else if (why.contains("out")) {
			model.addAttribute("notice", "access.login.out");
		}
		model.addAttribute("signIn", SignInForm.empty());
		return show(model);
	}

	@PostMapping("/login")
	String create(@ModelAttribute("signIn") SignInForm form, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		try {
			AccountId account = this.door.with(form.name(), form.secret(), request.getRemoteAddr());
			if (form.stays()) {
				this.devices.begin(account, request, response);
			}
			return this.arrival.begin(account, request, response);
		}
		catch (SignInRefused refusal) {
			response.setStatus(Refusal.status(refusal).value());
			model.addAttribute("refusal", Refusal.key(refusal));
			return show(model);
		}
	}

	@GetMapping("/forgotten")
	String forgotten() {
		return "access/forgotten";
	}

	private String show(Model model) {
		model.addAttribute("page", this.page.show());
		return "access/login";
	}

}
