package org.opscharter.approvals;

import java.util.List;

/**
 * The answer to one criterion (评审要点).
 *
 * @param criterion its key, such as {@code brand}
 * @param met 符合 or 不符合
 * @param note what is not met; needed for 不符合, at most 500 characters
 */
public record Answer(String criterion, boolean met, String note) {

	/**
	 * The answers as they are kept beside a decision.
	 */
	public static List<Answer> read(String json) {
		return Answers.read(json);
	}

}
