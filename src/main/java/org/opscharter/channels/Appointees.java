package org.opscharter.channels;

import java.util.Collection;
import java.util.Map;

import org.opscharter.channels.ChannelRefused.Reason;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Who can be given a channel or a column: somebody in office who is not an intern
 * (S0-2a).
 */
@Component
class Appointees {

	private final Directory directory;

	private final BusinessTime time;

	Appointees(Directory directory, BusinessTime time) {
		this.directory = directory;
		this.time = time;
	}

	void require(Collection<PersonId> persons) {
		Map<PersonId, Member> members = this.directory.members(persons, this.time.today());
		for (PersonId person : persons) {
			Member member = members.get(person);
			if (member == null || member.department() == null) {
				throw new ChannelRefused(Reason.UNKNOWN_PERSON);
			}
			if (member.isIntern()) {
				throw new ChannelRefused(Reason.INTERN);
			}
		}
	}

}
