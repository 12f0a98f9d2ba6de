package org.opscharter.custody.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.custody.AccountCustody;
import org.opscharter.custody.CustodyAccountId;
import org.opscharter.custody.CustodyNotFound;
import org.opscharter.custody.CustodyRefused;
import org.opscharter.custody.KnowingId;
import org.opscharter.custody.web.CustodyForms.KeeperForm;
import org.opscharter.custody.web.CustodyForms.LetForm;
import org.opscharter.custody.web.CustodyForms.SecretForm;
import org.opscharter.custody.web.CustodyForms.WordsForm;
import org.opscharter.custody.web.CustodyQueries.Row;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is done with an account: its secret kept and looked at, people let know it and
 * taken back, given to another keeper, closed (W19).
 */
@Controller
@PreAuthorize("isAuthenticated()")
class CustodyDeedController {

	private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private final AccountCustody custody;

	private final CustodyPage page;

	private final CustodyShown shown;

	private final CustodyDeed doing;

	private final Words words;

	CustodyDeedController(AccountCustody custody, CustodyPage page, CustodyShown shown, CustodyDeed doing,
			Words words) {
		this.custody = custody;
		this.page = page;
		this.shown = shown;
		this.doing = doing;
		this.words = words;
	}

	/**
	 * The secret for a script to show a moment. It is never part of a page, and no cache
	 * keeps it.
	 */
	@PostMapping("/custody/{number}/look")
	ResponseEntity<Map<String, String>> look(@PathVariable String number,
			@RequestParam(defaultValue = "") String reason, CurrentPerson me) {
		CustodyAccountId id = new CustodyAccountId(this.page.find(number, me).id());
		try {
			String secret = this.custody.look(id, reason.replace("\0", ""), heads(me), me.id());
			return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("secret", secret));
		}
		catch (CustodyRefused refused) {
			boolean stranger = refused.reason() == CustodyRefused.Reason.NOT_KNOWING;
			return ResponseEntity.status(stranger ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT)
				.cacheControl(CacheControl.noStore())
				.body(Map.of("message", this.doing.sentence(refused.reason())));
		}
	}

	@PostMapping("/custody/{number}/secret")
	String keep(@PathVariable String number, @Valid @ModelAttribute("secret") SecretForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return done(number, errors, me, model, response, redirect, "rotated",
				(id) -> this.custody.keep(id, form.typed(), heads(me), me.id()));
	}

	@PostMapping("/custody/{number}/knowings")
	String let(@PathVariable String number, @Valid @ModelAttribute("let") LetForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return done(number, errors, me, model, response, redirect, "let",
				(id) -> this.custody.let(id, PersonId.of(form.person()), form.why(), form.until(), heads(me), me.id()));
	}

	@PostMapping("/custody/{number}/knowings/{knowing}/decision")
	String decide(@PathVariable String number, @PathVariable String knowing,
			@RequestParam(defaultValue = "") String granted, @Valid @ModelAttribute("answer") WordsForm form,
			BindingResult errors, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		if (!heads(me)) {
			throw new CustodyNotFound(knowing);
		}
		return done(number, errors, me, model, response, redirect, "decided",
				(id) -> this.custody.decide(id, id(knowing), granted.equals("true"), form.words(), me.id()));
	}

	@PostMapping("/custody/{number}/knowings/{knowing}/end")
	String takeBack(@PathVariable String number, @PathVariable String knowing,
			@Valid @ModelAttribute("answer") WordsForm form, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		return done(number, errors, me, model, response, redirect, "takenBack",
				(id) -> this.custody.takeBack(id, id(knowing), form.words(), heads(me), me.id()));
	}

	@PostMapping("/custody/{number}/custodian")
	String handOver(@PathVariable String number, @Valid @ModelAttribute("keeper") KeeperForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return done(number, errors, me, model, response, redirect, "handedOver",
				(id) -> this.custody.handOver(id, PersonId.of(form.custodian()), heads(me), me.id()));
	}

	@PostMapping("/custody/{number}/closure")
	String close(@PathVariable String number, @Valid @ModelAttribute("closure") WordsForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return done(number, errors, me, model, response, redirect, "closed",
				(id) -> this.custody.close(id, form.words(), heads(me), me.id()));
	}

	/** Whoever does not keep it is told nothing more than that it is not there. */
	private String done(String number, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect, String what, Deed deed) {
		Row row = this.page.find(number, me);
		if (!heads(me) && !row.custodianId().equals(me.id())) {
			throw new CustodyNotFound(number);
		}
		if (!this.doing.done(errors, model, response, () -> deed.on(new CustodyAccountId(row.id())))) {
			return this.shown.page(row, me, model);
		}
		Flash.done(this.words.of("custody.done." + what)).after(redirect);
		return "redirect:/custody/" + number;
	}

	private static KnowingId id(String typed) {
		if (!typed.matches(UUIDS)) {
			throw new CustodyNotFound(typed);
		}
		return new KnowingId(UUID.fromString(typed));
	}

	private static boolean heads(CurrentPerson me) {
		return me.may(Permission.MANAGE_CUSTODY);
	}

	/**
	 * What is done with the account.
	 */
	private interface Deed {

		void on(CustodyAccountId id);

	}

}
