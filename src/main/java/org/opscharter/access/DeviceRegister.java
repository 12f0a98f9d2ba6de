package org.opscharter.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * All browsers that are trusted.
 */
interface DeviceRegister extends Repository<TrustedDevice, UUID> {

	TrustedDevice saveAndFlush(TrustedDevice device);

	/**
	 * The device, with nobody else changing it meanwhile.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<TrustedDevice> findById(UUID id);

	void delete(TrustedDevice device);

	void deleteByIdAndAccount(UUID id, AccountId account);

	void deleteByAccount(AccountId account);

	void deleteByExpiresAtBefore(Instant moment);

}
