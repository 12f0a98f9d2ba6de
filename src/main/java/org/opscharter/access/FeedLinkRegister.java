package org.opscharter.access;

import java.util.Optional;
import java.util.UUID;

import org.opscharter.organisation.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedLinkRegister extends Repository<FeedLink, UUID> {

	FeedLink saveAndFlush(FeedLink link);

	@Query("select f from FeedLink f where f.account = :account and f.endedAt is null")
	Optional<FeedLink> findOpenOf(AccountId account);

	@Query("select a.person from FeedLink f join Account a on a.id = f.account "
			+ "where f.tokenHash = :hash and f.endedAt is null and a.closedAt is null")
	Optional<PersonId> findOwner(String hash);

}
