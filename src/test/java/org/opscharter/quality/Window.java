package org.opscharter.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import org.opscharter.Chromium;

import org.springframework.core.io.ClassPathResource;

/**
 * A browser window of a caller, that notes what is wrong with what it shows.
 */
final class Window implements AutoCloseable {

	private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/**
	 * HTML_CodeSniffer: what it is sure about. Some of its sentences are missing, which
	 * would end it.
	 */
	private static final String SNIFF = """
			() => new Promise((done, failed) => {
			  const sentence = HTMLCS.getTranslation;
			  HTMLCS.getTranslation = (key) => sentence.call(HTMLCS, key) ?? key;
			  HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages()
			    .filter((message) => message.type === HTMLCS.ERROR)
			    .map((message) => message.code + ' ' + message.element.outerHTML.slice(0, 160))), failed);
			})
			""";

	private final String sniffer = sniffer();

	private final BrowserContext context;

	private final Page page;

	private final Caller caller;

	private final List<String> faults = new ArrayList<>();

	/** The keys and the menu of the side are the same on every page. */
	private boolean frameSeen;

	/** The measure injects styles of its own, which the policy refuses. */
	private boolean measuring;

	private String where = "";

	Window(Caller caller) {
		this.caller = caller;
		this.context = Chromium.window(1440, 900);
		this.context.addCookies(caller.cookies()
			.entrySet()
			.stream()
			.map((cookie) -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(caller.origin()))
			.toList());
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !this.measuring) {
				fault("console", message.text());
			}
		});
		this.page.onPageError((error) -> fault("script", error));
		this.page.onDialog((dialog) -> {
			fault("dialog", dialog.message());
			dialog.dismiss();
		});
	}

	Window open(String address, int width, ColorScheme scheme) {
		this.where = "%s as %s, %d %s".formatted(address, this.caller.name(), width, scheme);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		this.page.setViewportSize(width, 900);
		this.page.navigate(this.caller.origin() + address);
		return this;
	}

	/**
	 * Looks at the page as it opens.
	 */
	Window look() {
		inspect("");
		return scrolls();
	}

	/**
	 * Makes it as wide as this and notes whether it scrolls sideways.
	 */
	Window resize(int width) {
		this.page.setViewportSize(width, 900);
		return scrolls();
	}

	/**
	 * Looks at it once more for every dialog and every menu of its own, opened.
	 */
	Window lookBehindButtons() {
		for (Object id : (List<?>) this.page
			.evaluate("() => [...document.querySelectorAll('dialog[id]:not([open])')].map((each) => each.id)")) {
			if (this.frameSeen && id.equals("keys")) {
				continue;
			}
			this.page.evaluate("(id) => document.getElementById(id).showModal()", id);
			inspect(" dialog " + id);
			this.page.evaluate("(id) => document.getElementById(id).close()", id);
		}
		for (String menu : List.of("#side details.menu", "main details.menu", "main details:not(.menu)")) {
			if (this.page.locator(menu).count() > 0 && !(this.frameSeen && menu.startsWith("#side"))) {
				this.page.evaluate("(menu) => { document.querySelector(menu).open = true; }", menu);
				inspect(" open " + menu);
				this.page.evaluate("(menu) => { document.querySelector(menu).open = false; }", menu);
			}
		}
		this.frameSeen = true;
		return this;
	}

	/**
	 * Notes whether the page scrolls sideways.
	 */
	Window scrolls() {
		Object wide = this.page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
		if (((Number) wide).intValue() > 0) {
			fault("sideways", wide + " px at " + this.page.viewportSize().width);
		}
		return this;
	}

	Page page() {
		return this.page;
	}

	List<String> faults() {
		return List.copyOf(this.faults);
	}

	private void inspect(String state) {
		this.measuring = true;
		axe(state);
		this.page.evaluate(this.sniffer);
		((List<?>) this.page.evaluate(SNIFF)).stream()
			.limit(5)
			.forEach((error) -> fault("sniffer" + state, String.valueOf(error)));
		this.measuring = false;
	}

	private void axe(String state) {
		for (Rule rule : new AxeBuilder(this.page).withTags(STANDARDS).setLegacyMode(true).analyze().getViolations()) {
			Stream<Object> targets = rule.getNodes().stream().limit(3).map((node) -> node.getTarget());
			fault(rule.getId() + state, targets.toList().toString());
		}
	}

	private static String sniffer() {
		try {
			return new ClassPathResource("sniffer/HTMLCS.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void fault(String kind, String what) {
		this.faults.add("%s: %s %s".formatted(this.where, kind, what));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
