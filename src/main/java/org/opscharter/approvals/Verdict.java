package org.opscharter.approvals;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opscharter.organisation.PersonId;

/**
 * What a person decides, and on which revision he thinks he does.
 *
 * @param by who decides
 * @param outcome agree, return or decline
 * @param words the reason; a return and a decline need one, at most 2,000 characters
 * @param revision the revision the person has in front of him
 * @param answers the criteria he answers; the first decider answers all of them
 * @param returnTo the step to return to, by position; none for the applicant
 * @param remarks what the person says about single sections of the subject
 */
public record Verdict(PersonId by, Outcome outcome, String words, Revision revision, List<Answer> answers,
		@Nullable Integer returnTo, List<Remark> remarks) {

	/**
	 * Agreement without words.
	 */
	public static Verdict agree(PersonId by, Revision revision, List<Answer> answers) {
		return new Verdict(by, Outcome.AGREE, "", revision, answers, null, List.of());
	}

	/**
	 * Back to the applicant for this reason.
	 */
	public static Verdict sendBack(PersonId by, Revision revision, String reason) {
		return new Verdict(by, Outcome.RETURN, reason, revision, List.of(), null, List.of());
	}

	/**
	 * The end, for this reason.
	 */
	public static Verdict decline(PersonId by, Revision revision, String reason) {
		return new Verdict(by, Outcome.DECLINE, reason, revision, List.of(), null, List.of());
	}

}
