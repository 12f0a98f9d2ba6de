package org.opscharter.quality;

import java.net.http.HttpHeaders;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What somebody was answered at an address.
 *
 * @param reader who asked
 * @param address what he asked for
 * @param from the page that led there
 * @param route the pattern behind the address; none for a file
 */
record Reading(String reader, String address, String from, @Nullable String route, int status, HttpHeaders headers,
		String body) {

	/** A fragment that a script fetches is none. */
	boolean isPage() {
		return this.headers.firstValue("content-type").orElse("").startsWith("text/html")
				&& this.body.contains("<html");
	}

	boolean isBroken() {
		return this.status >= 400;
	}

	Document document() {
		return Jsoup.parse(this.body, "http://localhost" + this.address);
	}

	@Override
	public String toString() {
		return "%d %s as %s, from %s".formatted(this.status, this.address, this.reader, this.from);
	}

}
