package org.opscharter.access.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where this program answers, as somebody outside its pages has to write it.
 */
@Component
class OwnAddress {

	private final CookieNames cookies;

	OwnAddress(CookieNames cookies) {
		this.cookies = cookies;
	}

	/** The whole address of a path. */
	String of(String path) {
		ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath();
		if (this.cookies.https()) {
			address.scheme("https");
		}
		return address.path(path).toUriString();
	}

}
