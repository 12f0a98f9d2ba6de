package org.opscharter.topics.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.access.Permission;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Paging;
import org.opscharter.shell.Words;
import org.opscharter.topics.Keywords;
import org.opscharter.topics.web.TopicForms.KeywordForm;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What people search for (关键词, S2a-2.1.5, S2a-2.3.3).
 */
@Controller
class KeywordController {

	private static final int SIZE = 50;

	private final Keywords keywords;

	private final KeywordQueries queries;

	private final TopicDeed deed;

	private final Words words;

	KeywordController(Keywords keywords, KeywordQueries queries, TopicDeed deed, Words words) {
		this.keywords = keywords;
		this.queries = queries;
		this.deed = deed;
		this.words = words;
	}

	@GetMapping("/content/keywords")
	@PreAuthorize("hasAnyAuthority('WRITE_CONTENT', 'VIEW_CONTENT')")
	String keywords(@RequestParam(defaultValue = "1") String page, CurrentPerson me, Model model) {
		model.addAttribute("form", KeywordForm.blank());
		return shown(page, me, model);
	}

	@PostMapping("/content/keywords")
	@PreAuthorize("hasAuthority('WRITE_CONTENT')")
	String keep(@Valid @ModelAttribute("form") KeywordForm form, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (!this.deed.done(errors, model, response, () -> this.keywords.keep(form.wanted(), me.id()))) {
			return shown("1", me, model);
		}
		Flash.done(this.words.of("topics.done.keyword", form.wanted().term())).after(redirect);
		return "redirect:/content/keywords";
	}

	private String shown(String page, CurrentPerson me, Model model) {
		Paging paging = Paging.of(page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1, SIZE,
				this.queries.count(), (number) -> "/content/keywords?page=" + number);
		model.addAttribute("paging", paging);
		model.addAttribute("rows", this.queries.all(SIZE, paging.offset()));
		model.addAttribute("writes", me.may(Permission.WRITE_CONTENT));
		model.addAttribute("terms", this.queries.terms());
		return "topics/keywords";
	}

}
