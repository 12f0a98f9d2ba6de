package org.opscharter.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.AccountRefused;
import org.opscharter.access.SignIn;
import org.opscharter.access.SignInRefused;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page a one-time link opens: its owner sets his password and is in.
 */
@Controller
class LinkController {

	private final SignIn door;

	private final Arrival arrival;

	private final Words words;

	LinkController(SignIn door, Arrival arrival, Words words) {
		this.door = door;
		this.arrival = arrival;
		this.words = words;
	}

	@GetMapping("/link/{token}")
	String newForm(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		model.addAttribute("choice", new LinkForm(""));
		return page(token, request, response, model);
	}

	@PostMapping("/link/{token}")
	String create(@PathVariable String token, @Valid @ModelAttribute("choice") LinkForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				String next = this.arrival.begin(
						this.door.choosePassword(token, form.password(), request.getRemoteAddr()), request, response);
				Flash.done(this.words.of("access.link.done")).after(redirect);
				return next;
			}
			catch (AccountRefused refusal) {
				errors.rejectValue("password", Refusal.key(refusal));
			}
			catch (SignInRefused refusal) {
				Refusal.at(errors, "password", refusal);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(token, request, response, model);
	}

	private String page(String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		try {
			model.addAttribute("username", this.door.nameBehind(token, request.getRemoteAddr()));
			return "access/link";
		}
		catch (AccountRefused refusal) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("reason", "access.link.void");
		}
		catch (SignInRefused refusal) {
			response.setStatus(Refusal.status(refusal).value());
			model.addAttribute("reason", Refusal.key(refusal));
		}
		return "access/void";
	}

}
