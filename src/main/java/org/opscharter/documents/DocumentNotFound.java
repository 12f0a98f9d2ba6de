package org.opscharter.documents;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such file, or it is not this person's to know.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class DocumentNotFound extends RuntimeException {

	DocumentNotFound() {
		super("No such document, or not this person's to know");
	}

}
