package org.opscharter.approvals;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.opscharter.clauses.ClauseId;
import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;

/**
 * The module that owns a kind of subject. It is told of every turn within the deciding
 * transaction, so that the subject's own state and the approval always agree.
 */
public interface ApprovalOwner {

	/**
	 * The kind of subject it owns, as in {@link org.opscharter.activity.Subject#kind()}.
	 */
	String subjectKind();

	/**
	 * A step agreed and another one is asked now.
	 * @param step the message key of what the step asked now is called
	 */
	default void advanced(UUID subject, String step, PersonId by) {
	}

	/**
	 * The clause that says what a reviewer looks at (S0-9.1, S3-4.2.2b).
	 */
	default ClauseId criteria() {
		return DecisionTerms.CRITERIA;
	}

	/**
	 * Whether a criterion that is not met keeps a reviewer from agreeing; then all of
	 * them can be met and agreed to with one button.
	 */
	default boolean asksForAllCriteria() {
		return false;
	}

	/**
	 * The last step agreed to this revision.
	 */
	void approved(UUID subject, Revision revision, PersonId by);

	/**
	 * Somebody wants changes.
	 */
	void returned(UUID subject, PersonId by, String reason);

	/**
	 * Somebody declined; it is over.
	 */
	void declined(UUID subject, PersonId by, String reason);

	/**
	 * The applicant took it back.
	 */
	void withdrawn(UUID subject, PersonId by);

	/**
	 * Whether this person may read the subject, apart from having a part in its approval.
	 */
	boolean mayRead(UUID subject, PersonId person);

	/**
	 * What the decision page shows of the subject: the revision under decision and what
	 * changed since the last one.
	 */
	Panel view(UUID subject, int revision, PersonId viewer);

	/**
	 * Blocks of its own for the margin of the decision page, such as the attachments.
	 */
	default Optional<Panel> margin(UUID subject, int revision, PersonId viewer) {
		return Optional.empty();
	}

	/**
	 * The message key of what the last approver's button says, with the applicant's name
	 * as its argument: who can do what then.
	 */
	default String lastStepWords() {
		return "approvals.agree.last";
	}

	/**
	 * The sections a reviewer can remark on, in order, as message keys by their own key;
	 * at most twenty of them. A section of the key {@code budget} is the element of that
	 * id on the subject's pages.
	 */
	default Map<String, String> sections() {
		return Map.of();
	}

}
