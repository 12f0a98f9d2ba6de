package org.opscharter;

import java.nio.file.Path;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;

/**
 * Somebody of the example department in front of a browser, who finds things by what they
 * are called.
 */
public final class Visitor implements AutoCloseable {

	private final BrowserContext window;

	private final Page page;

	private final String origin;

	private Visitor(BrowserContext window, String origin) {
		this.window = window;
		this.page = window.newPage();
		this.origin = origin;
	}

	/**
	 * At a desk, 1440 wide.
	 */
	public static Visitor atTheDesk(int port) {
		return new Visitor(Chromium.window(1440, 900), "http://localhost:" + port);
	}

	/**
	 * On a phone, 390 wide.
	 */
	public static Visitor onAPhone(int port) {
		return new Visitor(Chromium.window(390, 844), "http://localhost:" + port);
	}

	/**
	 * Signs in with the password of the example department and waits to be let in: a page
	 * opened sooner would cut the answer off, and its cookie with it.
	 */
	public Visitor signIn(String username) {
		open("/login");
		this.page.getByLabel("用户名").fill(username);
		this.page.locator("input[name=password]").fill("opscharter");
		press("登录");
		this.page.waitForURL((url) -> !url.endsWith("/login"));
		return this;
	}

	public Visitor open(String path) {
		this.page.navigate(this.origin + path);
		return this;
	}

	/**
	 * Presses the button called this.
	 */
	public Visitor press(String name) {
		this.page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(false)).first().click();
		return this;
	}

	/**
	 * Follows the link called this.
	 */
	public Visitor follow(String name) {
		this.page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(false)).first().click();
		return this;
	}

	public Visitor fill(String label, String text) {
		this.page.getByLabel(label).first().fill(text);
		return this;
	}

	/**
	 * Waits to be led there: a form that saves itself at this moment is sent after that.
	 */
	public Visitor arrive(String path) {
		this.page.waitForURL(this.origin + path);
		return this;
	}

	/**
	 * What a person reads on the page.
	 */
	public String reads() {
		return this.page.locator("body").innerText();
	}

	/**
	 * Where the person is, without the origin.
	 */
	public String at() {
		return this.page.url().substring(this.origin.length());
	}

	/**
	 * The page itself, for what the words above do not cover.
	 */
	public Page page() {
		return this.page;
	}

	/**
	 * Keeps a picture under {@code target/screenshots}.
	 */
	public Visitor picture(String name) {
		this.page.screenshot(
				new ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")).setFullPage(true));
		return this;
	}

	@Override
	public void close() {
		this.window.close();
	}

}
