package org.opscharter.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.organisation.PersonId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rulebook of the operations department: what its rules say today, and the desk where
 * they are changed. Every change holds from a day on, with a reason, and lowers nothing
 * that is never lowered.
 */
@Component
public class Rulebook {

	private final Library library;

	private final Snapshots snapshots;

	private final BusinessTime time;

	private final RuleChanges changes;

	private final RuleHistory history;

	Rulebook(Library library, Snapshots snapshots, BusinessTime time, RuleChanges changes, RuleHistory history) {
		this.library = library;
		this.snapshots = snapshots;
		this.time = time;
		this.changes = changes;
		this.history = history;
	}

	/**
	 * The value of this rule today.
	 * @throws IllegalArgumentException if there is no such rule
	 */
	public RuleValue value(String key) {
		return on(this.time.today()).value(key);
	}

	/**
	 * How hard this clause is today: at most {@link RuleLevel#WARN} during the trial run,
	 * always {@link RuleLevel#BLOCK} where it is never lowered, {@link RuleLevel#OBSERVE}
	 * where the clause is not adopted or is no hard rule.
	 */
	public RuleLevel level(ClauseId clause) {
		return on(this.time.today()).level(clause).level();
	}

	/**
	 * Everything that holds on that day.
	 */
	public RulesOfTheDay on(LocalDate day) {
		return new RulesOfTheDay(this.library, this.snapshots.current(), day);
	}

	/**
	 * The rule set the department lives by today; the standard one as long as it has
	 * adopted none.
	 */
	public Adoption adopted() {
		return on(this.time.today()).adoption();
	}

	/**
	 * The code of the rule set the department lives by today.
	 */
	public Preset adoptedPreset() {
		return adopted().preset();
	}

	/**
	 * What has ever been set about these things, newest first; withdrawn settings
	 * included.
	 * @param subjects rule keys, clauses or codes of regulations; empty texts for
	 * adoptions
	 */
	public List<RuleChange> history(RuleChange.Kind kind, List<String> subjects) {
		DepartmentId department = this.snapshots.current().department();
		return (department != null) ? this.history.about(department, kind, subjects) : List.of();
	}

	/**
	 * One setting, withdrawn or not.
	 */
	public Optional<RuleChange> change(RuleChange.Kind kind, UUID id) {
		return this.history.find(kind, id);
	}

	/**
	 * Adopts a rule set from a day on, which opens a trial run. Only the first one may
	 * begin in the past.
	 * @param preset its code
	 */
	@Transactional
	public void adopt(String preset, LocalDate from, PersonId by) {
		this.changes.adopt(preset, from, by);
	}

	/**
	 * Sets a value of the department's own from a day on.
	 * @param value the value as {@link Rule#accepts} has it; empty returns to the value
	 * of the rule set
	 */
	@Transactional
	public void override(String key, String value, String reason, LocalDate from, PersonId by) {
		this.changes.value(key, value, reason, from, by);
	}

	/**
	 * Sets how hard a clause is from a day on.
	 */
	@Transactional
	public void setLevel(ClauseId clause, RuleLevel level, String reason, LocalDate from, PersonId by) {
		this.changes.level(clause, level, reason, from, by);
	}

	/**
	 * Fills in the wording of clauses, at once or from a day on. Empty wording returns to
	 * our summary.
	 */
	@Transactional
	public void write(Map<ClauseId, String> texts, LocalDate from, PersonId by) {
		this.changes.texts(texts, from, by);
	}

	/**
	 * Publishes the next edition of a regulation.
	 * @param basis the papers it rests on (S0-1b)
	 */
	@Transactional
	public void publish(String regulation, LocalDate from, String basis, PersonId by) {
		this.changes.publish(regulation, from, basis, by);
	}

	/**
	 * Ends a regulation without a successor.
	 */
	@Transactional
	public void repeal(String regulation, LocalDate from, String reason, PersonId by) {
		this.changes.repeal(regulation, from, reason, by);
	}

	/**
	 * Takes back a setting that does not hold yet.
	 */
	@Transactional
	public void withdraw(RuleChange.Kind kind, UUID change, PersonId by) {
		this.changes.withdraw(kind, change, by);
	}

}
