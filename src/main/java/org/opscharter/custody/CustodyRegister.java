package org.opscharter.custody;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.opscharter.organisation.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CustodyRegister extends Repository<CustodyAccount, CustodyAccountId> {

	CustodyAccount saveAndFlush(CustodyAccount account);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from CustodyAccount a where a.id = :id")
	Optional<CustodyAccount> lock(CustodyAccountId id);

	@Query("select a from CustodyAccount a where a.custodian = :person and a.closedOn is null order by a.number")
	List<CustodyAccount> findKeptBy(PersonId person);

}
