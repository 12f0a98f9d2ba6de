package org.opscharter.obligations;

import jakarta.persistence.AttributeConverter;

/**
 * Keeps a term as text.
 */
class TermText implements AttributeConverter<Term, String> {

	@Override
	public String convertToDatabaseColumn(Term term) {
		return term.toString();
	}

	@Override
	public Term convertToEntityAttribute(String text) {
		return Term.parse(text);
	}

}
