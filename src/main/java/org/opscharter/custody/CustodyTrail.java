package org.opscharter.custody;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.opscharter.activity.Activity;
import org.opscharter.activity.ActivityLog;
import org.opscharter.clauses.ClauseId;
import org.opscharter.notifications.Notice;
import org.opscharter.notifications.Notifier;
import org.opscharter.numbering.Numbers;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.RuleValue;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.shell.Words;
import org.opscharter.tasks.NewTask;
import org.opscharter.tasks.Tasks;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to accounts, tells those who must know, and asks custodians
 * to change what somebody knew. A secret never passes through here.
 */
@Component
class CustodyTrail {

	static final ClauseId CUSTODY = ClauseId.of("S2a-6.2");

	private final ActivityLog activity;

	private final Notifier notifier;

	private final Numbers numbers;

	private final Directory directory;

	private final Rulebook rulebook;

	private final Tasks tasks;

	private final WorkingCalendar calendar;

	private final JdbcClient jdbc;

	private final Words words;

	private final BusinessTime time;

	CustodyTrail(ActivityLog activity, Notifier notifier, Numbers numbers, Directory directory, Rulebook rulebook,
			Tasks tasks, WorkingCalendar calendar, JdbcClient jdbc, Words words, BusinessTime time) {
		this.activity = activity;
		this.notifier = notifier;
		this.numbers = numbers;
		this.directory = directory;
		this.rulebook = rulebook;
		this.tasks = tasks;
		this.calendar = calendar;
		this.jdbc = jdbc;
		this.words = words;
		this.time = time;
	}

	String nextNumber() {
		return this.numbers.next("ZH", this.time.today().getYear());
	}

	void write(CustodyAccount account, PersonId by, String deed, String said) {
		this.activity.record(new Activity(account.subject(), by, "activity.custody." + deed, CUSTODY, null, null, said,
				this.time.now()));
	}

	/** That somebody looked, and why. */
	void looked(CustodyAccount account, PersonId by, String reason) {
		this.jdbc.sql("""
				insert into custody.look (id, account_id, person_id, reason, looked_at)
				values (:id, :account, :person, :reason, :at)
				""")
			.param("id", UuidCreator.getTimeOrderedEpoch())
			.param("account", account.id().id())
			.param("person", by.id())
			.param("reason", reason)
			.param("at", Timestamp.from(this.time.now()))
			.update();
		write(account, by, "looked", reason);
		if (!account.custodian().equals(by)) {
			tell(List.of(account.custodian()), account, "looked/" + by + "/" + this.time.now().getEpochSecond(),
					"looked", by);
		}
	}

	/** Tells them, except him who did it. */
	void tell(Collection<PersonId> persons, CustodyAccount account, String fact, String key, PersonId by) {
		this.notifier.tell(persons.stream().filter((person) -> !person.equals(by)).toList(),
				new Notice("custody/%s/%s".formatted(account.id(), fact), "custody.notice." + key,
						List.of(account.name(), nameOf(by)), account.subject().link(), CUSTODY),
				this.time.now());
	}

	/**
	 * The custodian changes what somebody knew who no longer may: the password, the
	 * administrator or the phone.
	 */
	void askForChange(CustodyAccount account, PersonId by) {
		RuleValue days = this.rulebook.value("compliance.custody.changeDays");
		if (days.isOff()) {
			return;
		}
		LocalDate due = this.calendar.workingDayAfter(this.time.today(), Math.max(1, days.workingDays()));
		String title = this.words.recorded("custody.task." + account.login(), account.name());
		this.tasks.assign(NewTask.of(title, account.custodian(), due), by);
	}

	List<PersonId> heads() {
		return this.directory.operations()
			.map((department) -> this.directory.headsOf(department, this.time.today()))
			.orElse(List.of())
			.stream()
			.map(Member::id)
			.toList();
	}

	private String nameOf(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::name).orElse("");
	}

}
