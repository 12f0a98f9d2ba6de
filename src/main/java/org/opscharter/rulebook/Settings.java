package org.opscharter.rulebook;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.DepartmentId;

/**
 * Everything the operations department has ever set, and not withdrawn, as it stood at a
 * revision. Each list is in the order in which its settings begin.
 *
 * @param revision counts the changes
 * @param department the operations department; none on a new system
 * @param adoptions codes of rule sets
 * @param values values by rule key; an empty text returns to the value of the rule set
 * @param levels levels by clause
 * @param texts what the company filled in, by clause
 * @param editions what the company published, by regulation
 */
record Settings(long revision, @Nullable DepartmentId department, List<Dated<String>> adoptions,
		Map<String, List<Dated<String>>> values, Map<ClauseId, List<Dated<RuleLevel>>> levels,
		Map<ClauseId, List<Dated<ClauseText>>> texts, Map<String, List<Dated<Edition>>> editions) {

	static final Settings NONE = new Settings(-1, null, List.of(), Map.of(), Map.of(), Map.of(), Map.of());

}
