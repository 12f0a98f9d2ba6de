package org.opscharter.execution.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.opscharter.clauses.ClauseId;
import org.opscharter.execution.ExecutionRules;
import org.opscharter.rulebook.ClauseUse;
import org.opscharter.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What projects under way do about clauses.
 */
@Component
@Order(31)
class ExecutionClauses implements ClauseUse {

	private static final Map<ClauseId, Map<String, Kind>> DEEDS = Map.of(ExecutionRules.APPROVAL_FIRST,
			Map.of("start", Kind.GATE, "spend", Kind.REFUSAL), ExecutionRules.PLAN, Map.of("plan", Kind.GATE),
			ExecutionRules.SYNC, Map.of("sync", Kind.NOTICE), ExecutionRules.COLLABORATION, Map.of("ask", Kind.NOTICE),
			ExecutionRules.CHANGE, Map.of("change", Kind.RECORD), ExecutionRules.SUMMARY, Map.of("summary", Kind.GATE),
			ExecutionRules.RETROSPECTIVE, Map.of("review", Kind.GATE), ExecutionRules.LESSONS,
			Map.of("lessons", Kind.RECORD), ExecutionRules.ARCHIVE, Map.of("archive", Kind.GATE));

	private final Words words;

	ExecutionClauses(Words words) {
		this.words = words;
	}

	@Override
	public Set<ClauseId> clauses() {
		return DEEDS.keySet();
	}

	@Override
	public List<Deed> deeds(ClauseId clause) {
		return DEEDS.getOrDefault(clause, Map.of())
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((deed) -> new Deed(deed.getValue(), this.words.of("execution.use." + deed.getKey()), "", null))
			.toList();
	}

}
