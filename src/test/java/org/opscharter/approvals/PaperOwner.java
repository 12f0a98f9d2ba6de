package org.opscharter.approvals;

import java.util.Map;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.opscharter.shell.Panel;
import org.springframework.stereotype.Component;

/**
 * Owns the papers that the approval tests hand in; they have no state of their own.
 */
@Component
class PaperOwner implements ApprovalOwner {

	@Override
	public String subjectKind() {
		return "paper";
	}

	@Override
	public void approved(UUID subject, Revision revision, PersonId by) {
	}

	@Override
	public void returned(UUID subject, PersonId by, String reason) {
	}

	@Override
	public void declined(UUID subject, PersonId by, String reason) {
	}

	@Override
	public void withdrawn(UUID subject, PersonId by) {
	}

	@Override
	public boolean mayRead(UUID subject, PersonId person) {
		return false;
	}

	@Override
	public Panel view(UUID subject, int revision, PersonId viewer) {
		return new Panel("test/paper", "panel", "第" + revision + "版的内容");
	}

	@Override
	public Map<String, String> sections() {
		return Map.of("budget", "paper.budget");
	}

}
