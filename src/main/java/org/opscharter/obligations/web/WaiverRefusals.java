package org.opscharter.obligations.web;

import org.opscharter.obligations.WaiverRefused;
import org.opscharter.shell.Words;
import org.springframework.stereotype.Component;

/**
 * Says why a waiver is refused.
 */
@Component
class WaiverRefusals {

	private final Words words;

	WaiverRefusals(Words words) {
		this.words = words;
	}

	String words(WaiverRefused refusal) {
		return this.words.of("obligations.refused." + refusal.reason(),
				(refusal.detail() != null) ? refusal.detail() : "");
	}

}
