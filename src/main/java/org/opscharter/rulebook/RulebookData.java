package org.opscharter.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/**
 * One block of the rulebook's YAML.
 */
record RulebookData(Map<String, Object> values) {

	static RulebookData read(String path) {
		try (InputStream data = new ClassPathResource(path).getInputStream()) {
			return new RulebookData(new Yaml().load(data));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String text(String key) {
		return optional(key)
			.orElseThrow(() -> new IllegalStateException("%s is missing in %s".formatted(key, this.values)));
	}

	Optional<String> optional(String key) {
		return Optional.ofNullable(this.values.get(key)).map(Object::toString);
	}

	int number(String key) {
		return Integer.parseInt(text(key));
	}

	LocalDate day(String key) {
		return LocalDate.parse(text(key));
	}

	boolean flag(String key) {
		return Boolean.parseBoolean(optional(key).orElse("false"));
	}

	/** The words under this key, written as {@code {zh, en}}. */
	@Nullable Phrase phrase(String key) {
		return block(key).map((block) -> new Phrase(block.text("zh"), block.text("en"))).orElse(null);
	}

	/** The words of this block, whose Chinese stands under the key. */
	Phrase titled(String key) {
		return new Phrase(text(key), text("english"));
	}

	List<String> texts(String key) {
		return list(key).map(Object::toString).toList();
	}

	<T> List<T> blocks(String key, Function<RulebookData, T> reader) {
		return list(key).map(RulebookData::block).map(reader).toList();
	}

	Map<String, String> table(String key) {
		Map<String, String> table = new LinkedHashMap<>();
		block(key).orElseThrow().values.forEach((name, value) -> table.put(name, value.toString()));
		return table;
	}

	private Optional<RulebookData> block(String key) {
		return Optional.ofNullable(this.values.get(key)).map(RulebookData::block);
	}

	private Stream<?> list(String key) {
		return (this.values.get(key) instanceof List<?> list) ? list.stream() : Stream.empty();
	}

	private static RulebookData block(Object value) {
		Map<String, Object> values = new LinkedHashMap<>();
		((Map<?, ?>) value).forEach((key, content) -> values.put(key.toString(), content));
		return new RulebookData(values);
	}

}
