package org.opscharter.custody.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.custody.CustodyRefused;
import org.opscharter.custody.CustodyRefused.Reason;
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
class CustodyDeed {

	private static final Map<Reason, String> FIELDS = Map.of(Reason.NAME_TAKEN, "name", Reason.UNKNOWN_PERSON, "person",
			Reason.INTERN, "person", Reason.KNOWS_ALREADY, "person", Reason.END_MISSING, "until", Reason.END_PAST,
			"until", Reason.SECRET_EMPTY, "secret");

	private final Words words;

	CustodyDeed(Words words) {
		this.words = words;
	}

	/** Whether it is done; otherwise the answer is a 422 and the page is shown again. */
	boolean done(Errors errors, Model model, HttpServletResponse response, Runnable deed) {
		if (!errors.hasErrors()) {
			try {
				deed.run();
				return true;
			}
			catch (CustodyRefused refused) {
				tell(refused.reason(), errors, model);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return false;
	}

	String sentence(Reason reason) {
		return this.words.of("custody.refused." + reason) + this.words.of("channels.refused.clause", "S2a-6.2");
	}

	private void tell(Reason reason, Errors errors, Model model) {
		String field = (reason == Reason.REASON_MISSING) ? ((errors.getFieldType("reason") != null) ? "reason" : "said")
				: FIELDS.get(reason);
		if (field != null && field.equals("person") && errors.getFieldType(field) == null) {
			field = "custodian";
		}
		if (field != null && errors.getFieldType(field) != null) {
			errors.rejectValue(field, reason.name(), sentence(reason));
		}
		else {
			model.addAttribute("flash", Flash.conflict(sentence(reason)));
		}
	}

}
