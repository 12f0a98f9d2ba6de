package org.opscharter.rulebook;

import java.util.Optional;

import org.opscharter.clauses.ClauseId;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Cites clauses from memory. A clause that the department has not adopted, or that no
 * longer stands, is struck.
 */
@Component
class RegulationChips implements ClauseChips {

	private final Library library;

	private final Snapshots snapshots;

	private final BusinessTime time;

	private final Words words;

	RegulationChips(Library library, Snapshots snapshots, BusinessTime time, Words words) {
		this.library = library;
		this.snapshots = snapshots;
		this.time = time;
		this.words = words;
	}

	@Override
	public ClauseChip chip(ClauseId id, boolean own) {
		RulesOfTheDay rules = new RulesOfTheDay(this.library, this.snapshots.latest(), this.time.today());
		Optional<Clause> clause = rules.clause(id);
		String sense = clause.map((known) -> known.title(this.words.english())).orElse("");
		boolean struck = clause.isEmpty() || !rules.holds(id);
		return new ClauseChip(id.value(), sense, ClauseAddress.of(id), own, struck, glance(rules, id, clause));
	}

	private String glance(RulesOfTheDay rules, ClauseId id, Optional<Clause> clause) {
		return rules.text(id)
			.map(ClauseText::body)
			.or(() -> clause.map((known) -> this.words.of("rulebook.summary.line", known.summary())))
			.orElse("");
	}

}
