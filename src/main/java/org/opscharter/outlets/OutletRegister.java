package org.opscharter.outlets;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutletRegister extends Repository<Outlet, OutletId> {

	Outlet saveAndFlush(Outlet outlet);

	Optional<Outlet> findById(OutletId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from Outlet o where o.id = :id")
	Optional<Outlet> lock(OutletId id);

	@Query("select o from Outlet o where o.channelId in :channels and o.closedAt is null")
	List<Outlet> findOpenOf(Collection<UUID> channels);

}
