package org.opscharter.outlets;

import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a parcel in one way only, so that what is brought today says what was handed in.
 */
@Immutable
class ParcelText implements AttributeConverter<Parcel, String> {

	static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.build();

	@Override
	public String convertToDatabaseColumn(Parcel parcel) {
		return JSON.writeValueAsString(parcel);
	}

	@Override
	public Parcel convertToEntityAttribute(String text) {
		return JSON.readValue(text, Parcel.class);
	}

}
