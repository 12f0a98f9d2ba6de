package org.opscharter.channels;

import java.util.List;

import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.activity.Subject;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.numbering.Numbers;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to channels and columns, and tells those who must know.
 */
@Component
class ChannelTrail {

	private final ActivityLog activity;

	private final Notifier notifier;

	private final Numbers numbers;

	private final BusinessTime time;

	ChannelTrail(ActivityLog activity, Notifier notifier, Numbers numbers, BusinessTime time) {
		this.activity = activity;
		this.notifier = notifier;
		this.numbers = numbers;
		this.time = time;
	}

	String nextNumber() {
		return this.numbers.next("QD", this.time.today().getYear());
	}

	void channel(Channel channel, PersonId by, String deed, String words) {
		write(channel.subject(), by, "activity.channel." + deed, CadenceRules.REGISTER, words);
	}

	void column(Subject column, PersonId by, String deed, String words) {
		write(column, by, "activity.column." + deed, CadenceRules.COLUMNS, words);
	}

	void checked(Subject column, ChannelClass channelClass, PersonId by, String words) {
		write(column, by, "activity.column.checked",
				(channelClass == ChannelClass.WEBSITE) ? CadenceRules.FIXED_WEBSITE : CadenceRules.FIXED_NEW_MEDIA,
				words);
	}

	/** Somebody answers for it from now on. */
	void appointed(Subject thing, String key, PersonId person, PersonId by) {
		if (!person.equals(by)) {
			this.notifier.tell(List.of(person),
					new Notice("%s/%s/%s/%d".formatted(thing.kind(), thing.id(), key, this.time.now().getEpochSecond()),
							"channels.notice." + key, List.of(thing.title()), thing.link(), CadenceRules.COLUMN_OWNER),
					this.time.now());
		}
	}

	void suggestion(Subject suggestion, PersonId by, String deed, String words) {
		write(suggestion, by, "activity.suggestion." + deed, CadenceRules.COLUMNS, words);
	}

	/** Tells them, except him who did it, what became of a suggested column. */
	void tell(List<PersonId> persons, Subject suggestion, String how, String words, PersonId by) {
		this.notifier.tell(persons.stream().filter((person) -> !person.equals(by)).toList(),
				new Notice("%s/%s/%s".formatted(suggestion.kind(), suggestion.id(), how), "channels.notice." + how,
						List.of(suggestion.title(), Notice.said(words)), suggestion.link(), CadenceRules.COLUMNS),
				this.time.now());
	}

	private void write(Subject subject, PersonId by, String deed, ClauseId clause, String words) {
		this.activity.record(new Activity(subject, by, deed, clause, null, null, words, this.time.now()));
	}

}
