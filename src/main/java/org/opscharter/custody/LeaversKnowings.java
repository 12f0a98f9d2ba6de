package org.opscharter.custody;

import org.opscharter.organisation.PersonLeft;
import org.opscharter.organisation.PersonMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What somebody knew who leaves, or goes to another department, ends with his last day
 * there (S2a-6.2).
 */
@Component
class LeaversKnowings {

	private final AccountCustody custody;

	LeaversKnowings(AccountCustody custody) {
		this.custody = custody;
	}

	@EventListener
	void on(PersonMoved moved) {
		this.custody.limitMoved(moved.person(), moved.from());
	}

	@EventListener
	void on(PersonLeft left) {
		this.custody.limit(left.person(), left.lastDay());
	}

}
