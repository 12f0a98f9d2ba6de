package org.opscharter.content;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MarketRegister extends Repository<MarketQuestion, UUID> {

	MarketQuestion saveAndFlush(MarketQuestion question);

	@Query("select q from MarketQuestion q where q.draft = :draft and q.settledAt is null")
	Optional<MarketQuestion> findOpenOf(DraftId draft);

}
