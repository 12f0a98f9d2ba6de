package org.opscharter.channels.web;

import java.util.ArrayList;
import java.util.List;

import org.opscharter.organisation.Directory;
import org.opscharter.shell.Choice;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Whom a form lets one choose.
 */
@Component
class Candidates {

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	Candidates(Directory directory, Words words, BusinessTime time) {
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	/** Everybody but interns, who answer for no channel (S0-2a). */
	List<Choice> choices() {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", this.words.of("channels.choose"))));
		this.directory.everybody(this.time.today())
			.stream()
			.filter((member) -> !member.isIntern())
			.forEach((member) -> choices.add(new Choice(member.id().toString(),
					this.words.of("channels.person", member.name(), member.post()))));
		return choices;
	}

}
