package org.opscharter.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.opscharter.organisation.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Ledger extends Repository<Obligation, ObligationId> {

	Obligation save(Obligation obligation);

	Optional<Obligation> findById(ObligationId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from Obligation o where o.id = :id")
	Optional<Obligation> lock(ObligationId id);

	/** Two who bring evidence at once are answered one after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select o from Obligation o
			 where o.rule = :rule and o.matter.kind = :kind and o.matter.id = :matter and o.period = :period
			""")
	Optional<Obligation> lock(String rule, String kind, UUID matter, String period);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select o from Obligation o
			 where o.matter.kind = :kind and o.matter.id = :matter and o.state = ObligationState.PENDING order by o.id
			""")
	List<Obligation> lockOpenAbout(String kind, UUID matter);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from Obligation o where o.owner = :owner and o.state = ObligationState.PENDING order by o.id")
	List<Obligation> lockOpenOf(PersonId owner);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select o from Obligation o
			 where o.state = ObligationState.PENDING and o.dueAt >= :from order by o.id
			""")
	List<Obligation> lockOpenDueFrom(Instant from);

}
