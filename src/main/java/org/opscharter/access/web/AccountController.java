package org.opscharter.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.opscharter.access.AccountRefused;
import org.opscharter.access.SignIn;
import org.opscharter.access.SignInRefused;
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
 * The own account: what I may do and why, my password.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class AccountController {

	private final AccountPage page;

	private final SignIn door;

	private final Words words;

	AccountController(AccountPage page, SignIn door, Words words) {
		this.page = page;
		this.door = door;
		this.words = words;
	}

	@GetMapping("/account")
	String show(Recognised me, HttpSession session, Model model) {
		model.addAttribute("change", new PasswordForm("", ""));
		return page(me, session, model);
	}

	@PostMapping("/account/password")
	String change(@Valid @ModelAttribute("change") PasswordForm form, BindingResult errors, Recognised me,
			HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {
		HttpSession session = request.getSession();
		if (!errors.hasErrors()) {
			try {
				this.door.changePassword(me.account(), form.current(), form.next(), session.getId(),
						request.getRemoteAddr());
				request.changeSessionId();
				Flash.done(this.words.of("access.account.changed")).after(redirect);
				return "redirect:/account";
			}
			catch (AccountRefused refusal) {
				Refusal.at(errors, "next", "current", refusal);
			}
			catch (SignInRefused refusal) {
				Refusal.at(errors, "current", refusal);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(me, session, model);
	}

	private String page(Recognised me, HttpSession session, Model model) {
		model.addAttribute("account", this.page.show(me, session.getId()));
		return "access/account";
	}

}
