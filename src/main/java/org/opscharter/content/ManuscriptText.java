package org.opscharter.content;

import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a manuscript in one way only, so that its hash is its fingerprint.
 */
@Immutable
public class ManuscriptText implements AttributeConverter<Manuscript, String> {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.build();

	@Override
	public String convertToDatabaseColumn(Manuscript manuscript) {
		return of(manuscript);
	}

	@Override
	public Manuscript convertToEntityAttribute(String text) {
		return read(text);
	}

	/**
	 * The manuscript that was written as this text.
	 */
	public static Manuscript read(String text) {
		return JSON.readValue(text, Manuscript.class);
	}

	static String of(Manuscript manuscript) {
		return JSON.writeValueAsString(manuscript);
	}

}
