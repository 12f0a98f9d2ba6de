package org.opscharter.approvals;

import java.util.List;

import jakarta.persistence.AttributeConverter;

/**
 * Keeps the criteria of a step as one line of keys.
 */
class Criteria implements AttributeConverter<List<String>, String> {

	@Override
	public String convertToDatabaseColumn(List<String> criteria) {
		return String.join(" ", criteria);
	}

	@Override
	public List<String> convertToEntityAttribute(String line) {
		return line.isEmpty() ? List.of() : List.of(line.split(" "));
	}

}
