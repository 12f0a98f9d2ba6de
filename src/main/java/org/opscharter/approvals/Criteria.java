package org.opscharter.approvals;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;

/**
 * Keeps the criteria of a step as one line of keys.
 */
@Immutable
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
