package org.opscharter.content.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.opscharter.content.CleanHtml;

/**
 * A part of a text as readers will see it: what the page draws, element by element, never
 * as HTML somebody wrote. Cleaned once more on its way out.
 *
 * @param tag the element, or {@code text}
 * @param words of a text its words, of a picture what it shows
 * @param address of a link where it leads, of a picture where it lies
 * @param across how many columns a cell takes
 * @param down how many rows a cell takes
 */
record Piece(String tag, String words, String address, String across, String down, List<Piece> inside) {

	private static final Set<String> DRAWN = Set.of("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "table",
			"caption", "thead", "tbody", "tr", "th", "td", "strong", "em", "u", "s", "sub", "sup", "a", "img", "br",
			"hr");

	static List<Piece> of(String html) {
		return inside(Jsoup.parseBodyFragment(CleanHtml.of(html)).body());
	}

	private static List<Piece> inside(Element element) {
		List<Piece> pieces = new ArrayList<>();
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode text) {
				pieces.add(new Piece("text", text.getWholeText(), "", "", "", List.of()));
			}
			else if (node instanceof Element part && DRAWN.contains(part.tagName())) {
				pieces.add(drawn(part));
			}
		}
		return pieces;
	}

	private static Piece drawn(Element part) {
		return switch (part.tagName()) {
			case "img" -> new Piece("img", part.attr("alt"), part.attr("src"), "", "", List.of());
			case "a" -> new Piece("a", "", part.attr("href"), "", "", inside(part));
			default ->
				new Piece(part.tagName(), "", "", span(part.attr("colspan")), span(part.attr("rowspan")), inside(part));
		};
	}

	private static String span(String typed) {
		return typed.matches("[1-9]\\d?") ? typed : "";
	}

}
