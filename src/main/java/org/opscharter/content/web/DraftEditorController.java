package org.opscharter.content.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.content.ContentRefused;
import org.opscharter.content.DraftChanged;
import org.opscharter.content.EditorialDesk;
import org.opscharter.content.Manuscript;
import org.opscharter.content.web.DraftQueries.Details;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
 * Writing a piece: it saves itself while one types, and by its button.
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_CONTENT')")
class DraftEditorController {

	private final EditorialDesk desk;

	private final DraftWriting drafting;

	private final DraftEditor page;

	private final DraftRefusals refusals;

	private final Words words;

	private final BusinessTime time;

	DraftEditorController(EditorialDesk desk, DraftWriting drafting, DraftEditor page, DraftRefusals refusals,
			Words words, BusinessTime time) {
		this.desk = desk;
		this.drafting = drafting;
		this.page = page;
		this.refusals = refusals;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/content/drafts/new")
	String newForm(Model model) {
		model.addAttribute("typed", "");
		return "content/new";
	}

	@PostMapping("/content/drafts")
	String create(@RequestParam(defaultValue = "") String title, CurrentPerson me, Model model,
			HttpServletResponse response) {
		String line = title.replace("\0", "").replaceAll("\\s+", " ").strip();
		if (line.isEmpty() || line.length() > Manuscript.TITLE) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("typed", title);
			model.addAttribute("problem",
					this.words.of(line.isEmpty() ? "content.refused.TITLE_MISSING" : "content.long.title"));
			return "content/new";
		}
		return "redirect:/content/drafts/" + this.desk.find(this.desk.begin(line, me.id())).number() + "/edit";
	}

	@GetMapping("/content/drafts/{number}/edit")
	String edit(@PathVariable String number, CurrentPerson me, Model model, RedirectAttributes redirect) {
		Details draft = this.drafting.own(number, me);
		if (!DraftWriting.isOpen(draft)) {
			Flash.conflict(this.words.of("content.refused.WRONG_STATE")).after(redirect);
			return "redirect:/content/drafts/" + number;
		}
		model.addAttribute("editor", this.page.show(draft, draft.text(), draft.version(), List.of(), me));
		return "content/edit";
	}

	@PostMapping("/content/drafts/{number}/draft")
	String save(@PathVariable String number, @Valid @ModelAttribute("form") DraftForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details draft = this.drafting.own(number, me);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("tooLong", tooLong(errors));
			return this.drafting.again(number, form.manuscript(), form.seen(), List.of(), me, model);
		}
		try {
			this.desk.save(draft.id(), form.seen(), form.manuscript(), me.id());
			Flash.done(this.words.of("content.saved", "%tR".formatted(this.time.zonedNow()))).after(redirect);
			return "redirect:/content/drafts/" + number + "/edit";
		}
		catch (DraftChanged changed) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return this.drafting.conflict(number, form.manuscript(), changed, me, model);
		}
		catch (ContentRefused refusal) {
			Flash.conflict(this.refusals.sentence(refusal)).after(redirect);
			return "redirect:/content/drafts/" + number;
		}
	}

	/** The same, for the script that saves while one types. */
	@PostMapping(path = "/content/drafts/{number}/draft", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Map<String, Object>> autosave(@PathVariable String number,
			@Valid @ModelAttribute("form") DraftForm form, BindingResult errors, CurrentPerson me) {
		Details draft = this.drafting.own(number, me);
		if (errors.hasErrors()) {
			return ResponseEntity.ok(Map.of("message", this.words.of("content.unsaved", tooLong(errors))));
		}
		try {
			int version = this.desk.save(draft.id(), form.seen(), form.manuscript(), me.id());
			return ResponseEntity.ok(Map.of("version", version, "message",
					this.words.of("content.autosaved", "%tR".formatted(this.time.zonedNow()))));
		}
		catch (DraftChanged changed) {
			return ResponseEntity.status(HttpStatus.CONFLICT)
				.body(Map.of("message", this.words.of("content.changed.stop", this.refusals.sentence(changed, me.id())),
						"title", changed.there().title(), "body", changed.there().body()));
		}
		catch (ContentRefused refusal) {
			return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("message", this.refusals.sentence(refusal)));
		}
	}

	static String tooLong(BindingResult errors) {
		return errors.getFieldErrors()
			.stream()
			.map((error) -> (error.getDefaultMessage() != null) ? error.getDefaultMessage() : error.getField())
			.distinct()
			.reduce((one, other) -> one + "；" + other)
			.orElse("");
	}

}
