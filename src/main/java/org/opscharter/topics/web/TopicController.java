package org.opscharter.topics.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.opscharter.access.CurrentPerson;
import org.opscharter.shell.Flash;
import org.opscharter.shell.ListExport;
import org.opscharter.shell.Words;
import org.opscharter.topics.TopicKind;
import org.opscharter.topics.TopicPlan;
import org.opscharter.topics.Topics;
import org.opscharter.topics.web.TopicForms.TopicForm;
import org.opscharter.topics.web.TopicForms.WordsForm;
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
 * The topic pool, on the page and as a file, and what is filed in it.
 */
@Controller
class TopicController {

	private static final String READS = "hasAnyAuthority('WRITE_CONTENT', 'VIEW_CONTENT')";

	private static final String WRITES = "hasAuthority('WRITE_CONTENT')";

	private static final int MOST = 100_000;

	private final Topics topics;

	private final TopicListPage list;

	private final TopicPage page;

	private final TopicDeed deed;

	private final Words words;

	TopicController(Topics topics, TopicListPage list, TopicPage page, TopicDeed deed, Words words) {
		this.topics = topics;
		this.list = list;
		this.page = page;
		this.deed = deed;
		this.words = words;
	}

	@GetMapping("/content/topics")
	@PreAuthorize(READS)
	String topics(TopicFilter filter, @RequestParam(defaultValue = "1") String page, CurrentPerson me, Model model) {
		model.addAttribute("list",
				this.list.show(filter, page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1, me));
		return "topics/index";
	}

	@GetMapping(path = "/content/topics", params = "format")
	@PreAuthorize(READS)
	void export(TopicFilter filter, @RequestParam String format, CurrentPerson me, HttpServletResponse response)
			throws IOException {
		List<String> headers = Stream
			.of("number", "title", "kind", "where", "source", "terms", "votes", "by", "at", "status")
			.map((column) -> this.words.of("topics.column." + column))
			.toList();
		ListExport.send(response, format, this.words.of("topics.title"), headers, this.list.lines(filter, MOST, me)
			.stream()
			.map((line) -> List.<Object>of(line.number(), line.title(), line.kind(), line.where(), line.source(),
					String.join("、", line.terms()), line.votes(), line.by(), line.at(), line.status()))
			.toList());
	}

	@GetMapping("/content/topics/new")
	@PreAuthorize(WRITES)
	String fresh(@RequestParam(defaultValue = "IDEA") String kind, @RequestParam(defaultValue = "") String title,
			@RequestParam(defaultValue = "") String source, CurrentPerson me, Model model) {
		TopicKind sort = Stream.of(TopicKind.values())
			.filter((one) -> one.name().equals(kind.toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElse(TopicKind.IDEA);
		return form(this.page.form(sort, title.substring(0, Math.min(title.length(), TopicPlan.TITLE)),
				source.substring(0, Math.min(source.length(), 120)), me), me, model);
	}

	@PostMapping("/content/topics")
	@PreAuthorize(WRITES)
	String file(@Valid @ModelAttribute("form") TopicForm form, BindingResult errors, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (!this.deed.done(errors, model, response,
				() -> this.topics.file(form.plan(), TopicForms.terms(form.terms()), me.id()))) {
			return form(form, me, model);
		}
		Flash.done(this.words.of("topics.done.filed." + form.kind())).after(redirect);
		return "redirect:/content/topics?box=" + ((form.kind() == TopicKind.INQUIRY) ? "asked" : "open");
	}

	@GetMapping("/content/topics/{number}")
	@PreAuthorize(READS)
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		model.addAttribute("page", this.page.show(this.page.find(number, me), me));
		model.addAttribute("form", new WordsForm(""));
		return "topics/show";
	}

	private String form(TopicForm form, CurrentPerson me, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("columns", this.page.columns());
		model.addAttribute("staff", this.page.staff(me));
		return "topics/form";
	}

}
