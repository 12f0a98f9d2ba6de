package org.opscharter.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The approved text as an account's own editor takes it (复制到公众号): every mark carries its
 * look with it, pictures are numbered places to put them in, and addresses stand at the
 * end, as such editors drop links that lead elsewhere.
 */
public final class PasteText {

	private static final OutputSettings PLAIN = new OutputSettings().prettyPrint(false);

	private static final String TEXT = "margin:0 0 16px;font-size:16px;line-height:1.75;color:#333333;";

	private static final Map<String, String> LOOKS = Map.ofEntries(Map.entry("p", TEXT),
			Map.entry("h2", "margin:28px 0 14px;font-size:19px;line-height:1.5;font-weight:bold;color:#1f1f1f;"),
			Map.entry("h3", "margin:24px 0 12px;font-size:17px;line-height:1.5;font-weight:bold;color:#1f1f1f;"),
			Map.entry("h4", "margin:20px 0 10px;font-size:16px;line-height:1.5;font-weight:bold;color:#1f1f1f;"),
			Map.entry("blockquote",
					"margin:0 0 16px;padding:2px 0 2px 12px;border-left:3px solid #cccccc;color:#666666;"),
			Map.entry("ul", "margin:0 0 16px;padding-left:22px;"),
			Map.entry("ol", "margin:0 0 16px;padding-left:22px;"),
			Map.entry("li", "margin:0 0 6px;font-size:16px;line-height:1.75;color:#333333;"),
			Map.entry("table", "width:100%;margin:0 0 16px;border-collapse:collapse;font-size:15px;"),
			Map.entry("th", "padding:6px 8px;border:1px solid #d9d9d9;text-align:left;font-weight:bold;"),
			Map.entry("td", "padding:6px 8px;border:1px solid #d9d9d9;text-align:left;"),
			Map.entry("hr", "margin:24px 0;border:0;border-top:1px solid #d9d9d9;"));

	private static final String PLACE = "margin:0 0 16px;font-size:14px;text-align:center;color:#999999;";

	private PasteText() {
	}

	/**
	 * The text with its looks.
	 * @param picture what stands where a picture goes, with its number and its words
	 * @param links what stands above the addresses at the end
	 */
	public static String of(String html, PlaceName picture, String links) {
		Document text = Jsoup.parseBodyFragment(html);
		text.outputSettings(PLAIN);
		numberPictures(text, picture);
		List<String> addresses = numberLinks(text);
		LOOKS.forEach((mark, look) -> text.body().select(mark).attr("style", look));
		if (!addresses.isEmpty()) {
			text.body().appendElement("p").attr("style", PLACE.replace("center", "left")).text(links);
			for (int at = 0; at < addresses.size(); at++) {
				text.body()
					.appendElement("p")
					.attr("style", PLACE.replace("center", "left"))
					.text("[" + (at + 1) + "] " + addresses.get(at));
			}
		}
		return text.body().html().strip();
	}

	private static void numberPictures(Document text, PlaceName picture) {
		int number = 0;
		for (Element image : text.select("img")) {
			number++;
			Element place = new Element("section").attr("style", PLACE);
			place.text(picture.of(number, image.attr("alt").strip()));
			image.replaceWith(place);
		}
	}

	private static List<String> numberLinks(Document text) {
		List<String> addresses = new ArrayList<>();
		for (Element link : text.select("a[href]")) {
			addresses.add(link.attr("href"));
			link.appendChild(new TextNode("[" + addresses.size() + "]"));
			link.unwrap();
		}
		return addresses;
	}

	/**
	 * What stands where a picture goes.
	 */
	public interface PlaceName {

		/**
		 * The words of this place.
		 * @param number from 1
		 * @param words what the picture shows; may be empty
		 */
		String of(int number, String words);

	}

}
