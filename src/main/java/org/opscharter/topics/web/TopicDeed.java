package org.opscharter.topics.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.topics.TopicRefused;
import org.opscharter.topics.TopicRefused.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * Does what a form asks for; what stands in the way is told beside the field it is about,
 * with its clause.
 */
@Component
class TopicDeed {

	private static final Map<Reason, String> FIELDS = Map.of(Reason.NO_RECIPIENT, "recipients", Reason.UNKNOWN_PERSON,
			"recipients", Reason.UNKNOWN_COLUMN, "column", Reason.REASON_MISSING, "said", Reason.KEYWORD_CIRCLE,
			"parent");

	private final Words words;

	TopicDeed(Words words) {
		this.words = words;
	}

	/** Whether it is done; otherwise the answer is a 422 and the page is shown again. */
	boolean done(Errors errors, Model model, HttpServletResponse response, Runnable deed) {
		if (!errors.hasErrors()) {
			try {
				deed.run();
				return true;
			}
			catch (TopicRefused refused) {
				tell(refused.reason(), errors, model);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return false;
	}

	/** The sentence that says why. */
	String sentence(Reason reason) {
		return this.words.of("topics.refused." + reason)
				+ ((reason.clause() != null) ? this.words.of("channels.refused.clause", reason.clause().value()) : "");
	}

	private void tell(Reason reason, Errors errors, Model model) {
		String field = FIELDS.get(reason);
		if (field != null && errors.getFieldType(field) != null) {
			errors.rejectValue(field, reason.name(), sentence(reason));
		}
		else {
			model.addAttribute("flash", Flash.conflict(sentence(reason)));
		}
	}

}
