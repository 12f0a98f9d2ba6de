package org.opscharter.tasks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.access.CurrentPerson;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Priority;
import org.opscharter.tasks.QuickNote;
import org.opscharter.tasks.TaskId;
import org.opscharter.tasks.TaskRefused;
import org.opscharter.tasks.Tasks;
import org.opscharter.time.BusinessTime;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A task in one line (快记), with what was understood before it is kept.
 */
@Controller
@PreAuthorize("hasAuthority('WORK_ON_TASKS')")
class QuickNoteController {

	private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private final Tasks tasks;

	private final StaffRoom staff;

	private final Words words;

	private final BusinessTime time;

	QuickNoteController(Tasks tasks, StaffRoom staff, Words words, BusinessTime time) {
		this.tasks = tasks;
		this.staff = staff;
		this.words = words;
		this.time = time;
	}

	/** What would be understood, while it is being typed. */
	@GetMapping("/tasks/quick")
	String preview(@RequestParam(defaultValue = "") String line, CurrentPerson me, Model model) {
		String said = shortened(line);
		if (!said.isBlank()) {
			QuickNote note = read(said, this.staff.everybody());
			model.addAttribute("understood", understood(note, me));
			model.addAttribute("problems", problems(note));
		}
		return "tasks/quick :: understood";
	}

	@PostMapping("/tasks/quick")
	String keep(@RequestParam(defaultValue = "") String line, @RequestParam(defaultValue = "") String key,
			@RequestParam(defaultValue = "") String from, CurrentPerson me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		List<Member> everybody = this.staff.everybody();
		QuickNote note = read(shortened(line), everybody);
		List<String> problems = new ArrayList<>(problems(note));
		if (line.length() > QuickNote.LINE) {
			problems.add(this.words.of("tasks.quick.LONG_TITLE", ""));
		}
		if (problems.isEmpty()) {
			try {
				return kept(note, key.matches(UUID_FORM) ? UUID.fromString(key) : UUID.randomUUID(), from, me,
						redirect);
			}
			catch (TaskRefused refusal) {
				problems.add(this.words.of(refusal.key(), refusal.arguments()));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("quick",
				new QuickForm(line, UUID.randomUUID().toString(), from, everybody.stream().map(Member::name).toList()));
		model.addAttribute("problems", problems);
		model.addAttribute("understood", understood(note, me));
		return "tasks/quick";
	}

	private String kept(QuickNote note, UUID key, String from, CurrentPerson me, RedirectAttributes redirect) {
		PersonId owner = (note.owner() != null) ? note.owner().id() : me.id();
		TaskId id = this.tasks.assignOnce(key, NewTask.of(note.title(), owner, note.due()).priority(note.priority()),
				me.id());
		String number = this.tasks.find(id).number();
		Flash.done(this.words.of("tasks.quick.done", understood(note, me)))
			.undo("/tasks/" + number + "/withdrawal?from=" + (from.equals("day") ? "day" : "list"),
					this.words.of("tasks.quick.undo"))
			.after(redirect);
		return TaskDeeds.back(from.equals("day") ? "day" : "list", number);
	}

	private QuickNote read(String line, List<Member> everybody) {
		return QuickNote.read(line, this.time.today(), everybody);
	}

	private String understood(QuickNote note, CurrentPerson me) {
		String understood = this.words.of("tasks.quick.understood", note.title(), this.words.day(note.due()),
				(note.owner() != null) ? note.owner().name() : me.name());
		return (note.priority() == Priority.HIGH) ? understood + " · " + this.words.of("tasks.priority.HIGH")
				: understood;
	}

	private List<String> problems(QuickNote note) {
		return note.problems()
			.stream()
			.map((problem) -> this.words.of("tasks.quick." + problem.kind(), problem.word()))
			.toList();
	}

	private static String shortened(String line) {
		return line.substring(0, Math.min(line.length(), QuickNote.LINE)).replace('\n', ' ');
	}

	/**
	 * The field of a quick note.
	 *
	 * @param key what makes a form that arrives twice one task
	 * @param from where to go back to
	 * @param names whom it may name
	 */
	record QuickForm(String line, String key, String from, List<String> names) {

		static QuickForm empty(String from, List<String> names) {
			return new QuickForm("", UUID.randomUUID().toString(), from, names);
		}

	}

}
