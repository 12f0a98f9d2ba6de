package org.opscharter.access;

import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to an account, never with a secret.
 */
@Component
class AccountTrail {

	private final ActivityLog log;

	private final BusinessTime time;

	AccountTrail(ActivityLog log, BusinessTime time) {
		this.log = log;
		this.time = time;
	}

	void write(Account account, PersonId by, String deed) {
		Subject subject = new Subject("account", account.id().id(), account.username(), account.username(),
				"/account/accounts");
		this.log.record(new Activity(subject, by, deed, null, null, null, null, this.time.now()));
	}

}
