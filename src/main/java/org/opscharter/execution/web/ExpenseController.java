package org.opscharter.execution.web;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.documents.Attachment;
import org.opscharter.documents.Documents;
import org.opscharter.documents.Upload;
import org.opscharter.documents.inspection.UploadRefused;
import org.opscharter.execution.ExecutionRefused;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.execution.Expense;
import org.opscharter.execution.ExpenseId;
import org.opscharter.execution.Expenses;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.Terms;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Expenses of a project, entered by hand with their receipts.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class ExpenseController {

	private final Expenses expenses;

	private final ProjectPage page;

	private final Documents documents;

	private final ExecutionRefusals refusals;

	private final ClauseChips chips;

	private final Words words;

	private final BusinessTime time;

	ExpenseController(Expenses expenses, ProjectPage page, Documents documents, ExecutionRefusals refusals,
			ClauseChips chips, Words words, BusinessTime time) {
		this.expenses = expenses;
		this.page = page;
		this.documents = documents;
		this.refusals = refusals;
		this.chips = chips;
		this.words = words;
		this.time = time;
	}

	@GetMapping("/projects/{number}/expenses/new")
	String newForm(@PathVariable String number, CurrentPerson me, Model model) {
		Details project = led(number, me);
		return page(project, new ExpenseForm("", "", "", this.time.today().toString()), new Problems(this.words),
				model);
	}

	@PostMapping("/projects/{number}/expenses")
	String create(@PathVariable String number, @ModelAttribute("form") ExpenseForm form,
			@RequestParam(required = false) @Nullable MultipartFile file, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) throws IOException {
		Details project = led(number, me);
		Problems problems = new Problems(this.words);
		Optional<Expense.Entry> entry = form.entry(problems);
		if (problems.isEmpty()) {
			try {
				ExpenseId id = this.expenses.enter(project.id(), entry.orElseThrow(), me.id());
				receipt(id, file, me).after(redirect);
				return "redirect:/projects/" + number + "#money";
			}
			catch (ExecutionRefused refusal) {
				model.addAttribute("flash", this.refusals.sentence(refusal));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(project, form, problems, model);
	}

	@PostMapping("/projects/{number}/expenses/{id}/strike")
	String strike(@PathVariable String number, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason,
			CurrentPerson me, RedirectAttributes redirect) {
		Details project = led(number, me);
		return this.refusals.after("/projects/" + number, "struck", redirect,
				() -> this.expenses.strike(project.id(), new ExpenseId(id), Typed.text(reason), me.id()));
	}

	/** The entry stays, even when its receipt cannot be taken in. */
	private Flash receipt(ExpenseId id, @Nullable MultipartFile file, CurrentPerson me) throws IOException {
		if (file == null || file.isEmpty()) {
			return Flash.done(this.words.of("execution.done.spent"));
		}
		try (InputStream content = file.getInputStream()) {
			String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
			this.documents.attach(new Attachment(Expense.KIND, id.id()), new Upload(name, content), me.id(),
					this.time.now());
			return Flash.done(this.words.of("execution.done.spent"));
		}
		catch (UploadRefused refusal) {
			return Flash
				.conflict(this.words.of("execution.spent.kept", this.words.of(refusal.key(), refusal.arguments())));
		}
	}

	private String page(Details project, ExpenseForm form, Problems problems, Model model) {
		List<Choice> items = project.terms()
			.lines()
			.stream()
			.map(Terms.Line::item)
			.distinct()
			.map((item) -> new Choice(item, item))
			.toList();
		model.addAttribute("project", project);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("items", items);
		model.addAttribute("chip", this.chips.chip(ExecutionRules.APPROVAL_FIRST, false));
		return "execution/expense";
	}

	private Details led(String number, CurrentPerson me) {
		Details project = this.page.readable(number, me);
		if (!project.leader().equals(me.id())) {
			throw new ProjectNotFound(number);
		}
		return project;
	}

	/**
	 * An expense as typed.
	 */
	record ExpenseForm(String item, String what, String amount, String on) {

		ExpenseForm(@Nullable String item, @Nullable String what, @Nullable String amount, @Nullable String on) {
			this.item = Typed.text(item);
			this.what = Typed.text(what);
			this.amount = Typed.text(amount);
			this.on = Typed.text(on);
		}

		Optional<Expense.Entry> entry(Problems problems) {
			problems.require(!this.item.isBlank(), "item", "choose");
			problems.text("what", this.what, 120);
			Optional<BigDecimal> sum = Typed.amount(this.amount).filter((amount) -> amount.signum() > 0);
			problems.require(sum.isPresent(), "amount", "amount");
			Optional<LocalDate> day = Typed.day(this.on);
			problems.require(day.isPresent(), "on", "day");
			return (sum.isEmpty() || day.isEmpty()) ? Optional.empty()
					: Optional.of(new Expense.Entry(this.item, this.what, sum.get(), day.get()));
		}

	}

}
