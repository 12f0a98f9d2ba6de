package org.opscharter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import org.junit.jupiter.api.Assumptions;

/**
 * The real browser that journeys are walked in, started once: the first of
 * {@code CHROME_BIN} and the Chromium or Chrome on the path.
 */
public final class Chromium {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

	private static Browser running;

	private Chromium() {
	}

	/**
	 * A fresh window, with nobody signed in.
	 */
	public static BrowserContext window(int width, int height) {
		BrowserContext window = browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height)
			.setLocale("zh-CN")
			.setTimezoneId("Asia/Shanghai"));
		window.setDefaultTimeout(15_000);
		return window;
	}

	private static synchronized Browser browser() {
		if (running == null) {
			Optional<Path> program = program();
			if (program.isEmpty()) {
				refuse();
			}
			Playwright playwright = Playwright
				.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			running = playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(program.orElseThrow()).setArgs(ARGUMENTS));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		}
		return running;
	}

	private static void refuse() {
		String words = "No browser: apt-get install chromium fonts-noto-cjk, or set CHROME_BIN";
		if (Boolean.parseBoolean(System.getenv("REQUIRE_BROWSER"))) {
			throw new IllegalStateException(words);
		}
		Assumptions.abort(words);
	}

	private static Optional<Path> program() {
		String named = System.getenv("CHROME_BIN");
		Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":"))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)));
		return Stream.concat(Stream.ofNullable(named).map(Path::of), onPath).filter(Files::isExecutable).findFirst();
	}

}
