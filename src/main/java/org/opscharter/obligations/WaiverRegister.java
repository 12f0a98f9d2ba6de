package org.opscharter.obligations;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaiverRegister extends Repository<Waiver, WaiverId> {

	Waiver save(Waiver waiver);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select w from Waiver w where w.id = :id")
	Optional<Waiver> lock(WaiverId id);

	@Query("select w from Waiver w where w.obligation = :obligation and w.outcome is null")
	Optional<Waiver> findOpen(ObligationId obligation);

	@Query("select w from Waiver w where w.obligation in :obligations and w.outcome is null")
	List<Waiver> findOpen(List<ObligationId> obligations);

}
