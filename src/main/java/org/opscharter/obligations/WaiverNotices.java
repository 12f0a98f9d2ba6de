package org.opscharter.obligations;

import java.util.List;

import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Tells who decides that somebody asks, and who owes it what became of it.
 */
@Component
class WaiverNotices {

	private final Notifier notifier;

	private final Directory directory;

	private final BusinessTime time;

	WaiverNotices(Notifier notifier, Directory directory, BusinessTime time) {
		this.notifier = notifier;
		this.directory = directory;
		this.time = time;
	}

	void asked(Waiver waiver, Obligation obligation) {
		tell(waiver.decider(), "asked", waiver, obligation, nameOf(waiver.asker()), Notice.said(waiver.words()));
	}

	void decided(Waiver waiver, Obligation obligation) {
		tell(obligation.owner(), waiver.outcome() == WaiverOutcome.GRANTED ? "granted" : "refused", waiver, obligation,
				nameOf(waiver.decider()), Notice.said(waiver.answer()));
	}

	private void tell(PersonId person, String what, Waiver waiver, Obligation obligation, String... more) {
		this.notifier.tell(List.of(person),
				new Notice("waiver/%s/%s".formatted(waiver.id(), what), "obligations.notice.waiver." + what,
						List.of(obligation.matter().title(), more[0], more[1]), "/obligations/" + obligation.id(),
						obligation.clause()),
				this.time.now());
	}

	private String nameOf(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

}
