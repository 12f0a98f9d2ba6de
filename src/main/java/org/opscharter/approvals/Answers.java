package org.opscharter.approvals;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the answers to the criteria beside the decision they belong to.
 */
@Immutable
class Answers implements AttributeConverter<List<Answer>, String> {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<List<Answer>> LIST = new TypeReference<>() {
	};

	@Override
	public String convertToDatabaseColumn(List<Answer> answers) {
		return JSON.writeValueAsString(answers);
	}

	@Override
	public List<Answer> convertToEntityAttribute(String json) {
		return JSON.readValue(json, LIST);
	}

	static List<Answer> read(String json) {
		return JSON.readValue(json, LIST);
	}

}
