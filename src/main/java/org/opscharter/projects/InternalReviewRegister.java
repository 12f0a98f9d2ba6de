package org.opscharter.projects;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InternalReviewRegister extends Repository<InternalReview, ReviewId> {

	InternalReview save(InternalReview review);

	@Query("select r from InternalReview r where r.proposal = :proposal and r.outcome is null")
	Optional<InternalReview> findOpenOf(ProposalId proposal);

}
