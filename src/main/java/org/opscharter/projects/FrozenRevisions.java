package org.opscharter.projects;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface FrozenRevisions extends Repository<FrozenRevision, FrozenRevision.Key> {

	FrozenRevision save(FrozenRevision revision);

	List<FrozenRevision> findByIdProposalId(UUID proposal);

}
