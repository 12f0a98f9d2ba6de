package org.opscharter.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.AccountId;
import org.opscharter.access.AccountRefused;
import org.opscharter.access.Setup;
import org.opscharter.access.Setup.Founding;
import org.opscharter.access.SignInRefused;
import org.opscharter.shell.NotFound;
import org.opscharter.shell.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The first page of a new system. Afterwards, and in evaluation mode, there is no such
 * page.
 */
@Controller
@ConditionalOnProperty(name = "opscharter.evaluation", havingValue = "false")
class SetupController {

	private final Setup setup;

	private final Arrival arrival;

	private final Words words;

	SetupController(Setup setup, Arrival arrival, Words words) {
		this.setup = setup;
		this.arrival = arrival;
		this.words = words;
	}

	@GetMapping("/setup")
	String newForm(Model model) {
		requireNew();
		model.addAttribute("setup", SetupForm.empty());
		return "access/setup";
	}

	@PostMapping("/setup")
	String create(@Valid @ModelAttribute("setup") SetupForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		requireNew();
		if (!errors.hasErrors()) {
			try {
				AccountId account = this.setup.begin(form.token(), founding(form), request.getRemoteAddr());
				this.arrival.begin(account, request, response);
				return "redirect:/organisation/start";
			}
			catch (AccountRefused refusal) {
				Refusal.at(errors, "password", "token", refusal);
			}
			catch (SignInRefused refusal) {
				Refusal.at(errors, "token", refusal);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "access/setup";
	}

	private void requireNew() {
		if (!this.setup.isOpen()) {
			throw new NotFound("setup");
		}
	}

	private Founding founding(SetupForm form) {
		return new Founding(form.company(), this.words.of("access.setup.department"),
				this.words.of("access.setup.post"), form.name(), form.username(), form.password());
	}

}
