package org.opscharter.approvals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a version of a route says, as it is kept: what it does not mention does not hold.
 */
record RouteDefinition(Route.Resume resume, List<RouteStep> steps, List<String> criteria, Set<Approver> copies) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	static RouteDefinition read(String json) {
		return JSON.readValue(json, RouteDefinition.class);
	}

	static RouteDefinition of(Map<String, Object> data) {
		return JSON.convertValue(data, RouteDefinition.class);
	}

	String write() {
		return JSON.writeValueAsString(this);
	}

}
