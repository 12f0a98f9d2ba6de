package org.opscharter.projects;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalRegister extends Repository<Proposal, ProposalId> {

	Proposal save(Proposal proposal);

	Proposal saveAndFlush(Proposal proposal);

	Optional<Proposal> findById(ProposalId id);

	Optional<Proposal> findByNumber(String number);

	/** Two who save at once are answered one after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Proposal p where p.id = :id")
	Optional<Proposal> lock(ProposalId id);

}
