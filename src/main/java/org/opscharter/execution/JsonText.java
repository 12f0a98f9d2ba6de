package org.opscharter.execution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a value in one way only: the same value is always the same text, so that its
 * hash is its fingerprint.
 *
 * @param <T> what is written
 */
public abstract class JsonText<T> implements AttributeConverter<T, String> {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Class<T> type;

	JsonText(Class<T> type) {
		this.type = type;
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable T value) {
		return (value != null) ? write(value) : null;
	}

	@Override
	public @Nullable T convertToEntityAttribute(@Nullable String text) {
		return (text != null) ? JSON.readValue(text, this.type) : null;
	}

	/**
	 * The terms written as this text.
	 */
	public static Terms terms(String text) {
		return JSON.readValue(text, Terms.class);
	}

	/**
	 * The kick-off written as this text.
	 */
	public static KickOff kickOff(String text) {
		return JSON.readValue(text, KickOff.class);
	}

	/**
	 * The lessons written as this text.
	 */
	public static Lessons lessons(String text) {
		return JSON.readValue(text, Lessons.class);
	}

	static String write(Object value) {
		return JSON.writeValueAsString(value);
	}

	/** SHA-256 of the text, as 64 hexadecimal digits. */
	static String fingerprint(Object value) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(write(value).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	static class OfTerms extends JsonText<Terms> {

		OfTerms() {
			super(Terms.class);
		}

	}

	static class OfKickOff extends JsonText<KickOff> {

		OfKickOff() {
			super(KickOff.class);
		}

	}

	static class OfLessons extends JsonText<Lessons> {

		OfLessons() {
			super(Lessons.class);
		}

	}

}
