package org.opscharter.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.opscharter.Chromium;

/**
 * What a repeat visit costs somebody who is signed in: requests and bytes over the wire
 * (P10), and the SQL statements behind it (P8), on the example department.
 */
final class PageBench {

	private static final List<String> PAGES = List.of("/", "/approvals", "/approvals?box=done", "/inbox",
			"/proposals");

	private PageBench() {
	}

	static void run() throws Exception {
		Statements statements = new Statements();
		try (Product product = Product.start("pages", true, statements);
				BrowserContext window = Chromium.window(1440, 900)) {
			Page page = window.newPage();
			String origin = "http://localhost:" + product.port();
			signIn(page, origin);
			Wire wire = new Wire(window.newCDPSession(page));
			Report.heading("P10 a repeat visit of wangfang, P8 the statements behind it");
			Report.columns("page", "first visit: requests", "kB", "repeat visit: requests", "kB", "SQL");
			for (String path : PAGES) {
				wire.reset();
				visit(page, origin + path);
				int requests = wire.requests();
				double kilobytes = wire.kilobytes();
				visit(page, "about:blank");
				visit(page, origin + path);
				visit(page, "about:blank");
				wire.reset();
				int sent = statements.of(() -> visit(page, origin + path)).size();
				Report.row(path, requests, kilobytes, wire.requests(), wire.kilobytes(), sent);
			}
		}
	}

	private static void signIn(Page page, String origin) {
		page.navigate(origin + "/login");
		page.getByLabel("用户名").fill("wangfang");
		page.locator("input[name=password]").fill("opscharter");
		page.locator("input[name=password]").press("Enter");
		page.waitForURL((url) -> !url.contains("/login"));
		page.waitForLoadState(LoadState.NETWORKIDLE);
	}

	private static String visit(Page page, String address) {
		page.navigate(address);
		page.waitForLoadState(LoadState.NETWORKIDLE);
		return address;
	}

	/** What really went over the wire; what the browser still had does not count. */
	private static final class Wire {

		private final Set<String> cached = new HashSet<>();

		private int requests;

		private double bytes;

		Wire(CDPSession session) {
			session.send("Network.enable");
			session.on("Network.requestServedFromCache", (event) -> this.cached.add(id(event)));
			session.on("Network.responseReceived", (event) -> {
				if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
					this.cached.add(id(event));
				}
			});
			session.on("Network.loadingFinished", (event) -> {
				if (!this.cached.contains(id(event)) && event.get("encodedDataLength").getAsDouble() > 0) {
					this.requests++;
					this.bytes += event.get("encodedDataLength").getAsDouble();
				}
			});
		}

		private static String id(JsonObject event) {
			return event.get("requestId").getAsString();
		}

		void reset() {
			this.requests = 0;
			this.bytes = 0;
		}

		int requests() {
			return this.requests;
		}

		double kilobytes() {
			return this.bytes / 1000;
		}

	}

}
