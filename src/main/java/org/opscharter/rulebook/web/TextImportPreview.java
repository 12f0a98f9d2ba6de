package org.opscharter.rulebook.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opscharter.clauses.ClauseId;
import org.opscharter.rulebook.ClauseAddress;
import org.opscharter.rulebook.ClauseText;
import org.opscharter.rulebook.Library;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.rulebook.RulesOfTheDay;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What pasted wording would change, before anything is changed.
 */
@Component
class TextImportPreview {

	private final Library library;

	private final Rulebook rulebook;

	private final Words words;

	private final BusinessTime time;

	TextImportPreview(Library library, Rulebook rulebook, Words words, BusinessTime time) {
		this.library = library;
		this.rulebook = rulebook;
		this.words = words;
		this.time = time;
	}

	View of(PastedTexts pasted) {
		RulesOfTheDay rules = this.rulebook.on(this.time.today());
		Map<ClauseId, String> usable = new LinkedHashMap<>();
		List<Row> rows = pasted.texts().entrySet().stream().map((entry) -> {
			String verdict = verdict(entry.getKey(), entry.getValue(), rules);
			if (verdict.equals("NEW") || verdict.equals("CHANGED")) {
				usable.put(entry.getKey(), entry.getValue());
			}
			return new Row(entry.getKey().value(), entry.getValue(), this.words.of("rulebook.import." + verdict),
					usable.containsKey(entry.getKey()));
		}).toList();
		return new View(rows, pasted.unread(), usable);
	}

	private String verdict(ClauseId id, String text, RulesOfTheDay rules) {
		boolean supplement = id.value().startsWith("补-");
		if (supplement ? this.library.regulation(ClauseAddress.regulationOf(id)).isEmpty()
				: this.library.clause(id).isEmpty()) {
			return "UNKNOWN";
		}
		if (text.isBlank()) {
			return "EMPTY";
		}
		if (text.length() > ClauseText.LONGEST) {
			return "TOO_LONG";
		}
		return rules.text(id).map((before) -> before.body().equals(text) ? "SAME" : "CHANGED").orElse("NEW");
	}

	/**
	 * What was understood.
	 *
	 * @param usable what confirming would write
	 */
	record View(List<Row> rows, List<String> unread, Map<ClauseId, String> usable) {

	}

	/**
	 * One clause found in what was pasted.
	 */
	record Row(String id, String text, String verdict, boolean usable) {

	}

}
