package org.opscharter.tasks.web;

import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.tasks.TaskRefused;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Does something with a task and says how it went.
 */
@Component
class TaskDeeds {

	private final Words words;

	TaskDeeds(Words words) {
		this.words = words;
	}

	/** Does it, and says the sentence of the deed or of the refusal. */
	void after(String done, RedirectAttributes redirect, Runnable deed) {
		after(Flash.done(this.words.of("tasks.done." + done)), redirect, deed);
	}

	void after(Flash done, RedirectAttributes redirect, Runnable deed) {
		try {
			deed.run();
			done.after(redirect);
		}
		catch (TaskRefused refusal) {
			Flash.conflict(this.words.of(refusal.key(), refusal.arguments())).after(redirect);
		}
	}

	/** Does it unless something is wrong; a refusal stands at its field. */
	static boolean none(BindingResult errors, Runnable deed) {
		if (errors.hasErrors()) {
			return false;
		}
		try {
			deed.run();
			return true;
		}
		catch (TaskRefused refusal) {
			if (refusal.reason().field().isEmpty()) {
				errors.reject(refusal.key(), refusal.arguments(), "");
			}
			else {
				errors.rejectValue(refusal.reason().field(), refusal.key(), refusal.arguments(), "");
			}
			return false;
		}
	}

	/** Only places of ours are gone back to. */
	static String back(String from, String number) {
		return switch (from) {
			case "day" -> "redirect:/";
			case "board" -> "redirect:/tasks?view=board";
			case "list" -> "redirect:/tasks";
			default -> from.matches("/tasks\\?[\\w=&%.\\-+]*") ? "redirect:" + from : "redirect:/tasks/" + number;
		};
	}

}
