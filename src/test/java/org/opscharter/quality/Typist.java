package org.opscharter.quality;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.opscharter.quality.Rehearsal.Answer;

/**
 * Finds out how a form wants to be filled in, so that what is typed into its free fields
 * is stored rather than refused for the sake of another.
 */
final class Typist {

	/** What harmless people write. */
	static final String WORDS = "暑期招生 words 7";

	private static final int TRIES = 5;

	private final Rehearsal rehearsal;

	private final Caller caller;

	private final WebForm form;

	private final Map<String, String> fixed = new HashMap<>();

	private Answer sample;

	Typist(Rehearsal rehearsal, Caller caller, WebForm form) {
		this.rehearsal = rehearsal;
		this.caller = caller;
		this.form = form;
		this.sample = send(WORDS);
		for (int i = 0; i < TRIES && !this.sample.isTaken() && fixWhatIsWrong(); i++) {
			this.sample = send(WORDS);
		}
	}

	/** Types it into all fields, those that take no words too. */
	Answer everywhere(String text) {
		return this.rehearsal.send(this.caller, this.form, this.form.filled(text));
	}

	/** Types it into the fields that take words. */
	Answer send(String text) {
		Map<String, String> typed = this.form.texts()
			.keySet()
			.stream()
			.collect(Collectors.toMap((name) -> name, (name) -> this.fixed.getOrDefault(name, text)));
		return this.rehearsal.send(this.caller, this.form, this.form.filled(typed, true));
	}

	/** The answer to harmless words. */
	Answer sample() {
		return this.sample;
	}

	Set<String> free() {
		Set<String> free = new TreeSet<>(this.form.texts().keySet());
		free.removeAll(this.fixed.keySet());
		return free;
	}

	/** Whether the fields that take words are not all there are. */
	boolean isSelective() {
		return !this.fixed.isEmpty();
	}

	private boolean fixWhatIsWrong() {
		Document page = this.sample.page();
		Set<String> wrong = this.form.texts()
			.keySet()
			.stream()
			.filter((name) -> !this.fixed.containsKey(name))
			.filter((name) -> page.getElementsByAttributeValue("name", name)
				.stream()
				.anyMatch((field) -> field.hasAttr("aria-invalid")))
			.collect(Collectors.toSet());
		wrong.forEach((name) -> this.fixed.put(name, example(this.form.texts().get(name))));
		return !wrong.isEmpty();
	}

	private static String example(Element field) {
		String found = field.normalName().equals("textarea") ? field.wholeText() : field.val();
		if (!found.isBlank()) {
			return found;
		}
		if (field.hasAttr("inputmode")) {
			return "100";
		}
		return field.attr("type").equals("password") ? "a sentence nobody guesses" : "exampleone";
	}

}
