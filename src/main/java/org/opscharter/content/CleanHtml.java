package org.opscharter.content;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * The HTML people may write: headings, paragraphs, lists, tables, quotations, links, and
 * pictures that lie here. Everything else — scripts, styles, addresses of other sites'
 * pictures, what a word processor leaves behind — is gone before it is kept.
 */
public final class CleanHtml {

	/** A picture of ours; nothing is loaded from elsewhere. */
	private static final Pattern OURS = Pattern
		.compile("/documents/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/content");

	private static final Safelist ALLOWED = new Safelist()
		.addTags("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "table", "caption", "thead", "tbody", "tr",
				"th", "td", "strong", "em", "u", "s", "sub", "sup", "a", "img", "br", "hr")
		.addAttributes("a", "href")
		.addProtocols("a", "href", "http", "https", "mailto")
		.addAttributes("img", "src", "alt")
		.addAttributes("th", "colspan", "rowspan", "scope")
		.addAttributes("td", "colspan", "rowspan")
		.preserveRelativeLinks(true);

	private static final int ROUNDS = 5;

	private static final OutputSettings PLAIN = new OutputSettings().prettyPrint(false);

	private CleanHtml() {
	}

	/**
	 * The same, without anything that is not allowed. What is clean already stays as it
	 * is, to the letter.
	 */
	public static String of(String html) {
		String before = html;
		String clean = once(before);
		for (int round = 0; round < ROUNDS && !clean.equals(before); round++) {
			before = clean;
			clean = once(before);
		}
		return clean;
	}

	/**
	 * What is taken apart may leave something new to be cleaned; a few rounds settle it.
	 */
	private static String once(String html) {
		if (html.isBlank()) {
			return "";
		}
		Document body = Jsoup.parseBodyFragment(html);
		body.outputSettings(PLAIN);
		body.select("b").tagName("strong");
		body.select("i").tagName("em");
		body.select("del, strike").tagName("s");
		body.select("h1").tagName("h2");
		body.select("h5, h6").tagName("h4");
		body.select("div").tagName("p");
		body.select("p p").unwrap();
		Document clean = Jsoup.parseBodyFragment(Jsoup.clean(body.body().html(), "", ALLOWED, PLAIN));
		clean.outputSettings(PLAIN);
		clean.select("img").stream().filter((img) -> !OURS.matcher(img.attr("src")).matches()).forEach(Element::remove);
		clean.select("p, h2, h3, h4, li, blockquote")
			.stream()
			.filter((block) -> block.text().replace('\u00a0', ' ').isBlank() && block.select("img, br").isEmpty())
			.forEach(Element::remove);
		return clean.body().html().strip();
	}

	/**
	 * The text without its marks, a line for each block.
	 */
	public static String text(String html) {
		Element body = Jsoup.parseBodyFragment(html).body();
		body.select("p, h2, h3, h4, li, tr, blockquote, caption").forEach((block) -> block.appendText("\n"));
		body.select("br").forEach((line) -> line.after("\n"));
		return body.wholeText().replaceAll("[ \\t\\x0B\\f\\r\\u00a0]+", " ").replaceAll(" ?\\n\\s*", "\n").strip();
	}

	/**
	 * The pictures it shows, by the id of their document, in order.
	 */
	public static List<String> pictures(String html) {
		return Jsoup.parseBodyFragment(html)
			.select("img")
			.stream()
			.map((img) -> OURS.matcher(img.attr("src")))
			.filter((address) -> address.matches())
			.map((address) -> address.group(1))
			.toList();
	}

	/**
	 * The marks without the words: what a small edit must leave as it is.
	 */
	static String skeleton(String html) {
		Document body = Jsoup.parseBodyFragment(html);
		StringBuilder marks = new StringBuilder();
		body.body()
			.getAllElements()
			.forEach((element) -> marks.append('<')
				.append(element.tagName())
				.append(element.attributes().html())
				.append('>'));
		return marks.toString();
	}

}
