package org.opscharter.custody;

import org.opscharter.organisation.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What somebody knew who leaves ends with his last day (S2a-6.2).
 */
@Component
class LeaversKnowings {

	private final AccountCustody custody;

	LeaversKnowings(AccountCustody custody) {
		this.custody = custody;
	}

	@EventListener
	void on(PersonLeft left) {
		this.custody.limit(left.person(), left.lastDay());
	}

}
