package org.opscharter.requests;

import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a wish in one way only, so that its hash is its fingerprint.
 */
@Immutable
public class WishText implements AttributeConverter<Wish, String> {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.build();

	@Override
	public String convertToDatabaseColumn(Wish wish) {
		return JSON.writeValueAsString(wish);
	}

	@Override
	public Wish convertToEntityAttribute(String text) {
		return read(text);
	}

	/**
	 * The wish that was written as this text.
	 */
	public static Wish read(String text) {
		return JSON.readValue(text, Wish.class);
	}

	static String of(Wish wish) {
		return JSON.writeValueAsString(wish);
	}

}
