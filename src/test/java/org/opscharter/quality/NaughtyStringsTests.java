package org.opscharter.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.options.ColorScheme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;

import java.io.IOException;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Strings that break programs, typed into every text field of every form that anybody
 * finds (R10): no error 500, nothing of it becomes part of the page, and it comes back as
 * typed.
 */
@QualityTest
class NaughtyStringsTests {

	private static final List<String> OURS = List.of("前\u0000后", "孤\uD800儿\uDC00", "右\u202E左", "长".repeat(10_000),
			"'\"><img src=x onerror=alert(1)>", "${7*7}#{7*7}__${7*7}__*{7*7}");

	@Autowired
	private Tour tour;

	@Autowired
	private Callers callers;

	@Autowired
	private Routes routes;

	private final List<String> strings = new ArrayList<>();

	private final List<String> faults = new ArrayList<>();

	@BeforeEach
	void theListIsRead() throws IOException {
		this.strings.addAll(List.of(new JsonMapper()
			.readValue(new ClassPathResource("naughty/blns.json").getInputStream(), String[].class)));
	}

	@Test
	void everyStringIntoSomeFormAndTheWorstIntoAll() {
		List<WebForm> forms = forms();
		assertThat(forms).hasSizeGreaterThan(20);
		for (int i = 0; i < forms.size(); i++) {
			int own = i;
			Stream<String> share = IntStream.range(0, this.strings.size())
				.filter((index) -> index % forms.size() == own)
				.mapToObj(this.strings::get);
			type(forms.get(i), Stream.concat(OURS.stream(), share).toList());
		}
		assertThat(this.faults).isEmpty();
	}

	@Test
	@Tag("quality")
	void everyStringIntoEveryForm() {
		forms().forEach((form) -> type(form, Stream.concat(OURS.stream(), this.strings.stream()).toList()));
		assertThat(this.faults).isEmpty();
	}

	@Test
	void nothingOfItRunsInABrowser() {
		try (Window window = new Window(this.callers.called("zhaomin"))) {
			for (String text : List.of("<script>alert(1)</script>", OURS.get(4), "javascript:alert(1)")) {
				window.open("/search?q=" + FormText.encoded(text), 1440, ColorScheme.LIGHT).scrolls();
				assertThat(window.page().locator("main input[name=q]").inputValue()).isEqualTo(text);
			}
			this.tour.pages(1)
				.stream()
				.filter((page) -> page.reader().equals("zhaomin"))
				.limit(8)
				.forEach((page) -> window.open(page.address(), 390, ColorScheme.LIGHT).scrolls());
			assertThat(window.faults()).isEmpty();
		}
	}

	/** Each form once, whoever finds it first. */
	private List<WebForm> forms() {
		Map<String, WebForm> forms = new LinkedHashMap<>();
		this.tour.pages(Integer.MAX_VALUE)
			.stream()
			.flatMap((page) -> WebForm.of(page.reader(), page.address(), page.document()).stream())
			.forEach((form) -> forms.putIfAbsent(key(form), form));
		return List.copyOf(forms.values());
	}

	private String key(WebForm form) {
		return this.routes.of(form.posted() ? HttpMethod.POST : HttpMethod.GET, form.action()).orElse(form.action())
				+ form.element().select("input[name=_method]").val() + form.texts();
	}

	private void type(WebForm found, List<String> texts) {
		Caller caller = found.reader().equals("nobody") ? this.callers.nobody() : this.callers.called(found.reader());
		for (String text : texts) {
			Optional<WebForm> form = again(caller, found);
			if (form.isEmpty()) {
				return;
			}
			judge(caller, form.get(), text);
		}
	}

	/** The form of the page as it is now; what was sent may have closed it. */
	private Optional<WebForm> again(Caller caller, WebForm found) {
		return WebForm
			.of(found.reader(), found.page(),
					Jsoup.parse(caller.get(found.page()).body(), "http://localhost" + found.page()))
			.stream()
			.filter((form) -> key(form).equals(key(found)))
			.findFirst();
	}

	private void judge(Caller caller, WebForm form, String text) {
		HttpResponse<String> answer = form.posted() ? caller.post(form.action(), form.filled(text))
				: caller.get(form.action() + "?" + query(form, text));
		String shown = text.length() > 40 ? text.substring(0, 40) : text;
		if (answer.statusCode() >= 500 || answer.statusCode() == 403) {
			this.faults.add("%d for «%s» in %s".formatted(answer.statusCode(), shown, form));
			return;
		}
		Document page = Jsoup.parse(answer.body());
		foreign(page).ifPresent(
				(element) -> this.faults.add("«%s» in %s became part of the page: %s".formatted(shown, form, element)));
		boolean kept = answer.statusCode() == 200 || answer.statusCode() == 422;
		if (kept && !form.isAutosave() && !comesBack(page, form, text)) {
			this.faults.add("«%s» in %s does not come back after %d".formatted(shown, form, answer.statusCode()));
		}
		if ((answer.statusCode() == 302 || answer.statusCode() == 303 || form.isAutosave())) {
			foreign(Jsoup.parse(caller.get(form.page()).body())).ifPresent((element) -> this.faults
				.add("«%s» in %s became part of its page: %s".formatted(shown, form, element)));
		}
	}

	private static String query(WebForm form, String text) {
		return form.filled(text)
			.stream()
			.map((field) -> FormText.encoded(field.getKey()) + "=" + field.getValue())
			.collect(Collectors.joining("&"));
	}

	private static boolean comesBack(Document page, WebForm form, String text) {
		String expected = FormText.readable(text);
		return form.texts().stream().allMatch((name) -> {
			List<Element> fields = page.getElementsByAttributeValue("name", name);
			return fields.isEmpty()
					|| fields.stream()
						.anyMatch((field) -> field.attr("type").equals("password") || FormText
							.readable(field.normalName().equals("textarea") ? field.wholeText() : field.val())
							.equals(expected));
		});
	}

	/** What no page of ours has. */
	private static Optional<Element> foreign(Document page) {
		return page.getAllElements()
			.stream()
			.filter((element) -> element.normalName().equals("iframe") && !element.attr("src").startsWith("/")
					|| element.normalName().equals("script") && !element.attr("src").startsWith("/")
					|| Stream.of("href", "src", "action")
						.anyMatch((name) -> element.attr(name).strip().toLowerCase().startsWith("javascript:"))
					|| element.attributes()
						.asList()
						.stream()
						.anyMatch((attribute) -> attribute.getKey().startsWith("on")))
			.findFirst();
	}

}
