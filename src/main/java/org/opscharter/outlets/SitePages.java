package org.opscharter.outlets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.opscharter.outlets.SiteIndex.Entry;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The pages of a folder. Titles and summaries go in as text; only the body, cleaned when
 * it was written, goes in as it is.
 */
@Component
class SitePages {

	private static final int LATEST = 100;

	private final SiteIndex index;

	private final Words words;

	private final String frame = read("page.html");

	private final String look = read("site.css");

	SitePages(SiteIndex index, Words words) {
		this.index = index;
		this.words = words;
	}

	String look() {
		return this.look;
	}

	String piece(Parcel parcel, Instant at) {
		Document page = page(parcel.title(), "../../");
		page.selectFirst("meta[name=description]").attr("content", parcel.summary());
		Element main = page.selectFirst("main");
		main.appendElement("nav")
			.appendElement("a")
			.attr("href", "../../index.html")
			.text(this.words.recorded("outlets.site.all"));
		Element article = main.appendElement("article");
		article.appendElement("h1").text(parcel.title());
		article.appendChild(time(at));
		article.append(parcel.body());
		return page.outerHtml();
	}

	/** The latest, and the way to every month. */
	String latest(Outlet outlet, Delivery now) {
		Document page = page(this.words.recorded("outlets.site.latest"), "");
		Element main = page.selectFirst("main");
		main.appendElement("h1").text(this.words.recorded("outlets.site.latest"));
		entries(main, this.index.latest(outlet, now, LATEST));
		Element months = main.appendElement("nav");
		this.index.months(outlet, now)
			.forEach((month) -> months.appendElement("a").attr("href", month + ".html").text(month));
		return page.outerHtml();
	}

	/** Everything that first appeared in this month. */
	String month(Outlet outlet, Delivery now, String month) {
		Document page = page(month, "");
		Element main = page.selectFirst("main");
		main.appendElement("nav")
			.appendElement("a")
			.attr("href", "index.html")
			.text(this.words.recorded("outlets.site.all"));
		main.appendElement("h1").text(month);
		entries(main, this.index.of(outlet, now, month));
		return page.outerHtml();
	}

	/** Such as 2026-06. */
	static String month(Instant at) {
		return String.format(Locale.ROOT, "%tY-%<tm", at.atZone(BusinessTime.ZONE));
	}

	private Document page(String title, String way) {
		Document page = Jsoup.parse(this.frame);
		page.outputSettings().prettyPrint(false);
		page.title(title);
		page.selectFirst("link").attr("href", way + "site.css");
		return page;
	}

	private static void entries(Element main, List<Entry> entries) {
		Element list = main.appendElement("ul").addClass("pieces");
		for (Entry entry : entries) {
			Element line = list.appendElement("li");
			line.appendElement("a").attr("href", "pieces/" + entry.number() + "/index.html").text(entry.title());
			line.appendChild(time(entry.at()));
		}
	}

	private static Element time(Instant at) {
		String day = String.format(Locale.ROOT, "%tF", at.atZone(BusinessTime.ZONE));
		return new Element("time").attr("datetime", day).text(day);
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("outlets/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
