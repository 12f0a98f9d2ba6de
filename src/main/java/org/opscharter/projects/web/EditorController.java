package org.opscharter.projects.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.projects.Proposals;
import org.opscharter.projects.ProposalChanged;
import org.opscharter.projects.ProposalRefused;
import org.opscharter.projects.web.ProposalQueries.Details;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Writing a proposal: it saves itself while one types, and by its button.
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_PROPOSALS')")
class EditorController {

	private final Proposals proposals;

	private final Drafting drafting;

	private final EditorPage page;

	private final ProposalRefusals refusals;

	private final Words words;

	private final BusinessTime time;

	EditorController(Proposals proposals, Drafting drafting, EditorPage page, ProposalRefusals refusals, Words words,
			BusinessTime time) {
		this.proposals = proposals;
		this.drafting = drafting;
		this.page = page;
		this.refusals = refusals;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/proposals/{number}/edit")
	String edit(@PathVariable String number, CurrentPerson me, Model model, RedirectAttributes redirect) {
		Details proposal = this.drafting.own(number, me);
		if (!proposal.status().isOpenForWriting()) {
			Flash
				.conflict(this.words.of("projects.refused.NOT_OPEN",
						this.words.of("proposal.status." + proposal.status())))
				.after(redirect);
			return "redirect:/proposals/" + number;
		}
		model.addAttribute("editor",
				this.page.show(proposal, ProposalForm.of(proposal.content(), proposal.version()), List.of()));
		return "projects/edit";
	}

	/** The way it will take, as last saved: what the margin fetches after each saving. */
	@GetMapping("/proposals/{number}/path")
	String path(@PathVariable String number, CurrentPerson me, Model model) {
		model.addAttribute("margin", this.page.margin(this.drafting.own(number, me)));
		return "projects/path :: following";
	}

	@PostMapping("/proposals/{number}/draft")
	String save(@PathVariable String number, @ModelAttribute("form") ProposalForm form, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		Details proposal = this.drafting.own(number, me);
		TypedProposal typed = new TypedProposal(form, proposal.content());
		try {
			int version = this.proposals.save(proposal.id(), form.seen(), typed.content(), me.id());
			if (typed.problems().isEmpty() && form.more().isEmpty()) {
				Flash.done(this.words.of("projects.saved", this.words.moment(this.time.now()))).after(redirect);
				return "redirect:/proposals/" + number;
			}
			response.setStatus(
					typed.problems().isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.drafting.again(number, form.at(version), typed.problems(), me, model);
		}
		catch (ProposalChanged changed) {
			return this.drafting.conflict(number, form, changed, me, model, response);
		}
		catch (ProposalRefused refusal) {
			this.refusals.sentence(refusal).after(redirect);
			return "redirect:/proposals/" + number;
		}
	}

	/** The same, for the script that saves while one types. */
	@PostMapping(path = "/proposals/{number}/draft", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Map<String, Object>> autosave(@PathVariable String number, @ModelAttribute("form") ProposalForm form,
			CurrentPerson me) {
		Details proposal = this.drafting.own(number, me);
		TypedProposal typed = new TypedProposal(form, proposal.content());
		try {
			int version = this.proposals.save(proposal.id(), form.seen(), typed.content(), me.id());
			String said = typed.problems().isEmpty()
					? this.words.of("projects.autosaved", "%tR".formatted(this.time.zonedNow()))
					: this.drafting.unsaved(typed.problems());
			return ResponseEntity.ok(Map.of("version", version, "message", said));
		}
		catch (ProposalChanged changed) {
			return ResponseEntity.status(HttpStatus.CONFLICT)
				.body(Map.of("message", this.refusals.sentence(changed, me.id())));
		}
		catch (ProposalRefused refusal) {
			return ResponseEntity.status(HttpStatus.CONFLICT)
				.body(Map.of("message", this.refusals.sentence(refusal).text()));
		}
	}

}
