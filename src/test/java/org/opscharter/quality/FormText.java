package org.opscharter.quality;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.FormElement;

/**
 * Text on its way into a form and back.
 */
final class FormText {

	private FormText() {
	}

	/**
	 * Percent-encoded UTF-8. A lone surrogate becomes the three bytes that a careless
	 * sender would make of it, which no standard encoder writes.
	 */
	static String encoded(String text) {
		StringBuilder encoded = new StringBuilder();
		for (byte each : bytes(text)) {
			encoded.append("%%%02X".formatted(each & 0xFF));
		}
		return encoded.toString();
	}

	/**
	 * Names and values as a form sends them.
	 */
	static String encoded(Collection<Map.Entry<String, String>> fields) {
		return fields.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	/**
	 * The fields of a form as its page fills them in.
	 */
	static List<Map.Entry<String, String>> fields(FormElement form) {
		return form.formData()
			.stream()
			.map((pair) -> Map.entry(pair.key(), pair.value()))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/**
	 * What may be expected back: without control characters and what is no text, white
	 * space reduced, as a reader sees it.
	 */
	static String readable(String text) {
		return text.replaceAll("[\\p{Cs}\\uFFFD]", "")
			.replaceAll("[\\s\\p{Z}\\uFEFF\\u180E\\u200B]+", " ")
			.replaceAll("\\p{Cc}", "")
			.strip();
	}

	private static byte[] bytes(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		text.codePoints().forEach((point) -> {
			if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
				bytes.write(0xE0 | point >> 12);
				bytes.write(0x80 | point >> 6 & 0x3F);
				bytes.write(0x80 | point & 0x3F);
			}
			else {
				bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
			}
		});
		return bytes.toByteArray();
	}

}
