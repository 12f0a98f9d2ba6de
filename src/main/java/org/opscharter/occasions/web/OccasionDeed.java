package org.opscharter.occasions.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opscharter.occasions.OccasionRefused;
import org.opscharter.occasions.OccasionRefused.Reason;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * Does what a form asks for; what stands in the way is told beside its field, or on top
 * of the page, with its clause.
 */
@Component
class OccasionDeed {

	private static final Map<Reason, String> FIELDS = Map.of(Reason.ENDS_BEFORE_IT_STARTS, "ends",
			Reason.UNKNOWN_PERSON, "owner");

	private final Words words;

	OccasionDeed(Words words) {
		this.words = words;
	}

	/** Whether it is done; otherwise the answer is a 422 and the page is shown again. */
	boolean done(@Nullable Errors errors, Model model, HttpServletResponse response, Runnable deed) {
		if (errors == null || !errors.hasErrors()) {
			try {
				deed.run();
				return true;
			}
			catch (OccasionRefused refused) {
				tell(refused.reason(), errors, model);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return false;
	}

	private void tell(Reason reason, @Nullable Errors errors, Model model) {
		String sentence = this.words.of("occasions.refused." + reason)
				+ ((reason.clause() != null) ? this.words.of("channels.refused.clause", reason.clause().value()) : "");
		if (errors != null && FIELDS.containsKey(reason)) {
			errors.rejectValue(FIELDS.get(reason), reason.name(), sentence);
		}
		else {
			model.addAttribute("flash", Flash.conflict(sentence));
		}
	}

}
