package org.opscharter.obligations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opscharter.activity.Subject;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.Directory;
import org.opscharter.organisation.Member;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.RulesOfTheDay;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.time.BusinessTime;
import org.opscharter.time.DueTimes;
import org.opscharter.time.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where rows of the ledger are opened and settled by the modules whose work they
 * are about, in the transaction of that work (X05).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Obligations {

	/** Handed in that much working time ahead, a delay is the reviewer's (X05). */
	static final Duration AHEAD = Duration.ofHours(4);

	private final Ledger ledger;

	private final ObligationTrail trail;

	private final Stops stops;

	private final Rulebook rulebook;

	private final Directory directory;

	private final DueTimes times;

	private final WorkingTime working;

	private final BusinessTime time;

	Obligations(Ledger ledger, ObligationTrail trail, Stops stops, Rulebook rulebook, Directory directory,
			DueTimes times, WorkingTime working, BusinessTime time) {
		this.ledger = ledger;
		this.trail = trail;
		this.stops = stops;
		this.rulebook = rulebook;
		this.directory = directory;
		this.times = times;
		this.working = working;
		this.time = time;
	}

	/**
	 * Somebody owes something from now on. A row that is there already stays as it is.
	 * @return the row; none when the department has not adopted the clause
	 */
	public Optional<ObligationId> open(Duty duty) {
		Subject matter = duty.matter();
		Optional<Obligation> there = this.ledger.lock(duty.rule().code(), matter.kind(), matter.id(), duty.period());
		if (there.isPresent()) {
			return there.map(Obligation::id);
		}
		RulesOfTheDay rules = this.rulebook.on(this.time.today());
		if (!rules.holds(duty.rule().clause())) {
			return Optional.empty();
		}
		Instant due = duty.term().due(this.times, this.working);
		Obligation obligation = new Obligation(duty, departmentOf(duty.owner()), due,
				rules.adoption().isTrial(this.time.today()), this.time.now());
		obligation.stopAt(this.stops.first(obligation.rule(), due, this.time.now()));
		this.ledger.save(obligation);
		this.trail.write(obligation, null, "opened", null, "");
		return Optional.of(obligation.id());
	}

	/**
	 * What is owed has been handed in and waits for somebody else.
	 */
	public void submitted(ObligationRule rule, Subject matter, String period) {
		find(rule, matter, period).ifPresent((obligation) -> obligation.submit(this.time.now()));
	}

	/**
	 * What was handed in has been sent back.
	 */
	public void sentBack(ObligationRule rule, Subject matter, String period) {
		find(rule, matter, period).ifPresent(Obligation::takeBack);
	}

	/**
	 * The evidence is there. Nothing happens where nothing is owed any more.
	 * @param evidence what met it
	 */
	public void settle(ObligationRule rule, Subject matter, String period, Subject evidence, PersonId by) {
		find(rule, matter, period).filter(Obligation::isOpen).ifPresent((obligation) -> {
			obligation.settle(Paper.of(evidence), enoughAhead(obligation), this.time.now());
			this.trail.settled(obligation, by);
		});
	}

	/**
	 * One more of those asked for in the period is there, or one less.
	 * @param reached how many there are now; the one that completes them settles the row
	 */
	public void counted(ObligationRule rule, Subject matter, String period, int reached, Subject evidence,
			PersonId by) {
		find(rule, matter, period).filter(Obligation::isOpen).ifPresent((obligation) -> {
			if (obligation.count(reached)) {
				obligation.settle(Paper.of(evidence), enoughAhead(obligation), this.time.now());
				this.trail.settled(obligation, by);
			}
		});
	}

	/**
	 * What the open rows are about is gone: 已取消.
	 * @param words why
	 */
	public void cancel(Subject matter, String words, PersonId by) {
		this.ledger.lockOpenAbout(matter.kind(), matter.id()).forEach((obligation) -> cancel(obligation, words, by));
	}

	/**
	 * One row is not owed any more, because what it asked for has no reason now.
	 */
	public void cancel(ObligationRule rule, Subject matter, String period, String words, PersonId by) {
		find(rule, matter, period).filter(Obligation::isOpen).ifPresent((obligation) -> cancel(obligation, words, by));
	}

	/**
	 * The work has a new date, and what is owed falls due by it.
	 */
	public void move(ObligationRule rule, Subject matter, String period, Term term) {
		find(rule, matter, period).filter(Obligation::isOpen).ifPresent((obligation) -> fallDue(obligation, term));
	}

	/**
	 * Somebody else owes it from now on.
	 */
	public void handOver(ObligationRule rule, Subject matter, String period, PersonId successor, PersonId by) {
		find(rule, matter, period).filter(Obligation::isOpen)
			.ifPresent((obligation) -> handOver(obligation, successor, by));
	}

	/**
	 * Everything open of somebody who leaves goes to this person (离职交接).
	 * @return how many rows
	 */
	public int handOver(PersonId leaver, PersonId successor, PersonId by) {
		List<Obligation> open = this.ledger.lockOpenOf(leaver);
		open.forEach((obligation) -> handOver(obligation, successor, by));
		return open.size();
	}

	void fallDue(Obligation obligation, Term term) {
		Instant before = obligation.dueAt();
		Instant due = term.due(this.times, this.working);
		obligation.fallDue(term, due);
		if (!due.equals(before)) {
			obligation.stopAt(this.stops.first(obligation.rule(), due, this.time.now()));
			this.trail.moved(obligation, before);
		}
		else if (!obligation.isOverdue(this.time.now())) {
			// A holiday can move the reminders of a time that stays.
			obligation.stopAt(this.stops.next(obligation.rule(), due, this.time.now()));
		}
	}

	private void cancel(Obligation obligation, String words, PersonId by) {
		obligation.cancel();
		this.trail.write(obligation, by, "cancelled", ObligationState.PENDING, words);
	}

	private void handOver(Obligation obligation, PersonId successor, PersonId by) {
		if (!obligation.owner().equals(successor)) {
			obligation.handOver(successor, departmentOf(successor));
			this.trail.write(obligation, by, "handedOver", ObligationState.PENDING, "");
		}
	}

	private boolean enoughAhead(Obligation obligation) {
		Instant submitted = obligation.submittedAt();
		return submitted != null && submitted.isBefore(obligation.dueAt())
				&& this.working.between(submitted, obligation.dueAt()).compareTo(AHEAD) >= 0;
	}

	private Optional<Obligation> find(ObligationRule rule, Subject matter, String period) {
		return this.ledger.lock(rule.code(), matter.kind(), matter.id(), period);
	}

	private @Nullable DepartmentId departmentOf(PersonId person) {
		return this.directory.find(person, this.time.today()).map(Member::department).orElse(null);
	}

}
