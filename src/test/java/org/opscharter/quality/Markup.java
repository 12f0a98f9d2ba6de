package org.opscharter.quality;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What pages of ours are made of. Anything else on a page came from what somebody typed.
 */
final class Markup {

	private final Set<String> known = new HashSet<>();

	/**
	 * Takes a page that nobody typed anything strange into as an example.
	 */
	Markup learn(Document page) {
		page.getAllElements().forEach((element) -> parts(element).forEach(this.known::add));
		return this;
	}

	Optional<Element> foreign(Document page) {
		return page.getAllElements().stream().filter(this::isForeign).findFirst();
	}

	private boolean isForeign(Element element) {
		return !parts(element).allMatch(this.known::contains)
				|| (Set.of("iframe", "script").contains(element.normalName()) && !element.attr("src").startsWith("/"))
				|| Stream.of("href", "src", "action")
					.map((name) -> element.attr(name).strip().toLowerCase())
					.anyMatch((address) -> address.startsWith("javascript:") || address.startsWith("vbscript:")
							|| address.startsWith("data:"));
	}

	private static Stream<String> parts(Element element) {
		return Stream.concat(Stream.of(element.normalName()),
				element.attributes()
					.asList()
					.stream()
					.map((attribute) -> element.normalName() + " " + attribute.getKey()));
	}

}
