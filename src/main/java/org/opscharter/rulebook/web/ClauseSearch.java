package org.opscharter.rulebook.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.opscharter.clauses.ClauseId;
import org.opscharter.rulebook.Clause;
import org.opscharter.rulebook.ClauseAddress;
import org.opscharter.rulebook.Library;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.rulebook.RulesOfTheDay;
import org.opscharter.shell.SearchSource;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Finds clauses by number or words; everybody may read the rulebook. A number comes
 * before words.
 */
@Component
class ClauseSearch implements SearchSource {

	private final Library library;

	private final Rulebook rulebook;

	private final Words words;

	private final BusinessTime time;

	ClauseSearch(Library library, Rulebook rulebook, Words words, BusinessTime time) {
		this.library = library;
		this.rulebook = rulebook;
		this.words = words;
		this.time = time;
	}

	@Override
	public String heading() {
		return "rulebook.title";
	}

	@Override
	public List<Hit> find(String text, UUID person, int limit) {
		RulesOfTheDay rules = this.rulebook.on(this.time.today());
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		if (isNumber(text) && this.library.clause(ClauseId.of(text.strip())).isPresent()) {
			return List.of(hit(this.library.clause(ClauseId.of(text.strip())).orElseThrow()));
		}
		return this.library.clauses()
			.stream()
			.filter((clause) -> ClauseFilter.says(clause, rules, wanted))
			.sorted(Comparator.comparing((clause) -> !clause.id().value().toLowerCase(Locale.ROOT).contains(wanted)))
			.limit(limit)
			.map(this::hit)
			.toList();
	}

	private static boolean isNumber(String text) {
		try {
			ClauseId.of(text.strip());
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private Hit hit(Clause clause) {
		String regulation = this.library.regulation(ClauseAddress.regulationOf(clause.id()))
			.orElseThrow()
			.name(this.words.english());
		return new Hit(clause.title(this.words.english()), List.of(clause.id().value(), regulation),
				ClauseAddress.of(clause.id()));
	}

}
