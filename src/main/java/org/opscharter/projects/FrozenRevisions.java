package org.opscharter.projects;

import org.springframework.data.repository.Repository;

interface FrozenRevisions extends Repository<FrozenRevision, FrozenRevision.Key> {

	FrozenRevision save(FrozenRevision revision);

}
