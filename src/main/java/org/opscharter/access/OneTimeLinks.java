package org.opscharter.access;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The one-time links handed out.
 */
interface OneTimeLinks extends Repository<OneTimeLink, UUID> {

	OneTimeLink saveAndFlush(OneTimeLink link);

	Optional<OneTimeLink> findByTokenHash(String tokenHash);

	/**
	 * A new link makes the one before it void.
	 */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("delete from OneTimeLink link where link.account = :account and link.usedAt is null")
	void dropUnused(AccountId account);

}
