package org.opscharter.rulebook.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;
import org.opscharter.rulebook.Library;
import org.opscharter.rulebook.Rule;
import org.opscharter.rulebook.RuleChange;
import org.opscharter.rulebook.RuleChange.Kind;
import org.opscharter.rulebook.RuleLevel;
import org.opscharter.rulebook.Rulebook;
import org.opscharter.shell.Words;
import org.opscharter.time.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * What was set before, in words, with the way to take back what does not hold yet.
 */
@Component
class ChangeHistory {

	private final Rulebook rulebook;

	private final Library library;

	private final RuleWords ruleWords;

	private final Words words;

	private final BusinessTime time;

	ChangeHistory(Rulebook rulebook, Library library, RuleWords ruleWords, Words words, BusinessTime time) {
		this.rulebook = rulebook;
		this.library = library;
		this.ruleWords = ruleWords;
		this.words = words;
		this.time = time;
	}

	List<Line> of(Kind kind, String subject, boolean manages) {
		List<RuleChange> changes = this.rulebook.history(kind, List.of(subject));
		Map<PersonId, String> names = this.ruleWords.names(changes.stream()
			.flatMap((change) -> Stream.of(change.by(), change.withdrawnBy()))
			.filter(Objects::nonNull)
			.toList());
		return changes.stream().map((change) -> line(change, names, manages)).toList();
	}

	private Line line(RuleChange change, Map<PersonId, String> names, boolean manages) {
		boolean open = change.canBeWithdrawn(this.time.today());
		String what = this.words.of("rulebook.change." + change.kind(), content(change), change.from().toString());
		String note = (change.withdrawnBy() != null)
				? this.words.of("rulebook.withdrawn", names.getOrDefault(change.withdrawnBy(), "")) : change.reason();
		return new Line((change.withdrawnBy() != null) ? "void" : open ? "open" : "met",
				names.getOrDefault(change.by(), ""), what, this.words.moment(change.at()), note,
				(open && manages) ? "/rulebook/changes/" + change.kind() + "/" + change.id() + "/withdrawal" : null);
	}

	private String content(RuleChange change) {
		return switch (change.kind()) {
			case ADOPTION -> this.library.preset(change.content())
				.map((preset) -> this.ruleWords.phrase(preset.name()))
				.orElse(change.content());
			case VALUE -> this.library.rule(change.subject())
				.map((rule) -> value(rule, change.content()))
				.orElse(change.content());
			case LEVEL -> this.ruleWords.level(RuleLevel.valueOf(change.content()));
			case TEXT -> excerpt(change.content());
			case EDITION -> change.content();
		};
	}

	private String value(Rule rule, String raw) {
		return raw.isEmpty() ? this.words.of("rulebook.how.BACK") : this.ruleWords.value(rule, raw);
	}

	private String excerpt(String text) {
		if (text.isEmpty()) {
			return this.words.of("rulebook.text.summary");
		}
		return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
	}

	/**
	 * One line of the history.
	 *
	 * @param withdrawal where it is taken back; none when it cannot be
	 */
	record Line(String square, String who, String what, String when, String reason, @Nullable String withdrawal) {

	}

}
