package org.opscharter.projects.web;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import org.opscharter.approvals.PostVacant;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.projects.ProposalChanged;
import org.opscharter.projects.ProposalRefused;
import org.opscharter.projects.ProposalStatus;
import org.opscharter.shell.Flash;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What a person is told when a deed did not count.
 */
@Component
class ProposalRefusals {

	private final Directory directory;

	private final Words words;

	private final BusinessTime time;

	ProposalRefusals(Directory directory, Words words, BusinessTime time) {
		this.directory = directory;
		this.words = words;
		this.time = time;
	}

	Flash sentence(ProposalRefused refusal) {
		Object[] details = refusal.details();
		for (int at = 0; at < details.length; at++) {
			details[at] = (details[at] instanceof ProposalStatus status) ? this.words.of("proposal.status." + status)
					: String.valueOf(details[at]);
		}
		return Flash.conflict(this.words.of("projects.refused." + refusal.reason(), details));
	}

	Flash sentence(PostVacant vacant) {
		return Flash.conflict(this.words.of("projects.refused.POST_VACANT", this.words.of(vacant.step())));
	}

	/** 陈涛在16:20改过：背景、预算. */
	String sentence(ProposalChanged changed, PersonId me) {
		String who = changed.by().equals(me) ? this.words.of("projects.changed.you") : name(changed.by());
		if (changed.parts().isEmpty()) {
			return this.words.of("projects.changed.state", who, clock(changed.at()));
		}
		return this.words.of("projects.changed", who, clock(changed.at()), parts(changed.parts()));
	}

	private String parts(Set<String> parts) {
		return parts.stream()
			.map((part) -> this.words.of("projects.part." + part))
			.collect(Collectors.joining(this.words.of("projects.and")));
	}

	private String clock(Instant at) {
		return this.words.moment(at);
	}

	private String name(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

}
