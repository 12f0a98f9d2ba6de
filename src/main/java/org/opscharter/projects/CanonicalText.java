package org.opscharter.projects;

import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a content in one way only: the same content is always the same text, so that its
 * hash is its fingerprint.
 */
@Immutable
public class CanonicalText implements AttributeConverter<Content, String> {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@Override
	public String convertToDatabaseColumn(Content content) {
		return JSON.writeValueAsString(content);
	}

	@Override
	public Content convertToEntityAttribute(String text) {
		return read(text);
	}

	/**
	 * The content that was written as this text.
	 */
	public static Content read(String text) {
		return JSON.readValue(text, Content.class);
	}

	static String of(Content content) {
		return JSON.writeValueAsString(content);
	}

}
