package org.opscharter.outlets.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.outlets.OutletDesk;
import org.opscharter.outlets.OutletId;
import org.opscharter.outlets.OutletKind;
import org.opscharter.outlets.OutletRefused;
import org.opscharter.outlets.OutletRefused.Reason;
import org.opscharter.shell.Flash;
import org.opscharter.shell.NotFound;
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
 * Which channels take approved pieces by themselves (自动发布), set by the head of
 * operations. A secret is typed here and shown nowhere.
 */
@Controller
@PreAuthorize("hasAuthority('MANAGE_CONTENT')")
class OutletController {

	private static final String PAGE = "redirect:/content/outlets";

	private static final Map<Reason, String> FIELDS = Map.of(Reason.CHANNEL_UNKNOWN, "channel", Reason.CHANNEL_SERVED,
			"channel", Reason.FOLDER_WRONG, "folder", Reason.FOLDER_TAKEN, "folder", Reason.HOST_NOT_ALLOWED, "address",
			Reason.SECRET_SHORT, "secret", Reason.KEY_MISSING, "secret");

	private final OutletDesk desk;

	private final OutletPage page;

	private final Words words;

	OutletController(OutletDesk desk, OutletPage page, Words words) {
		this.desk = desk;
		this.page = page;
		this.words = words;
	}

	@GetMapping("/content/outlets")
	String index(Model model) {
		return show(OutletForm.blank(), model);
	}

	@PostMapping("/content/outlets")
	String open(@Valid @ModelAttribute("form") OutletForm form, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.desk.open(form.plan(), form.typedSecret(), me.id());
				Flash.done(this.words.of("outlets.done.opened")).after(redirect);
				return PAGE;
			}
			catch (OutletRefused refused) {
				String wrong = (form.plan().kind() == OutletKind.FOLDER) ? "readersAddress" : "address";
				if (refused.reason() == Reason.CHANNEL_SERVED || refused.reason() == Reason.CHANNEL_UNKNOWN) {
					model.addAttribute("flash", Flash.conflict(sentence(refused)));
				}
				errors.rejectValue(FIELDS.getOrDefault(refused.reason(), wrong), refused.reason().name(),
						sentence(refused));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(form, model);
	}

	@PostMapping("/content/outlets/{id}/secret")
	String resign(@PathVariable String id, @RequestParam(defaultValue = "") String secret, CurrentPerson me,
			RedirectAttributes redirect) {
		return after("resigned", redirect, () -> this.desk.resign(outlet(id), secret.strip(), me.id()));
	}

	@PostMapping("/content/outlets/{id}/closure")
	String close(@PathVariable String id, CurrentPerson me, RedirectAttributes redirect) {
		return after("closed", redirect, () -> this.desk.close(outlet(id), me.id()));
	}

	private String after(String done, RedirectAttributes redirect, Runnable deed) {
		try {
			deed.run();
			Flash.done(this.words.of("outlets.done." + done)).after(redirect);
		}
		catch (OutletRefused refused) {
			Flash.conflict(sentence(refused)).after(redirect);
		}
		return PAGE;
	}

	private String show(OutletForm form, Model model) {
		model.addAttribute("page", this.page.outlets());
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", form.forgetful());
		}
		return "outlets/index";
	}

	private String sentence(OutletRefused refused) {
		return this.words.of("outlets.refused." + refused.reason());
	}

	private static OutletId outlet(String typed) {
		if (!typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			throw new NotFound(typed);
		}
		return new OutletId(UUID.fromString(typed));
	}

}
