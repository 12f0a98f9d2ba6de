package org.opscharter.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.DepartmentId;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * The rulebook of the operations department: what its rules say today, and what was ever
 * set about them. They are changed at {@link RuleChanges}.
 */
@Component
public class Rulebook {

	private final Library library;

	private final Snapshots snapshots;

	private final BusinessTime time;

	private final RuleHistory history;

	Rulebook(Library library, Snapshots snapshots, BusinessTime time, RuleHistory history) {
		this.library = library;
		this.snapshots = snapshots;
		this.time = time;
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

}
