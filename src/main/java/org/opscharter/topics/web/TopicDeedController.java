package org.opscharter.topics.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.topics.Topics;
import org.opscharter.topics.web.TopicForms.WordsForm;
import org.opscharter.topics.web.TopicQueries.Row;
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
 * What is done with a topic: answered, passed over, dropped, put back, wished for,
 * tagged.
 */
@Controller
@PreAuthorize("hasAuthority('WRITE_CONTENT')")
class TopicDeedController {

	private final Topics topics;

	private final TopicPage page;

	private final TopicDeed doing;

	private final Words words;

	TopicDeedController(Topics topics, TopicPage page, TopicDeed doing, Words words) {
		this.topics = topics;
		this.page = page;
		this.doing = doing;
		this.words = words;
	}

	@PostMapping("/content/topics/{number}/answer")
	@PreAuthorize("hasAuthority('MANAGE_CONTENT')")
	String answer(@PathVariable String number, @RequestParam(defaultValue = "") String granted,
			@Valid @ModelAttribute("form") WordsForm form, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		boolean yes = granted.equals("true");
		return done(number, errors, me, model, response, redirect, yes ? "granted" : "refused",
				(row) -> this.topics.answer(row.id(), yes, form.words(), me.id()));
	}

	@PostMapping("/content/topics/{number}/pass")
	String pass(@PathVariable String number, @ModelAttribute("form") WordsForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return done(number, errors, me, model, response, redirect, "passed",
				(row) -> this.topics.passOver(row.id(), me.id()));
	}

	@PostMapping("/content/topics/{number}/refusal")
	String drop(@PathVariable String number, @Valid @ModelAttribute("form") WordsForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return done(number, errors, me, model, response, redirect, "dropped",
				(row) -> this.topics.drop(row.id(), form.words(), heads(me), me.id()));
	}

	@PostMapping("/content/topics/{number}/reopening")
	String reopen(@PathVariable String number, @ModelAttribute("form") WordsForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return done(number, errors, me, model, response, redirect, "reopened",
				(row) -> this.topics.reopen(row.id(), heads(me), me.id()));
	}

	@PostMapping("/content/topics/{number}/vote")
	String vote(@PathVariable String number, @ModelAttribute("form") WordsForm form, BindingResult errors,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return done(number, errors, me, model, response, redirect, "voted",
				(row) -> this.topics.vote(row.id(), me.id()));
	}

	@PostMapping("/content/topics/{number}/keywords")
	String tag(@PathVariable String number, @RequestParam(defaultValue = "") String terms,
			@ModelAttribute("form") WordsForm form, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		return done(number, errors, me, model, response, redirect, "tagged",
				(row) -> this.topics.tag(row.id(), TopicForms.terms(terms.replace("\0", "")), me.id()));
	}

	private String done(String number, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect, String what, Deed deed) {
		Row row = this.page.find(number, me);
		if (!this.doing.done(errors, model, response, () -> deed.on(row))) {
			model.addAttribute("page", this.page.show(row, me));
			return "topics/show";
		}
		Flash.done(this.words.of("topics.done." + what)).after(redirect);
		return "redirect:/content/topics/" + number;
	}

	private static boolean heads(CurrentPerson me) {
		return me.may(Permission.MANAGE_CONTENT);
	}

	/**
	 * What is done with the topic.
	 */
	private interface Deed {

		void on(Row row);

	}

}
