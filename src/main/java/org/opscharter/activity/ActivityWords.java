package org.opscharter.activity;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;
import org.opscharter.shell.ClauseChip;
import org.opscharter.shell.ClauseChips;
import org.opscharter.shell.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in the reader's language what an entry keeps as keys. An entry outlives the words
 * of the module that wrote it, so an unknown key has words too.
 */
@Component
public class ActivityWords {

	private final MessageSource messages;

	private final Words words;

	private final ObjectProvider<ClauseChips> chips;

	ActivityWords(MessageSource messages, Words words, ObjectProvider<ClauseChips> chips) {
		this.messages = messages;
		this.words = words;
		this.chips = chips;
	}

	/** What was done. */
	public String deed(String key) {
		return orElse(key, this.words.of("activity.deed.other"));
	}

	/** What sort of thing it was done to. */
	public String kind(String kind) {
		return orElse("subject." + kind, this.words.of("activity.kind.other"));
	}

	/** Who did it. */
	public String actor(@Nullable String name) {
		return (name != null) ? name : this.words.of("activity.actor.clock");
	}

	/** From which state to which, empty when no state changed. */
	public String change(@Nullable String before, @Nullable String after) {
		if (before != null && after != null) {
			return this.words.of("activity.change", orElse(before, before), orElse(after, after));
		}
		return (after != null) ? orElse(after, after) : "";
	}

	/** The clause it was done under. */
	public @Nullable ClauseChip chip(@Nullable String clause) {
		ClauseChips book = this.chips.getIfAvailable();
		return (clause != null && book != null) ? book.chip(ClauseId.of(clause), false) : null;
	}

	private String orElse(String key, String other) {
		String found = this.messages.getMessage(key, null, null, LocaleContextHolder.getLocale());
		return (found != null) ? found : other;
	}

}
