package org.opscharter.execution.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opscharter.access.CurrentPerson;
import org.opscharter.documents.Documents;
import org.opscharter.execution.ArchiveKind;
import org.opscharter.execution.Closing;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.execution.Project;
import org.opscharter.execution.ProjectNotFound;
import org.opscharter.execution.ProjectStatus;
import org.opscharter.execution.web.PaperQueries.MarkRow;
import org.opscharter.execution.web.ProjectQueries.Details;
import org.opscharter.shell.Choice;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The archive checklist and the end of a project (结项, S0-8.4).
 */
@Controller
@PreAuthorize("isAuthenticated()")
class ArchiveController {

	private final Closing closing;

	private final ProjectPage page;

	private final PaperQueries papers;

	private final Documents documents;

	private final ExecutionRefusals refusals;

	private final ClauseChips chips;

	private final Words words;

	ArchiveController(Closing closing, ProjectPage page, PaperQueries papers, Documents documents,
			ExecutionRefusals refusals, ClauseChips chips, Words words) {
		this.closing = closing;
		this.page = page;
		this.papers = papers;
		this.documents = documents;
		this.refusals = refusals;
		this.chips = chips;
		this.words = words;
	}

	@GetMapping("/projects/{number}/archive")
	String show(@PathVariable String number, CurrentPerson me, Model model) {
		Details project = this.page.readable(number, me);
		Map<ArchiveKind, MarkRow> marks = this.papers.archive(project.id());
		List<Choice> files = this.documents.of(Project.KIND, project.id().id())
			.stream()
			.map((file) -> new Choice(file.id().id().toString(), file.name()))
			.toList();
		List<Line> lines = new ArrayList<>();
		for (ArchiveKind kind : ArchiveKind.values()) {
			lines.add(line(kind, Optional.ofNullable(marks.get(kind)), files));
		}
		model.addAttribute("project", project);
		model.addAttribute("lines", lines);
		model.addAttribute("files", files);
		model.addAttribute("marks", project.status() == ProjectStatus.TO_ARCHIVE && mine(project, me));
		model.addAttribute("complete", marks.size() == ArchiveKind.values().length);
		model.addAttribute("chip", this.chips.chip(ExecutionRules.ARCHIVE, false));
		return "execution/archive";
	}

	@PostMapping("/projects/{number}/archive/{kind}")
	String mark(@PathVariable String number, @PathVariable String kind,
			@RequestParam(defaultValue = "") String document, @RequestParam(defaultValue = "") String reason,
			CurrentPerson me, RedirectAttributes redirect) {
		Details project = owned(number, me);
		ArchiveKind which = Typed.one(ArchiveKind.class, kind).orElseThrow(() -> new ProjectNotFound(number));
		String why = Typed.text(reason);
		@Nullable UUID paper = Typed.id(document).orElse(null);
		return this.refusals.after("/projects/" + number + "/archive", "archiveMarked", redirect, () -> this.closing
			.mark(project.id(), which, paper, (why.length() > 200) ? why.substring(0, 200) : why, me.id()));
	}

	@PostMapping("/projects/{number}/closure")
	String close(@PathVariable String number, CurrentPerson me, RedirectAttributes redirect) {
		Details project = owned(number, me);
		return this.refusals.after("/projects/" + number, "closed", redirect,
				() -> this.closing.close(project.id(), me.id()));
	}

	private Line line(ArchiveKind kind, Optional<MarkRow> mark, List<Choice> files) {
		String paper = mark.map(MarkRow::document)
			.flatMap((id) -> files.stream().filter((file) -> file.value().equals(id.toString())).findFirst())
			.map(Choice::label)
			.orElse("");
		return new Line(kind.name(), this.words.of("execution.archive." + kind), mark.isPresent() ? "met" : "open",
				mark.isEmpty() ? this.words.of("execution.archive.open")
						: mark.get().document() != null ? paper
								: this.words.of("execution.archive.none", mark.get().reason()),
				mark.map(MarkRow::document).map((id) -> "/documents/" + id).orElse(null));
	}

	private Details owned(String number, CurrentPerson me) {
		Details project = this.page.readable(number, me);
		if (!mine(project, me)) {
			throw new ProjectNotFound(number);
		}
		return project;
	}

	private static boolean mine(Details project, CurrentPerson me) {
		return project.leader().equals(me.id()) || ProjectPage.heads(project, me);
	}

	/**
	 * One line of the checklist.
	 *
	 * @param paper the file, or why there is none
	 */
	record Line(String kind, String name, String square, String paper, @Nullable String href) {

	}

}
