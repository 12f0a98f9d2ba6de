package org.opscharter.projects;

import java.util.UUID;

import org.opscharter.activity.Subject;
import org.opscharter.documents.AttachmentGuard;
import org.opscharter.documents.DocumentId;
import org.opscharter.organisation.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The files of a proposal follow it: its author changes them while he may write, its
 * readers open them, and what a revision named can always be opened.
 */
@Component
class ProposalFiles implements AttachmentGuard {

	private final ProposalRegister register;

	private final FrozenRevisions revisions;

	private final ObjectProvider<ProposalReaders> readers;

	ProposalFiles(ProposalRegister register, FrozenRevisions revisions, ObjectProvider<ProposalReaders> readers) {
		this.register = register;
		this.revisions = revisions;
		this.readers = readers;
	}

	@Override
	public String kind() {
		return ProposalOwner.KIND;
	}

	@Override
	public boolean mayRead(UUID id, PersonId person) {
		return this.readers.getObject().mayRead(new ProposalId(id), person);
	}

	@Override
	public boolean mayChange(UUID id, PersonId person) {
		return this.register.lock(new ProposalId(id)).filter((proposal) -> proposal.mayBeWrittenBy(person)).isPresent();
	}

	@Override
	public Subject subject(UUID id) {
		return this.register.findById(new ProposalId(id)).orElseThrow(() -> new ProposalNotFound(id)).subject();
	}

	@Override
	public boolean keeps(UUID id, DocumentId document) {
		return this.revisions.findByIdProposalId(id)
			.stream()
			.anyMatch((revision) -> revision.content()
				.files()
				.stream()
				.anyMatch((file) -> file.id().equals(document.id())));
	}

}
