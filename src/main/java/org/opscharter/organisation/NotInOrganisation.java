package org.opscharter.organisation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such person, department, post or appointment.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotInOrganisation extends RuntimeException {

	public NotInOrganisation(String what) {
		super("Not in the organisation: " + what);
	}

}
