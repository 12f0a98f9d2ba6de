package org.opscharter.outlets;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface DeliveryRegister extends Repository<Delivery, DeliveryId> {

	/** What {@code for update skip locked} is called here. */
	String SKIP_LOCKED = "-2";

	Delivery saveAndFlush(Delivery delivery);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Delivery d where d.id = :id")
	Optional<Delivery> lock(DeliveryId id);

	/** The one that has waited longest, left alone by everybody else meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
	@Query("""
			select d from Delivery d where d.status = 'WAITING' and d.nextTryAt <= :now
			   and d.outlet.id not in :avoided order by d.nextTryAt, d.id
			""")
	List<Delivery> findDue(Instant now, Collection<UUID> avoided, Limit limit);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select d from Delivery d where d.outlet = :outlet and d.subjectId = :subject
			   and d.status in ('WAITING', 'STUCK')
			""")
	List<Delivery> lockUndelivered(OutletId outlet, UUID subject);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Delivery d where d.outlet = :outlet and d.status in ('WAITING', 'STUCK')")
	List<Delivery> lockUndelivered(OutletId outlet);

	@Query("select d from Delivery d where d.subjectId = :subject and d.kind = 'PUBLISH' order by d.id desc")
	List<Delivery> findBroughtOut(UUID subject);

}
