package org.opscharter.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.options.ColorScheme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.opscharter.quality.Rehearsal.Answer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;

/**
 * Strings that break programs, typed into every text field of every form that anybody
 * finds (R10): no error 500, nothing of it becomes part of a page, and it comes back as
 * typed. The whole table is rehearsed: what one string does is taken back before the
 * next. Afterwards the worst are sent for good, and a browser opens what they left.
 */
@QualityTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NaughtyStringsTests {

	private static final String LONG = "长".repeat(10_000);

	private static final List<String> OURS = List.of("前\u0000后", "孤\uD800儿\uDC00", "右\u202E左", LONG,
			"'\"><img src=x onerror=alert(1)>", "${7*7}#{7*7}__${7*7}__*{7*7}", "<script>alert(1)</script>",
			"</textarea><svg onload=alert(1)>", "javascript:alert(1)");

	/** White space that is left out when a text is compared. */
	private static final int ROOM = 20;

	/** Of so many strings of the list each form is given one; of 1, all. */
	private static final int SHARE = Integer.getInteger("quality.share", 1);

	/** What became of the strings, form by form. */
	private static final Path RECORD = Path.of("target", "naughty.txt");

	@Autowired
	private Tour tour;

	@Autowired
	private Callers callers;

	@Autowired
	private Routes routes;

	@Autowired
	private Rehearsal rehearsal;

	private final List<String> strings = new ArrayList<>(OURS);

	private final List<String> faults = new ArrayList<>();

	private final Markup markup = new Markup();

	@BeforeEach
	void theListIsRead() throws IOException {
		this.strings.addAll(List.of(new JsonMapper()
			.readValue(new ClassPathResource("naughty/blns.json").getInputStream(), String[].class)));
		this.tour.pages(Integer.MAX_VALUE).forEach((page) -> this.markup.learn(page.document()));
	}

	@Test
	@Order(1)
	void everyStringIntoEveryForm() throws IOException {
		List<WebForm> forms = forms();
		assertThat(forms).hasSizeGreaterThan(40);
		Files.deleteIfExists(RECORD);
		for (int i = 0; i < forms.size(); i++) {
			int known = this.faults.size();
			List<String> record = new ArrayList<>(List.of(rehearse(forms.get(i), share(i))));
			record.addAll(this.faults.subList(known, this.faults.size()));
			Files.write(RECORD, record, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		assertThat(this.faults).isEmpty();
	}

	@Test
	@Order(2)
	void nothingOfTheWorstRunsInABrowser() {
		forms().forEach((form) -> OURS.forEach((text) -> assertThat(sent(form, text).statusCode())
			.as(form + " " + text.substring(0, Math.min(20, text.length())))
			.isLessThan(500)));
		Map<String, List<Reading>> pages = new TreeMap<>();
		this.tour.pages(2)
			.forEach((page) -> pages.computeIfAbsent(page.reader(), (name) -> new ArrayList<>()).add(page));
		pages.forEach((reader, readings) -> {
			try (Window window = new Window(caller(reader))) {
				readings.forEach((page) -> window.open(page.address(), 390, ColorScheme.LIGHT).scrolls());
				this.faults.addAll(window.faults());
			}
		});
		assertThat(this.faults).isEmpty();
	}

	/** Each form once, whoever finds it first. */
	private List<WebForm> forms() {
		Map<String, WebForm> forms = new LinkedHashMap<>();
		this.tour.pages(Integer.MAX_VALUE)
			.stream()
			.flatMap((page) -> WebForm.of(page.reader(), page.address(), page.document()).stream())
			.forEach((form) -> forms
				.putIfAbsent(form.key(this.routes.of(form.posted() ? HttpMethod.POST : HttpMethod.GET, form.action())
					.orElse(form.action())), form));
		return List.copyOf(forms.values());
	}

	private Caller caller(String reader) {
		return reader.equals("nobody") ? this.callers.nobody() : this.callers.called(reader);
	}

	/** Ours, and of the list as much as is asked for, other strings in each form. */
	private List<String> share(int form) {
		return IntStream.range(0, this.strings.size())
			.filter((index) -> index < OURS.size() || index % SHARE == form % SHARE)
			.mapToObj(this.strings::get)
			.toList();
	}

	private String rehearse(WebForm form, List<String> texts) {
		long start = System.nanoTime();
		Typist typist = new Typist(this.rehearsal, caller(form.reader()), form);
		Stream.of(typist.sample(), typist.send(""), typist.send(LONG))
			.forEach((answer) -> this.markup.learn(answer.page()).learn(answer.landingPage()));
		boolean shown = reads(typist.sample().landingPage()).contains(Typist.WORDS);
		Map<Integer, Integer> answers = new TreeMap<>();
		for (String text : texts) {
			Answer answer = typist.send(text);
			answers.merge(answer.status(), 1, Integer::sum);
			judge(form, typist.free(), text, answer, shown);
			if (typist.isSelective()) {
				judge(form, form.texts().keySet(), text, typist.everywhere(text), false);
			}
		}
		return "%s: words answered %d, read after %s, free %s; %s in %d s".formatted(form, typist.sample().status(),
				shown, typist.free(), answers, (System.nanoTime() - start) / 1_000_000_000);
	}

	private void judge(WebForm form, Set<String> names, String text, Answer answer, boolean shown) {
		String shortened = FormText.readable((text.length() > 40) ? text.substring(0, 40) : text);
		String where = "«%s» in %s".formatted(shortened, form);
		if (answer.status() >= 500 || answer.status() == 403) {
			this.faults.add("%d for %s: %s".formatted(answer.status(), where, answer.body()));
			return;
		}
		Document page = answer.page();
		Document landing = answer.landingPage();
		Stream.of(page, landing)
			.flatMap((each) -> this.markup.foreign(each).stream())
			.forEach((element) -> this.faults.add("%s became part of the page: %s".formatted(where, element)));
		boolean again = answer.status() == 200 || answer.status() == 422;
		if (again && !form.isAutosave() && !comesBack(page, names, text)) {
			this.faults.add("%s does not come back after %d".formatted(where, answer.status()));
		}
		if (answer.isTaken() && shown && !reads(landing).contains(FormText.readable(text))) {
			this.faults.add("%s is taken but not shown".formatted(where));
		}
	}

	private HttpResponse<String> sent(WebForm form, String text) {
		Caller caller = caller(form.reader());
		return form.posted() ? caller.post(form.action(), form.filled(text))
				: caller.get(form.action().replaceFirst("\\?.*", "") + "?" + FormText.encoded(form.filled(text)));
	}

	private static boolean comesBack(Document page, Set<String> names, String text) {
		String expected = FormText.readable(text);
		return names.stream().allMatch((name) -> {
			List<Element> fields = page.getElementsByAttributeValue("name", name);
			return fields.isEmpty() || fields.stream()
				.anyMatch((field) -> field.attr("type").equals("password") || isBack(field, expected));
		});
	}

	/**
	 * A field takes no more than its length, so that a filter shows the beginning of it.
	 */
	private static boolean isBack(Element field, String expected) {
		String written = written(field);
		boolean full = field.hasAttr("maxlength")
				&& written.length() + ROOM >= Integer.parseInt(field.attr("maxlength"));
		return written.equals(expected) || (full && expected.startsWith(written));
	}

	/** What a reader finds on the page, in its fields too. */
	private static String reads(Document page) {
		StringBuilder text = new StringBuilder(FormText.readable(page.wholeText()));
		page.select("input, textarea").forEach((field) -> text.append('\n').append(written(field)));
		return text.toString();
	}

	private static String written(Element field) {
		return FormText.readable(field.normalName().equals("textarea") ? field.wholeText() : field.val());
	}

}
