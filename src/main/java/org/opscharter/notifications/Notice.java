package org.opscharter.notifications;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;

/**
 * One fact a person is told (通知), fit for a lock screen: no scores, no pay, no phone
 * numbers (X04). It is kept as a message key with its arguments, so that each reader sees
 * his own language.
 *
 * @param fact what makes the fact unique, such as {@code step/018f…/arrived}; a person is
 * told a fact once
 * @param key the message key; {@code <key>.title} has at most 20 characters before its
 * arguments, {@code <key>.line} at most 60
 * @param arguments the values of both messages, in order
 * @param link the exact place to go
 * @param clause the clause behind it, if one is
 */
public record Notice(String fact, String key, List<String> arguments, String link, @Nullable ClauseId clause) {

	/**
	 * What somebody said, fit to stand inside a sentence of ours: without the full stop
	 * at its end.
	 */
	public static String said(String words) {
		return words.strip().replaceAll("[。．.]+$", "");
	}

}
