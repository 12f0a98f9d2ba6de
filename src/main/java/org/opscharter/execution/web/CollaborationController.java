package org.opscharter.execution.web;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.Collaboration.Wish;
import org.opscharter.execution.Collaborations;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.web.PaperQueries.CollaborationRow;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Asking another department for somebody, and its answer (协作请求, S0-8.3a).
 */
@Controller
@PreAuthorize("isAuthenticated()")
class CollaborationController {

	private final Collaborations desk;

	private final ProjectPage page;

	private final CollaborationPage pages;

	private final ExecutionRefusals refusals;

	private final Words words;

	CollaborationController(Collaborations desk, ProjectPage page, CollaborationPage pages, ExecutionRefusals refusals,
			Words words) {
		this.desk = desk;
		this.page = page;
		this.pages = pages;
		this.refusals = refusals;
		this.words = words;
	}

	@GetMapping("/projects/{number}/collaborations/new")
	String newForm(@PathVariable String number, CurrentPerson me, Model model) {
		Details project = led(number, me);
		return this.pages.asking(project,
				new AskForm("", "", project.terms().starts().toString(), project.terms().ends().toString()),
				new Problems(this.words), model);
	}

	@PostMapping("/projects/{number}/collaborations")
	String create(@PathVariable String number, @ModelAttribute("form") AskForm form, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		Details project = led(number, me);
		Problems problems = new Problems(this.words);
		Optional<Wish> wish = form.wish(problems);
		@Nullable Flash refusal = problems.isEmpty()
				? this.refusals.refusalOf(() -> this.desk.ask(project.id(), wish.orElseThrow(), me.id())) : null;
		if (problems.isEmpty() && refusal == null) {
			Flash.done(this.words.of("execution.done.collaborationAsked")).after(redirect);
			return "redirect:/projects/" + number;
		}
		Optional.ofNullable(refusal).ifPresent((sentence) -> model.addAttribute("flash", sentence));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return this.pages.asking(project, form, problems, model);
	}

	@GetMapping("/projects/{number}/collaborations/{ordinal}")
	String show(@PathVariable String number, @PathVariable String ordinal, CurrentPerson me, Model model) {
		Details project = this.page.readable(number, me);
		CollaborationRow asked = this.pages.find(project, ordinal);
		return this.pages.show(project, asked, AnswerForm.of(asked), new Problems(this.words), me, model);
	}

	@PostMapping("/projects/{number}/collaborations/{ordinal}/answer")
	String answer(@PathVariable String number, @PathVariable String ordinal, @ModelAttribute("form") AnswerForm form,
			CurrentPerson me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Details project = this.page.readable(number, me);
		CollaborationRow asked = this.pages.find(project, ordinal);
		Problems problems = new Problems(this.words);
		boolean accepts = form.answer().equals("ACCEPTED");
		form.check(problems, accepts);
		@Nullable Flash refusal = problems.isEmpty() ? this.refusals.refusalOf(() -> {
			if (accepts) {
				this.desk.accept(project.id(), asked.ordinal(), form.named(), form.fromDay(), form.toDay(),
						form.words(), me.id());
			}
			else {
				this.desk.decline(project.id(), asked.ordinal(), form.words(), me.id());
			}
		}) : null;
		if (problems.isEmpty() && refusal == null) {
			Flash.done(this.words.of("execution.done.collaboration." + (accepts ? "ACCEPTED" : "DECLINED")))
				.after(redirect);
			return "redirect:/projects/" + number + "/collaborations/" + asked.ordinal();
		}
		Optional.ofNullable(refusal).ifPresent((sentence) -> model.addAttribute("flash", sentence));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return this.pages.show(project, asked, form, problems, me, model);
	}

	@PostMapping("/projects/{number}/collaborations/{ordinal}/withdrawal")
	String withdraw(@PathVariable String number, @PathVariable String ordinal, CurrentPerson me,
			RedirectAttributes redirect) {
		Details project = led(number, me);
		CollaborationRow asked = this.pages.find(project, ordinal);
		return this.refusals.after("/projects/" + number, "collaborationWithdrawn", redirect,
				() -> this.desk.withdraw(project.id(), asked.ordinal(), me.id()));
	}

	private Details led(String number, CurrentPerson me) {
		Details project = this.page.readable(number, me);
		if (!project.leader().equals(me.id())) {
			throw new ProjectNotFound(number);
		}
		return project;
	}

	/**
	 * What is asked of a department, as typed.
	 */
	record AskForm(String department, String need, String from, String to) {

		AskForm(@Nullable String department, @Nullable String need, @Nullable String from, @Nullable String to) {
			this.department = Typed.text(department);
			this.need = Typed.text(need);
			this.from = Typed.text(from);
			this.to = Typed.text(to);
		}

		Optional<Wish> wish(Problems problems) {
			Optional<DepartmentId> asked = Typed.id(this.department).map(DepartmentId::new);
			problems.require(asked.isPresent(), "department", "choose");
			problems.text("need", this.need, 500);
			Optional<LocalDate> first = Typed.day(this.from);
			Optional<LocalDate> last = Typed.day(this.to);
			problems.require(first.isPresent(), "from", "day");
			problems.require(last.isPresent(), "to", "day");
			if (asked.isEmpty() || first.isEmpty() || last.isEmpty()) {
				return Optional.empty();
			}
			problems.require(!last.get().isBefore(first.get()), "to", "endsEarly", this.from.substring(5));
			return Optional.of(new Wish(asked.get(), this.need, first.get(), last.get()));
		}

	}

	/**
	 * The answer of a department, as typed.
	 */
	record AnswerForm(String answer, String person, String from, String to, String words) {

		AnswerForm(@Nullable String answer, @Nullable String person, @Nullable String from, @Nullable String to,
				@Nullable String words) {
			this.answer = Typed.text(answer);
			this.person = Typed.text(person);
			this.from = Typed.text(from);
			this.to = Typed.text(to);
			this.words = Typed.text(words);
		}

		static AnswerForm of(CollaborationRow asked) {
			return new AnswerForm("", "", asked.from().toString(), asked.to().toString(), "");
		}

		void check(Problems problems, boolean accepts) {
			problems.length("words", this.words, 500);
			if (!accepts) {
				problems.require(!this.words.isBlank(), "words", "missing");
				return;
			}
			problems.require(Typed.id(this.person).isPresent(), "person", "choose");
			problems.require(Typed.day(this.from).isPresent(), "from", "day");
			problems.require(Typed.day(this.to).isPresent(), "to", "day");
		}

		PersonId named() {
			return new PersonId(Typed.id(this.person).orElseThrow());
		}

		LocalDate fromDay() {
			return Typed.day(this.from).orElseThrow();
		}

		LocalDate toDay() {
			return Typed.day(this.to).orElseThrow();
		}

	}

}
