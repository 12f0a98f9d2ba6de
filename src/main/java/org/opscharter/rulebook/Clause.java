package org.opscharter.rulebook;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.clauses.ClauseId;

/**
 * One numbered sentence of a regulation (条款). The summary is ours; the wording of the
 * regulation is filled in by the company.
 *
 * @param id how it is cited
 * @param number the original numbering
 * @param chapter the number of its chapter
 * @param summary what it says, in our words, in Chinese as all regulation text
 * @param sense its sense in at most ten characters
 * @param english its short title in English
 * @param type what it asks of the software
 * @param modules the modules that carry it, the first one above all
 * @param level its level in the combined rule set; none unless it is a hard rule
 * @param neverLowered whether it is always at 强制 (requirements §0.1)
 * @param neverLoweredPart the part of it that is always at 强制
 * @param levelNote what its level covers
 * @param mark 原文缺失 or 原文缺号; none where the text is complete
 * @param fault a fault of the original text, kept visible
 * @param related clauses that speak of the same thing
 */
public record Clause(ClauseId id, String number, int chapter, String summary, String sense, String english,
		ClauseType type, List<String> modules, @Nullable RuleLevel level, boolean neverLowered,
		@Nullable Phrase neverLoweredPart, @Nullable Phrase levelNote, @Nullable String mark, @Nullable String fault,
		List<ClauseId> related) {

	/**
	 * Whether a level can be set for it at all.
	 */
	public boolean hasLevel() {
		return this.type == ClauseType.HARD || this.neverLowered;
	}

	/**
	 * What it is about, for this reader.
	 */
	public String title(boolean readsEnglish) {
		return readsEnglish ? this.english : this.sense;
	}

}
