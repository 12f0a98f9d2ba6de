package org.opscharter.execution;

import java.util.List;

/**
 * How a project will be carried out (实施方案, S0-8.1, S1-2.1.3a).
 *
 * @param strategy 运营策略, at most 2,000 characters
 * @param channels 推广渠道, at most 2,000 characters
 * @param resourcing 资源配置, at most 2,000 characters
 * @param phases in order, at most 20
 * @param team at most 40
 * @param resources at most 40
 */
public record Plan(String strategy, String channels, String resourcing, List<Phase> phases, List<Participant> team,
		List<ResourceNeed> resources) {

	public Plan {
		phases = List.copyOf(phases);
		team = List.copyOf(team);
		resources = List.copyOf(resources);
	}

}
