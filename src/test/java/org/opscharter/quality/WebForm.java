package org.opscharter.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page, as somebody finds it there, with one of its buttons.
 *
 * @param reader who found it
 * @param page where
 * @param action where it is sent; the address of its autosave is a form of its own
 * @param texts the names of what one types words into
 * @param fields what else it sends as its page filled it in
 * @param choices what it would take beside: the boxes, options and days left open
 * @param button what is pressed; none for autosave and for a form without
 */
record WebForm(String reader, String page, String action, boolean posted, Map<String, Element> texts,
		List<Map.Entry<String, String>> fields, List<Map.Entry<String, String>> choices, @Nullable Element button) {

	private static final Set<String> KINDS = Set.of("text", "search", "email", "tel", "url", "password", "");

	static List<WebForm> of(String reader, String address, Document page) {
		return page.select("form")
			.stream()
			.flatMap((form) -> of(reader, address, page, (FormElement) form))
			.filter((form) -> !form.texts().isEmpty())
			.toList();
	}

	private static Stream<WebForm> of(String reader, String address, Document page, FormElement form) {
		List<Element> elements = new ArrayList<>(form.elements());
		if (!form.id().isEmpty()) {
			elements.addAll(page.select("[form=" + form.id() + "]"));
		}
		elements.removeIf((field) -> field.hasAttr("disabled"));
		Map<String, Element> texts = elements.stream()
			.filter((field) -> !field.attr("name").isEmpty() && !field.hasAttr("readonly") && isText(field))
			.collect(Collectors.toMap((field) -> field.attr("name"), (field) -> field, (one, other) -> one));
		List<Map.Entry<String, String>> fields = form.formData()
			.stream()
			.filter((pair) -> !texts.containsKey(pair.key()))
			.map((pair) -> Map.entry(pair.key(), pair.value()))
			.toList();
		boolean posted = form.attr("method").equalsIgnoreCase("post");
		List<WebForm> forms = new ArrayList<>();
		if (form.hasAttr("data-autosave")) {
			forms.add(new WebForm(reader, address, path(form, "data-autosave", address), posted, texts, fields,
					choices(elements), null));
		}
		elements.stream()
			.filter((button) -> button.normalName().equals("button") && !button.attr("type").equals("button"))
			.map((button) -> new WebForm(reader, address,
					button.hasAttr("formaction") ? path(button, "formaction", address) : path(form, "action", address),
					posted, texts, fields, choices(elements), button))
			.forEach(forms::add);
		if (forms.isEmpty()) {
			forms.add(new WebForm(reader, address, path(form, "action", address), posted, texts, fields,
					choices(elements), null));
		}
		return forms.stream();
	}

	private static boolean isText(Element field) {
		return field.normalName().equals("textarea")
				|| (field.normalName().equals("input") && KINDS.contains(field.attr("type")));
	}

	private static String path(Element element, String attribute, String address) {
		String target = element.absUrl(attribute);
		return target.isEmpty() ? address : target.substring("http://localhost".length());
	}

	private static List<Map.Entry<String, String>> choices(List<Element> elements) {
		Set<String> made = elements.stream()
			.filter((field) -> field.hasAttr("checked"))
			.map((field) -> field.attr("name"))
			.collect(Collectors.toCollection(HashSet::new));
		List<Map.Entry<String, String>> choices = new ArrayList<>();
		for (Element field : elements) {
			String name = field.attr("name");
			switch (field.normalName() + " " + field.attr("type")) {
				case "input radio", "input checkbox" -> {
					if (made.add(name)) {
						choices.add(Map.entry(name, field.val().isEmpty() ? "on" : field.val()));
					}
				}
				case "input date" -> {
					if (field.val().isEmpty()) {
						choices.add(Map.entry(name, "2026-07-01"));
					}
				}
				case "select " -> field.select("option")
					.stream()
					.map(Element::val)
					.filter((value) -> !value.isEmpty() && field.select("option[selected]").isEmpty())
					.findFirst()
					.ifPresent((value) -> choices.add(Map.entry(name, value)));
				default -> {
				}
			}
		}
		return choices;
	}

	boolean isAutosave() {
		return this.button == null && this.action.endsWith("/draft");
	}

	/** What tells it from other forms, whatever record it is about. */
	String key(String route) {
		return route + this.fields.stream().filter((field) -> field.getKey().equals("_method")).toList()
				+ this.texts.keySet() + ((this.button != null) ? this.button.attr("name") + this.button.val() : "");
	}

	/**
	 * What is sent when this is typed into the fields of text.
	 * @param complete whether what was left open is chosen too
	 */
	List<Map.Entry<String, String>> filled(Map<String, String> typed, boolean complete) {
		List<Map.Entry<String, String>> sent = new ArrayList<>(this.fields);
		if (complete) {
			Set<String> chosen = this.choices.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
			sent.removeIf((field) -> chosen.contains(field.getKey()));
			sent.addAll(this.choices);
		}
		typed.forEach((name, text) -> sent.add(Map.entry(name, text)));
		if (this.button != null && !this.button.attr("name").isEmpty()) {
			sent.add(Map.entry(this.button.attr("name"), this.button.val()));
		}
		return sent;
	}

	/** The same text in every field. */
	List<Map.Entry<String, String>> filled(String text) {
		return filled(this.texts.keySet().stream().collect(Collectors.toMap((name) -> name, (name) -> text)), true);
	}

	@Override
	public String toString() {
		return "%s%s of %s as %s %s".formatted(this.action,
				(this.button != null) ? " " + this.button.attr("name") + " " + this.button.val() : "", this.page,
				this.reader, this.texts.keySet());
	}

}
