package org.opscharter.quality;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page, as somebody finds it there.
 *
 * @param reader who found it
 * @param page where
 * @param action where it is sent; the address of its autosave is a form of its own
 * @param texts the names of what one types words into
 */
record WebForm(String reader, String page, String action, boolean posted, Set<String> texts, FormElement element) {

	private static final Set<String> KINDS = Set.of("text", "search", "email", "tel", "url", "password", "");

	static List<WebForm> of(String reader, String address, Document page) {
		return page.select("form").stream().flatMap((form) -> of(reader, address, (FormElement) form)).toList();
	}

	private static Stream<WebForm> of(String reader, String address, FormElement form) {
		Set<String> texts = form.elements()
			.stream()
			.filter((field) -> !field.attr("name").isEmpty() && !field.hasAttr("disabled")
					&& !field.hasAttr("readonly"))
			.filter((field) -> field.normalName().equals("textarea")
					|| (field.normalName().equals("input") && KINDS.contains(field.attr("type"))))
			.map((field) -> field.attr("name"))
			.collect(Collectors.toSet());
		if (texts.isEmpty()) {
			return Stream.of();
		}
		boolean posted = form.attr("method").equalsIgnoreCase("post");
		return Stream.of("action", "data-autosave")
			.filter((place) -> place.equals("action") || form.hasAttr(place))
			.map((place) -> form.absUrl(place).isEmpty() ? address
					: form.absUrl(place).substring("http://localhost".length()))
			.map((action) -> new WebForm(reader, address, action, posted, texts, form));
	}

	boolean isAutosave() {
		return this.element.absUrl("data-autosave").endsWith(this.action);
	}

	/**
	 * What is sent when this is typed into every text field.
	 */
	Collection<Map.Entry<String, String>> filled(String text) {
		List<Map.Entry<String, String>> fields = new ArrayList<>();
		this.element.formData()
			.stream()
			.filter((pair) -> !this.texts.contains(pair.key()))
			.forEach((pair) -> fields.add(field(pair.key(), pair.value())));
		this.texts.forEach((name) -> fields.add(field(name, text)));
		this.element.select("select[name]")
			.stream()
			.filter((select) -> select.select("option[selected]").isEmpty())
			.forEach((select) -> fields.add(field(select.attr("name"),
					select.select("option")
						.stream()
						.map(Element::val)
						.filter((value) -> !value.isEmpty())
						.findFirst()
						.orElse(""))));
		Element button = this.element.selectFirst("button[name][type=submit], button[name]:not([type])");
		if (button != null) {
			fields.add(field(button.attr("name"), button.val()));
		}
		return fields;
	}

	private static Map.Entry<String, String> field(String name, String value) {
		return new SimpleEntry<>(name, FormText.encoded(value));
	}

	@Override
	public String toString() {
		return "%s of %s as %s %s".formatted(this.action, this.page, this.reader, this.texts);
	}

}
