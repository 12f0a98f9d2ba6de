package org.opscharter.execution.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.execution.Health;
import org.opscharter.execution.ProgressReport.Standing;
import org.opscharter.execution.ProgressReports;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.execution.web.ProjectQueries.ReportRow;
import org.opscharter.shell.ClauseChips;
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
 * The progress report of a period (进度同步), begun with what is known already.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class ReportController {

	private final ProgressReports reports;

	private final ProjectPage page;

	private final ProjectQueries queries;

	private final Progress progress;

	private final ExecutionRefusals refusals;

	private final ClauseChips chips;

	private final Words words;

	ReportController(ProgressReports reports, ProjectPage page, ProjectQueries queries, Progress progress,
			ExecutionRefusals refusals, ClauseChips chips, Words words) {
		this.reports = reports;
		this.page = page;
		this.queries = queries;
		this.progress = progress;
		this.refusals = refusals;
		this.chips = chips;
		this.words = words;
	}

	@GetMapping("/projects/{number}/reports/new")
	String newForm(@PathVariable String number, CurrentPerson me, Model model) {
		Details project = led(number, me);
		return page(project, begun(project), new Problems(this.words), model);
	}

	@PostMapping("/projects/{number}/reports")
	String create(@PathVariable String number, @ModelAttribute("form") ReportForm form, CurrentPerson me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		Details project = led(number, me);
		Problems problems = new Problems(this.words);
		Standing standing = form.standing(problems);
		@Nullable Flash refusal = problems.isEmpty()
				? this.refusals.refusalOf(() -> this.reports.report(project.id(), standing, me.id())) : null;
		if (problems.isEmpty() && refusal == null) {
			Flash.done(this.words.of("execution.done.reported")).after(redirect);
			return "redirect:/projects/" + number;
		}
		Optional.ofNullable(refusal).ifPresent((sentence) -> model.addAttribute("flash", sentence));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(project, form, problems, model);
	}

	/** The plan of the last report is what should be done by now. */
	private ReportForm begun(Details project) {
		Progress.Tally tally = this.progress.of(List.of(project.id().id())).get(project.id().id());
		Optional<ReportRow> last = this.queries.reports(project.id(), 1).stream().findFirst();
		int percent = (tally.total() > 0) ? tally.percent() : last.map(ReportRow::percent).orElse(0);
		return new ReportForm(String.valueOf(percent), last.map(ReportRow::health).orElse(Health.SMOOTH.name()),
				last.map(ReportRow::next).orElse(""), "", last.map(ReportRow::problems).orElse(""),
				last.map(ReportRow::needs).orElse(""));
	}

	private String page(Details project, ReportForm form, Problems problems, Model model) {
		model.addAttribute("project", project);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("syncChip", this.chips.chip(ExecutionRules.SYNC, false));
		return "execution/report";
	}

	private Details led(String number, CurrentPerson me) {
		Details project = this.page.readable(number, me);
		if (!project.leader().equals(me.id())) {
			throw new ProjectNotFound(number);
		}
		return project;
	}

	/**
	 * The report as typed.
	 */
	record ReportForm(String percent, String health, String done, String next, String problems, String needs) {

		private static final int WORDS = 2000;

		ReportForm(@Nullable String percent, @Nullable String health, @Nullable String done, @Nullable String next,
				@Nullable String problems, @Nullable String needs) {
			this.percent = Typed.text(percent);
			this.health = Typed.text(health);
			this.done = Typed.text(done);
			this.next = Typed.text(next);
			this.problems = Typed.text(problems);
			this.needs = Typed.text(needs);
		}

		Standing standing(Problems found) {
			int share = Typed.count(this.percent, -1);
			found.require(share >= 0 && share <= 100, "percent", "percent");
			Optional<Health> seen = Typed.one(Health.class, this.health);
			found.require(seen.isPresent(), "health", "choose");
			found.text("done", this.done, WORDS);
			found.text("next", this.next, WORDS);
			found.length("problems", this.problems, WORDS);
			found.length("needs", this.needs, WORDS);
			found.require(!this.problems.isBlank() || !seen.filter((one) -> one != Health.SMOOTH).isPresent(),
					"problems", "troubled");
			return new Standing(share, seen.orElse(Health.SMOOTH), this.done, this.next, this.problems, this.needs);
		}

	}

}
