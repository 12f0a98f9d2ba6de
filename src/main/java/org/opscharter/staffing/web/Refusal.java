package org.opscharter.staffing.web;

import jakarta.servlet.http.HttpServletResponse;
import org.opscharter.organisation.OrganisationRefused;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/**
 * Carries out a change and, when the rules refuse it, writes the sentence beside the
 * field it speaks about.
 */
final class Refusal {

	private Refusal() {
	}

	/**
	 * Whether the form was in order and the change was made; otherwise the page is to be
	 * shown again.
	 */
	static boolean none(BindingResult errors, HttpServletResponse response, Runnable change) {
		if (!errors.hasErrors()) {
			try {
				change.run();
			}
			catch (OrganisationRefused refused) {
				note(errors, refused);
			}
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		return !errors.hasErrors();
	}

	private static void note(BindingResult errors, OrganisationRefused refused) {
		String field = refused.reason().field();
		if (field.isEmpty() || errors.getFieldType(field) == null) {
			errors.reject(refused.key(), refused.arguments(), refused.key());
		}
		else {
			errors.rejectValue(field, refused.key(), refused.arguments(), refused.key());
		}
	}

}
