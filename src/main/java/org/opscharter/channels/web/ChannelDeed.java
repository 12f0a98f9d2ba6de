package org.opscharter.channels.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.channels.ChannelRefused;
import org.opscharter.channels.ChannelRefused.Reason;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * Does what a form asks for; what stands in the way is told beside the field it is about,
 * with its clause.
 */
@Component
class ChannelDeed {

	private static final Map<Reason, String> FIELDS = Map.of(Reason.NAME_TAKEN, "name", Reason.SECOND_MAIN, "main",
			Reason.UNKNOWN_PERSON, "owner", Reason.INTERN, "owner", Reason.NO_CADENCE, "unit", Reason.COLUMN_TAKEN,
			"name", Reason.COLUMN_WITHOUT_OWNER, "owner", Reason.HAND_OVER_DAY, "on", Reason.RESULT_MISSING, "result");

	private final Words words;

	ChannelDeed(Words words) {
		this.words = words;
	}

	/** Whether it is done; otherwise the answer is a 422 and the form is shown again. */
	boolean done(Errors errors, Model model, HttpServletResponse response, Runnable deed) {
		if (!errors.hasErrors()) {
			try {
				deed.run();
				return true;
			}
			catch (ChannelRefused refused) {
				tell(refused.reason(), errors, model);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return false;
	}

	private void tell(Reason reason, Errors errors, Model model) {
		String sentence = this.words.of("channels.refused." + reason)
				+ ((reason.clause() != null) ? this.words.of("channels.refused.clause", reason.clause().value()) : "");
		String field = FIELDS.get(reason);
		if (field != null && errors.getFieldType(field) != null) {
			errors.rejectValue(field, reason.name(), sentence);
		}
		else {
			model.addAttribute("flash", Flash.conflict(sentence));
		}
	}

}
